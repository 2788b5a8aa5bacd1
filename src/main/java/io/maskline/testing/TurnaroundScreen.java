package io.maskline.testing;

import io.maskline.lab.Labs;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The board of turnaround as the screen of testing shows it beside the requests. */
public final class TurnaroundScreen {

    private static final String ID = "turnaround";

    private TurnaroundScreen() {}

    public static ScreenView of(UiContext ui, TestingRequests requests, Labs labs) {
        return new ScreenView(
                ID, "turnaround.title", new ReadOnlyStringWrapper(ui.text("turnaround.view")),
                navigator -> new TurnaroundPart(ui, new TurnaroundViewModel(ui, requests, labs), navigator));
    }
}
