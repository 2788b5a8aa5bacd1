package io.maskline.grant;

import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;

/** 统计 beside the applications on the screen of subsidies. */
public final class FiguresScreen {

    static final String ID = "figures";

    private FiguresScreen() {}

    /** @param source every application as it stands on a day; called off the FX thread */
    static ScreenView of(UiContext ui, Function<LocalDate, List<FiguresEntry>> source) {
        return new ScreenView(
                ID, "figures.title", new ReadOnlyStringWrapper(ui.text("figures.view")), navigator -> new FiguresPart(ui, new FiguresViewModel(ui, source), navigator));
    }
}
