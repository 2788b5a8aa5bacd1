package io.maskline.line;

import io.maskline.line.LineStagesViewModel.Capacities;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.TimelineView;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The three capacities of a line side by side, the word between them, and every figure stated by date. FX thread only. */
final class CapacityPane extends VBox {

    private final UiContext ui;
    private final HBox figures = new HBox();
    private final Label gap = new Label();
    private final Label hint = new Label();
    private final Label formHint = new Label();
    private final TimelineView steps = new TimelineView("capacityList");

    CapacityPane(UiContext ui) {
        this.ui = ui;
        setId("lineCapacities");
        figures.getStyleClass().add("ml-figures");
        gap.setId("capacityGap");
        for (Label words : List.of(gap, hint, formHint)) {
            words.setWrapText(true);
        }
        hint.getStyleClass().add("ml-muted");
        formHint.getStyleClass().add("ml-muted");
        getChildren().addAll(figures, gap, hint, steps);
    }

    /** @param edit opens the form with a figure stated before */
    void show(Capacities shown, Consumer<LineCapacityStep> edit) {
        figures.getChildren().setAll(shown.figures().stream().map(CapacityPane::figure).toList());
        gap.setText(shown.gap());
        for (Label words : List.of(hint, formHint)) {
            words.setText(shown.hint());
            words.setManaged(!shown.hint().isEmpty());
        }
        steps.show(
                shown.steps().stream()
                        .map(s -> new TimelineView.Item(s.words().status(), s.words().sentence(), s.words().muted(), () -> edit.accept(s.step())))
                        .toList(),
                ui.text("line.stages.noCapacity"));
    }

    private static Node figure(LineStagesViewModel.Figure figure) {
        Label name = new Label(figure.label());
        name.getStyleClass().add("ml-muted");
        Label value = new Label(figure.value());
        value.getStyleClass().add("ml-figure");
        Label since = new Label(figure.since());
        since.getStyleClass().add("ml-muted");
        VBox box = new VBox(name, value, since);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** The form of one figure, with the usual speed of the kind of machine above its fields. */
    FormPane form(CapacityEditViewModel model, Runnable save) {
        return new FormPane("capacityForm", ui)
                .field(FormField.choice("capacityKindCombo", "line.capacityStep.kind", model.kind, List.of(CapacityKind.values()), k -> ui.text(k.labelKey())))
                .field(FormField.day("capacityFromDate", "line.capacityStep.validFrom", model.validFrom).mustFill().says(model.message("validFrom")))
                .section("line.capacityStep.byFormula")
                .node(formHint)
                .field(FormField.text("capacityRateField", "line.capacityStep.rate", model.rate).says(model.message("ratePerMinute")))
                .field(FormField.text("capacityMinutesField", "line.capacityStep.minutes", model.minutes).says(model.message("minutesPerShift")))
                .field(FormField.text("capacityShiftsField", "line.capacityStep.shifts", model.shifts).says(model.message("shifts")))
                .field(FormField.text("capacityYieldField", "line.capacityStep.yield", model.yieldPercent).unit("line.unit.percent").says(model.message("yieldRate")))
                .section("line.capacityStep.direct")
                .field(FormField.text("capacityPerDayField", "line.capacityStep.perDay", model.perDay).unit("line.unit.pieces").says(model.message("perDay")))
                .field(FormField.area("capacityBasisArea", "line.capacityStep.basis", model.basis, 2).says(model.message("basis")))
                .onSave(save)
                .onDiscard(model.state()::revert)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }
}
