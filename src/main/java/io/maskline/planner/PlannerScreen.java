package io.maskline.planner;

import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Standards;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the planner lends to the screen of testing. */
public final class PlannerScreen {

    private static final String ID = "plan";

    private PlannerScreen() {}

    /** @param requests target of the view that shows a request, e.g. {@code testing/requests} */
    public static ScreenView of(UiContext ui, PlanDesk desk, Standards standards, String requests) {
        return new ScreenView(
                ID, "planner.title", new ReadOnlyStringWrapper(ui.text("planner.view")),
                navigator -> new PlanPart(ui, new PlanViewModel(ui, desk, standards), navigator, requests));
    }
}
