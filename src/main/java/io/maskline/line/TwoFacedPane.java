package io.maskline.line;

import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Something told, scrolling, and at times one form in its place with the way back above it. */
final class TwoFacedPane extends BorderPane {

    private final UiContext ui;
    private final ScrollPane told;

    TwoFacedPane(String id, UiContext ui, VBox content) {
        this.ui = ui;
        setId(id);
        content.getStyleClass().add("ml-form-body");
        told = new ScrollPane(content);
        told.setFitToWidth(true);
        told.getStyleClass().add("edge-to-edge");
        tell();
    }

    /** Shows what is told. */
    void tell() {
        setTop(null);
        setCenter(told);
    }

    /** Shows a form; going back gives up what is typed. */
    void ask(FormPane form, Runnable discard) {
        Hyperlink back = new Hyperlink(ui.text("line.stages.back"));
        back.setId(getId() + "_backLink");
        back.setOnAction(_ -> {
            discard.run();
            tell();
        });
        setTop(back);
        setCenter(form);
        form.focusFirst();
    }
}
