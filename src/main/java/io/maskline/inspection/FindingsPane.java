package io.maskline.inspection;

import io.maskline.inspection.LotEditViewModel.Planned;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the lot is inspected for, the plan of each item, and a field for what was found; an empty field is not 0. */
final class FindingsPane extends VBox {

    private final UiContext ui;
    private final LotEditViewModel model;
    private final InspectionWords words;
    private final List<Row> rows = new ArrayList<>();

    private record Row(LotLine line, TextField field, StatusGlyph mark, Label outcome) {}

    FindingsPane(UiContext ui, LotEditViewModel model) {
        this.ui = ui;
        this.model = model;
        this.words = new InspectionWords(ui.messages());
        setId("lotFindings");
        getStyleClass().add("inspection-findings");
        model.plannedProperty().subscribe(this::show);
        model.findingsProperty().subscribe(_ -> follow());
        Label note = new Label();
        model.message("found").subscribe(message -> {
            note.setText(message == null ? "" : message.text());
            note.setVisible(message != null);
            note.setManaged(message != null);
        });
        note.setId("lotFindingsNote");
        note.setWrapText(true);
        note.getStyleClass().addAll("ml-field-note", "role-danger");
        note.visibleProperty().subscribe(shown -> {
            if (shown && !getChildren().contains(note)) {
                getChildren().add(note);
            }
        });
    }

    private void show(Planned planned) {
        rows.clear();
        getChildren().clear();
        if (planned.lines().isEmpty()) {
            Label none = new Label(ui.text("inspection.findings.none"));
            none.setWrapText(true);
            none.setMinHeight(USE_PREF_SIZE);
            none.getStyleClass().add("ml-muted");
            getChildren().add(none);
        }
        planned.lines().forEach(line -> add(line, planned.lotSize()));
    }

    private void add(LotLine line, long lotSize) {
        Label name = new Label(words.item(line.item()));
        name.setWrapText(true);
        Label plan = new Label(words.plan(line.plan(), lotSize));
        plan.getStyleClass().add("ml-muted");
        plan.setWrapText(true);
        plan.setMinHeight(USE_PREF_SIZE);
        StatusGlyph mark = new StatusGlyph();
        Label outcome = new Label();
        outcome.setMinWidth(USE_PREF_SIZE);
        outcome.getStyleClass().add("ml-muted");
        HBox head = new HBox(name, mark, outcome);
        head.getStyleClass().add("inspection-mark");
        VBox left = new VBox(head, plan);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        TextField field = new TextField(model.finding(line.item().code()));
        field.setId("found_" + line.sortOrder() + "_Field");
        field.setPromptText(ui.text("inspection.findings.blank"));
        field.setAccessibleText(name.getText());
        field.getStyleClass().add("inspection-found");
        Row row = new Row(line, field, mark, outcome);
        field.textProperty().subscribe(typed -> {
            model.find(line.item().code(), typed);
            judge(row, typed);
        });
        HBox box = new HBox(left, field);
        box.getStyleClass().add("inspection-finding");
        rows.add(row);
        getChildren().add(box);
    }

    /** The outcome of one item as typed; nothing while it is blank or no number. */
    private void judge(Row row, String typed) {
        Boolean accepted = typed.strip().matches("\\d{1,9}") ? row.line().withFound(Long.parseLong(typed.strip())).accepted() : null;
        row.mark().show(mark(accepted));
        row.outcome().setText(accepted == null ? "" : ui.text(accepted ? "inspection.outcome.accepted" : "inspection.outcome.notAccepted"));
    }

    private static @Nullable Status mark(@Nullable Boolean accepted) {
        return accepted == null ? null : accepted ? Status.PASS : Status.FAIL;
    }

    /** Shows what the model holds, where that was not typed here. */
    private void follow() {
        for (Row row : rows) {
            String typed = model.finding(row.line().item().code());
            if (!row.field().getText().equals(typed) && !(typed.isEmpty() && row.field().getText().isBlank())) {
                row.field().setText(typed);
            }
        }
    }
}
