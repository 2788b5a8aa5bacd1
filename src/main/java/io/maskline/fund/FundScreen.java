package io.maskline.fund;

import io.maskline.enterprise.Departments;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import javafx.beans.property.ReadOnlyStringWrapper;

/** 资金扶持 as the screen of subsidies shows it beside its own views. */
public final class FundScreen {

    public static final String ID = "funds";

    private FundScreen() {}

    public static ScreenView of(UiContext ui, Funds funds, Enterprises enterprises, Departments departments) {
        return new ScreenView(ID, "fund.title", new ReadOnlyStringWrapper(ui.text("fund.view")), _ -> {
            FundListViewModel list = new FundListViewModel(ui, funds, departments);
            FundEditViewModel edit = new FundEditViewModel(ui, funds, new FundEditViewModel.Choices(enterprises::search, list.departmentsProperty()));
            return new FundsPart(ui, list, edit, new HistoryViewModel(ui, FundStore.TYPE, ui.dialogs()::fault));
        });
    }
}
