package io.maskline.testing;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/** Which items are tested once more, and what the firm changed before. */
final class RetestPane extends StackPane {

    RetestPane(UiContext ui, RetestViewModel model, Consumer<TestingRow> done, Runnable leave) {
        FlowPane items = new FlowPane();
        items.setId("retestItems");
        items.getStyleClass().add("ml-check-list");
        model.choices().forEach(c -> {
            CheckBox box = new CheckBox(c.words());
            box.setId("retestItem_" + c.code());
            box.selectedProperty().bindBidirectional(c.chosen());
            items.getChildren().add(box);
        });
        Label note = new Label(ui.text("testing.retest.note"));
        note.setWrapText(true);
        note.getStyleClass().add("ml-muted");
        FormPane form = new FormPane("retestForm", ui)
                .node(items)
                .node(note)
                .field(FormField.text("remedyField", "testing.field.remedy", model.remedy).says(model.message("remark")))
                .onSave(() -> model.save(done))
                .onDiscard(leave)
                .busy(model.state().busyProperty())
                .verbs("testing.do.retest", "testing.action.leave");
        getChildren().add(form);
        form.focusFirst();
    }
}
