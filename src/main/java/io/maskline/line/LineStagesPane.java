package io.maskline.line;

import io.maskline.line.LineStagesViewModel.Item;
import io.maskline.line.LineStagesViewModel.Shown;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.TimelineView;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a line by date, its three capacities, its expected day with the slips, its machines on their way; each
 * with the form that changes it. FX thread only.
 */
public final class LineStagesPane {

    private final UiContext ui;
    private final LineStagesViewModel model;
    private final Forms forms;
    private final TimelineView stages = new TimelineView("stageList");
    private final TimelineView moves = new TimelineView("moveList");
    private final TimelineView machines = new TimelineView("machineList");
    private final CapacityPane capacity;
    private final Label expected = words();
    private final TwoFacedPane root;
    private final FormPane stageForm;
    private final FormPane capacityForm;
    private final FormPane expectedForm;
    private final FormPane machineForm;
    private Consumer<Line> onSaved = _ -> {};
    private @Nullable Line line;
    private boolean asked;

    /** The forms' view models. */
    public record Forms(StageMoveViewModel stage, CapacityEditViewModel capacity, ExpectedDayViewModel expected, MachineEditViewModel machine) {}

    public LineStagesPane(UiContext ui, LineStagesViewModel model, Forms forms) {
        this.ui = ui;
        this.model = model;
        this.forms = forms;
        this.stageForm = stageForm();
        this.capacity = new CapacityPane(ui);
        this.capacityForm = capacity.form(forms.capacity(), () -> forms.capacity().save(this::saved));
        this.expectedForm = expectedForm();
        this.machineForm = machineForm();
        VBox content = new VBox(
                head("line.stages.stages", button("moveStageButton", "line.stages.move", this::askStage)),
                stages,
                head("line.stages.capacities", button("stateCapacityButton", "line.stages.stateCapacity", this::askCapacity)),
                capacity,
                head("line.stages.expectedHead", button("moveExpectedButton", "line.stages.moveExpected", this::askExpected)),
                expected,
                moves,
                head("line.stages.machines", button("newMachineButton", "line.stages.newMachine", this::newMachine)),
                machines);
        root = new TwoFacedPane("lineStages", ui, content);
        model.shownProperty().subscribe(this::tell);
    }

    /** The pane itself. Nothing is read before somebody asks for it. */
    public Node node() {
        asked = true;
        if (line != null) {
            model.show(line);
        }
        return root;
    }

    /** Called with the line as stored after a form was saved. */
    public void onSaved(Consumer<Line> action) {
        this.onSaved = action;
    }

    /** Shows a line, or its newer state; a form being typed in stays when it is of the same line. */
    public void show(Line shown) {
        boolean another = this.line == null || !this.line.id().equals(shown.id());
        line = shown;
        if (another || !typing()) {
            root.tell();
        }
        if (asked) {
            model.show(shown);
        }
    }

    private boolean typing() {
        return unsavedForms().stream().anyMatch(f -> f.state().dirty());
    }

    /** True while something typed into one of the forms is not stored. */
    public boolean unsaved() {
        return typing();
    }

    /** Stores what is typed into the form in front. */
    public void save() {
        Stream.of(stageForm, capacityForm, expectedForm, machineForm).filter(f -> f.equals(root.getCenter())).forEach(FormPane::save);
    }

    /** Asks before unsaved work in one of the forms is left. */
    public void mayLeave(Consumer<Boolean> answer) {
        UnsavedFormViewModel.mayLeave(ui, line == null ? "" : line.lineNo(), unsavedForms(), answer);
    }

    private List<UnsavedFormViewModel> unsavedForms() {
        return List.of(
                new UnsavedFormViewModel("line.stages.move", forms.stage().state(), then -> forms.stage().save(_ -> then.run())),
                new UnsavedFormViewModel("line.stages.stateCapacity", forms.capacity().state(), then -> forms.capacity().save(_ -> then.run())),
                new UnsavedFormViewModel("line.stages.moveExpected", forms.expected().state(), then -> forms.expected().save(_ -> then.run())),
                new UnsavedFormViewModel("line.stages.machines", forms.machine().state(), then -> forms.machine().save(_ -> then.run())));
    }

    private void tell(Shown shown) {
        stages.show(items(shown.stages()), "");
        capacity.show(shown.capacity(), this::askCapacity);
        expected.setText(shown.expected());
        moves.show(items(shown.moves()), "");
        moves.setManaged(!shown.moves().isEmpty());
        moves.setVisible(!shown.moves().isEmpty());
        machines.show(
                shown.machines().stream()
                        .map(m -> new TimelineView.Item(m.words().status(), m.words().sentence(), m.words().muted(), () -> askMachine(m.order())))
                        .toList(),
                ui.text("line.stages.noMachine"));
    }

    private static List<TimelineView.Item> items(List<Item> words) {
        return words.stream().map(i -> new TimelineView.Item(i.status(), i.sentence(), i.muted(), null)).toList();
    }

    private HBox head(String titleKey, Button... buttons) {
        Label title = new Label(ui.text(titleKey));
        title.getStyleClass().add("ml-section");
        HBox head = new HBox(title);
        head.getChildren().addAll(buttons);
        head.getStyleClass().add("ml-chip-row");
        return head;
    }

    private Button button(String id, String wordsKey, Runnable action) {
        Button button = new Button(ui.text(wordsKey));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label words() {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    }

    private void askStage() {
        if (model.line() != null) {
            forms.stage().show(model.line());
            root.ask(stageForm, () -> forms.stage().state().revert());
        }
    }

    /** Opens the form of a stage already chosen elsewhere, where a leader's word can be added. */
    public void askStage(LineStage stage, @Nullable LocalDate on) {
        askStage();
        forms.stage().stage.set(stage);
        forms.stage().reachedOn.set(on);
    }

    private void askCapacity() {
        if (model.line() != null) {
            forms.capacity().show(model.line());
            root.ask(capacityForm, () -> forms.capacity().state().revert());
        }
    }

    private void askCapacity(LineCapacityStep step) {
        if (model.line() != null) {
            forms.capacity().show(model.line(), step);
            root.ask(capacityForm, () -> forms.capacity().state().revert());
        }
    }

    private void askExpected() {
        if (model.line() != null) {
            forms.expected().show(model.line());
            root.ask(expectedForm, () -> forms.expected().state().revert());
        }
    }

    private void newMachine() {
        if (model.line() != null) {
            askMachine(EquipmentOrder.draft(model.line().id(), ""));
        }
    }

    private void askMachine(EquipmentOrder order) {
        forms.machine().show(order);
        root.ask(machineForm, () -> forms.machine().state().revert());
    }

    private void saved(Line stored) {
        line = stored;
        root.tell();
        model.show(stored);
        onSaved.accept(stored);
    }

    private FormPane stageForm() {
        StageMoveViewModel form = forms.stage();
        return new FormPane("stageForm", ui)
                .field(FormField.choice("moveStageCombo", "line.field.stage", form.stage, List.of(LineStage.values()), s -> ui.text(s.labelKey())).says(form.message("stage")))
                .field(FormField.day("moveStageDate", "line.field.stageDate", form.reachedOn).mustFill().says(form.message("stageDate")))
                .field(FormField.choice("stageCorrectionCombo", "line.stages.how", form.correction, List.of(false, true),
                        c -> ui.text(Boolean.TRUE.equals(c) ? "line.stages.correction" : "line.stages.next")))
                .section("line.stages.overrideHead")
                .field(FormField.text("overrideByField", "line.stageStep.overrideBy", form.leader).says(form.message("overrideBy")))
                .field(FormField.area("overrideReasonArea", "line.stageStep.overrideReason", form.reason, 3).says(form.message("overrideReason")))
                .onSave(() -> form.save(this::saved))
                .onDiscard(form.state()::revert)
                .dirty(form.state().dirtyProperty())
                .busy(form.state().busyProperty());
    }

    private FormPane expectedForm() {
        ExpectedDayViewModel form = forms.expected();
        return new FormPane("expectedForm", ui)
                .field(FormField.day("expectedDate", "line.field.expectedOn", form.expectedOn).says(form.message("expectedOn")))
                .field(FormField.area("slipReasonArea", "line.move.reason", form.reason, 3).says(form.message("reason")))
                .onSave(() -> form.save(this::saved))
                .onDiscard(form.state()::revert)
                .dirty(form.state().dirtyProperty())
                .busy(form.state().busyProperty());
    }

    private FormPane machineForm() {
        MachineEditViewModel form = forms.machine();
        return new FormPane("machineForm", ui)
                .field(FormField.text("machineNameField", "line.equipment.name", form.name).mustFill().says(form.message("name")))
                .field(FormField.text("machineSupplierField", "line.equipment.supplier", form.supplier))
                .field(FormField.text("machineSerialField", "line.equipment.serial", form.serialNumber))
                .field(FormField.day("machineOrderedDate", "line.equipment.orderedOn", form.orderedOn).says(form.message("orderedOn")))
                .field(FormField.day("machinePaidDate", "line.equipment.paidOn", form.paidOn).says(form.message("paidOn")))
                .field(FormField.day("machineExpectedDate", "line.equipment.expectedOn", form.expectedOn).says(form.message("expectedOn")))
                .field(FormField.text("machineSlipField", "line.stages.slipReason", form.reason).says(form.message("reason")))
                .field(FormField.day("machineArrivedDate", "line.equipment.arrivedOn", form.arrivedOn).says(form.message("arrivedOn")))
                .field(FormField.day("machineCommissionedDate", "line.equipment.commissionedOn", form.commissionedOn).says(form.message("commissionedOn")))
                .field(FormField.area("machineRemarkArea", "line.field.remark", form.remark, 2))
                .onSave(() -> form.save(_ -> {
                    root.tell();
                    if (model.line() != null) {
                        model.show(model.line());
                    }
                }))
                .onDiscard(form.state()::revert)
                .dirty(form.state().dirtyProperty())
                .busy(form.state().busyProperty());
    }
}
