package io.maskline.notice;

import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.Programmes;
import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;

/** 公示 as the screen of subsidies shows it beside its own views. */
public final class NoticesScreen {

    public static final String ID = "notices";

    private NoticesScreen() {}

    /**
     * @param folder where papers are written; made when first needed
     * @param viewer opens a PDF; false when this machine has no program for it
     */
    public static ScreenView notices(UiContext ui, Notices notices, NoticePapers papers, Programmes programmes, Path folder, Predicate<Path> viewer) {
        return new ScreenView(ID, "notice.view.title", new ReadOnlyStringWrapper(ui.text("notice.view")), _ -> new NoticesPart(
                ui, new NoticesViewModel(ui, new NoticesViewModel.Desk(notices, papers, programmes, folder, viewer))));
    }
}
