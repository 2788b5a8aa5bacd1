package io.maskline.inspection;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;

/** 检验方案 and 批检, lent to the screen of the standards. */
public final class InspectionScreen {

    private final UiContext ui;
    private final Inspections inspections;
    private final String lotsTarget;

    private InspectionScreen(UiContext ui, Inspections inspections, String lotsTarget) {
        this.ui = ui;
        this.inspections = inspections;
        this.lotsTarget = lotsTarget;
    }

    /** @param feature id of the feature whose screen shows them */
    public static List<ScreenView> of(UiContext ui, Inspections inspections, String feature) {
        InspectionScreen views = new InspectionScreen(ui, inspections, feature + "/" + LotsPart.ID);
        return List.of(
                new ScreenView(SchemesPart.ID, "inspection.title", views.words("inspection.view.schemes"), views::schemes),
                new ScreenView(LotsPart.ID, "inspection.title.lots", views.words("inspection.view.lots"), _ -> views.lots()));
    }

    private SchemesPart schemes(Navigator navigator) {
        return new SchemesPart(
                ui, new SchemeListViewModel(ui, inspections), new SchemeEditViewModel(ui, inspections), new SchemeLotsViewModel(ui, inspections),
                new HistoryViewModel(ui, SchemeStore.SCHEMES, inspections.schemes()::lineHistory, ui.dialogs()::fault), navigator, lotsTarget);
    }

    private LotsPart lots() {
        HistoryViewModel history = new HistoryViewModel(ui, LotStore.LOTS, inspections.lots()::findingHistory, ui.dialogs()::fault);
        return new LotsPart(ui, new LotListViewModel(ui, inspections), new LotEditViewModel(ui, inspections), history);
    }

    private ReadOnlyStringWrapper words(String key) {
        return new ReadOnlyStringWrapper(ui.text(key));
    }
}
