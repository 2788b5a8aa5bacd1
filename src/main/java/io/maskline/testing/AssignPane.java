package io.maskline.testing;

import io.maskline.lab.LabSlot;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The labs with the earliest day of each; one of them is given the request. */
final class AssignPane extends StackPane {

    private static final double ROW_EM = 3.4;
    private static final int ROWS = 4;

    AssignPane(UiContext ui, AssignViewModel model, Consumer<TestingRow> done, Runnable leave) {
        ListView<LabSlot> list = new ListView<>(model.slots());
        list.setId("labSlotList");
        list.getStyleClass().add("ml-slot-list");
        list.setCellFactory(_ -> new LabSlotCell(ui, model::words));
        Label measure = new Label();
        list.setPrefHeight(ROW_EM * ROWS * measure.getFont().getSize());
        list.setMinHeight(list.getPrefHeight() / 2);
        list.getSelectionModel().selectedItemProperty().subscribe(slot -> {
            if (slot != null) {
                model.chosen.set(slot);
            }
        });
        model.chosen.subscribe(slot -> {
            if (slot != null && slot != list.getSelectionModel().getSelectedItem()) {
                list.getSelectionModel().select(slot);
            }
        });
        Label note = new Label();
        note.setWrapText(true);
        note.getStyleClass().addAll("ml-field-note", "role-danger");
        model.message("labId").subscribe(m -> {
            note.setText(m == null ? "" : m.text());
            note.setManaged(m != null);
        });
        FormPane form = new FormPane("assignForm", ui)
                .node(new VBox(list, note))
                .field(FormField.check("assignFreeCheck", "testing.assign.free", model.free))
                .field(FormField.day("assignDueDate", "testing.assign.due", model.dueOn).says(model.message("dueOn")))
                .onSave(() -> model.save(done))
                .onDiscard(leave)
                .busy(model.state().busyProperty())
                .verbs("testing.do.assign", "testing.action.leave");
        getChildren().add(form);
        list.setTooltip(new Tooltip(ui.text("testing.assign.hint")));
        list.requestFocus();
    }
}
