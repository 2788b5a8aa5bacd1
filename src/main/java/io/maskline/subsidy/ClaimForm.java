package io.maskline.subsidy;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.PickField;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The form of an application, new, drafted or given back: facts the programme asks for, lists typed like a sheet, the
 * checklist, and the calculation that follows. Takes the whole room of a screen; in a narrow one the calculation stands
 * below. FX thread only.
 */
public final class ClaimForm extends VBox {

    private static final double WIDE = 900;
    private static final double TRACE = 330;

    private final UiContext ui;
    private final ClaimFormViewModel model;
    private final FormPane pane;
    private final PickField<Enterprise> firm;
    private final List<ClaimRowsPane> lists = new ArrayList<>();
    private final CalculationView trace;
    private final VBox traceBox = new VBox();
    private final ScrollPane traceScroll = new ScrollPane();
    private final VBox below = new VBox();
    private final HBox room = new HBox();
    private Runnable onClosed = () -> {};

    public ClaimForm(UiContext ui, Subsidies subsidies, Enterprises enterprises) {
        this.ui = ui;
        this.model = new ClaimFormViewModel(subsidies, enterprises, ui);
        setId("claimForm");
        getStyleClass().add("ml-work");
        firm = new PickField<Enterprise>("claimFirmField", "subsidy.field.firm", ui, model::searchFirms, Enterprise::name, model.firm).says(model.messages.at("firm"));
        trace = new CalculationView("claimTrace", ui);
        pane = pane();
        traces();
        HBox.setHgrow(pane, Priority.ALWAYS);
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(head(), room, actions());
        widthProperty().subscribe(w -> arrange(w.doubleValue() >= WIDE));
    }

    private VBox head() {
        Label title = new Label();
        title.setId("claimTitle");
        title.getStyleClass().add("ml-title");
        model.fileProperty().subscribe(f -> title.setText(f == null ? ui.text("subsidy.new.title") : ui.text("claim.title", f.application().number(), f.application().status().labelKey())));
        Label back = new Label();
        back.setId("claimReturnedLabel");
        back.setWrapText(true);
        back.getStyleClass().addAll("ml-field-note", "role-warning");
        model.fileProperty().subscribe(f -> {
            boolean returned = f != null && f.application().status() == ApplicationStatus.RETURNED && f.application().remark() != null;
            back.setText(returned ? ui.text("claim.returned", f.application().remark()) : "");
            back.setVisible(returned);
            back.setManaged(returned);
        });
        VBox head = new VBox(title, back);
        head.getStyleClass().add("ml-work-head");
        return head;
    }

    private FormPane pane() {
        FormPane form = new FormPane("claimFields", ui)
                .withoutActions()
                .node(firm)
                .field(FormField.choice("claimProgrammeCombo", "subsidy.programme.entity", model.policy, model.policies, this::name).mustFill()
                        .says(model.messages.at("programme")))
                .field(text("claimAppliedField", "subsidy.field.applied-on", "appliedOn").mustFill())
                .field(text("claimInvestmentField", "claim.field.investment", "investment").unit("subsidy.unit.yuan").shownWhen(asked(AskedFacts::investment)))
                .field(FormField.choice("claimClassCombo", "claim.field.product-class", model.productClass, CodeWords.CLASSES, this::productClass)
                        .says(model.messages.at("productClass")).shownWhen(asked(AskedFacts::productClass)))
                .field(text("claimDeliveredField", "claim.field.delivered-on", "deliveredOn").shownWhen(asked(AskedFacts::delivered)))
                .field(text("claimCommissionedField", "claim.field.commissioned-on", "commissionedOn").shownWhen(asked(AskedFacts::commissioned)))
                .field(text("claimOutputField", "claim.field.daily-output", "dailyOutput").unit("text.unit.piece").shownWhen(asked(AskedFacts::output)))
                .field(text("claimAllocationField", "claim.field.allocation-share", "allocationShare").unit("claim.unit.percent").shownWhen(asked(AskedFacts::allocation)))
                .field(text("claimInterestField", "claim.field.interest", "interest").unit("subsidy.unit.yuan").shownWhen(asked(AskedFacts::interest)))
                .node(proofs());
        for (ClaimList list : ClaimList.values()) {
            ClaimRowsPane rows = new ClaimRowsPane(ui, model.rows(list), model.messages);
            lists.add(rows);
            if (list == ClaimList.PURCHASES) {
                showWhen(rows, asked(AskedFacts::purchases));
            }
            form.node(rows);
        }
        form.node(new ClaimEvidencePane(ui, model))
                .field(FormField.area("claimRemarkArea", "subsidy.field.remark", model.head("remark"), 2).says(model.messages.at("remark")))
                .node(below)
                .onSave(this::save)
                .onSaveAndNext(this::submit);
        firm.onPicked(() -> form.focusField("claimProgrammeCombo"));
        return form;
    }

    private FormField text(String id, String labelKey, String field) {
        return FormField.text(id, labelKey, model.head(field)).says(model.messages.at(field));
    }

    private ObservableValue<Boolean> asked(Predicate<AskedFacts> what) {
        return model.askedProperty().map(what::test);
    }

    private static void showWhen(Region region, ObservableValue<Boolean> when) {
        region.visibleProperty().bind(when);
        region.managedProperty().bind(when);
    }

    private String name(Policy policy) {
        return policy == null ? "" : ui.text("claim.programme", policy.programme().name(), policy.programme().ruleVersion());
    }

    private String productClass(String code) {
        return new CodeWords(ui.messages()).productClass(code);
    }

    /** What the programme wants proved, each to be ticked. */
    private FlowPane proofs() {
        FlowPane boxes = new FlowPane();
        boxes.setId("claimProofs");
        boxes.getStyleClass().add("ml-form-row");
        CodeWords words = new CodeWords(ui.messages());
        Runnable draw = () -> boxes.getChildren().setAll(model.askedProperty().get().proofs().stream().map(code -> {
            CheckBox box = new CheckBox(words.proof(code));
            box.setId("claimProof_" + code);
            box.setSelected(model.proofs.get().contains(code));
            box.setOnAction(_ -> model.prove(code, box.isSelected()));
            return box;
        }).toList());
        model.askedProperty().subscribe(_ -> draw.run());
        model.proofs.subscribe(_ -> draw.run());
        showWhen(boxes, model.askedProperty().map(a -> !a.proofs().isEmpty()));
        return boxes;
    }

    private void traces() {
        Label title = new Label(ui.text("subsidy.tab.trace"));
        title.getStyleClass().add("ml-section");
        traceBox.getStyleClass().add("ml-trace-box");
        traceBox.getChildren().setAll(title, trace);
        traceScroll.setFitToWidth(true);
        traceScroll.setFocusTraversable(false);
        traceScroll.setMinWidth(TRACE);
        traceScroll.setPrefWidth(TRACE);
        traceScroll.getStyleClass().add("edge-to-edge");
        model.calculationProperty().subscribe(_ -> drawTrace());
        model.refusalProperty().subscribe(_ -> drawTrace());
    }

    private void drawTrace() {
        if (model.refusalProperty().get() != null) {
            trace.refuse(model.refusalProperty().get());
        } else {
            trace.show(model.calculationProperty().get());
        }
    }

    private void arrange(boolean wide) {
        if (wide) {
            below.getChildren().clear();
            traceScroll.setContent(traceBox);
            room.getChildren().setAll(pane, traceScroll);
        } else {
            traceScroll.setContent(null);
            room.getChildren().setAll(pane);
            below.getChildren().setAll(traceBox);
        }
    }

    private HBox actions() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label busy = new Label();
        busy.getStyleClass().add("ml-muted");
        busy.textProperty().bind(model.state().busyProperty().map(b -> Boolean.TRUE.equals(b) ? ui.text("platform.form.saving") : ""));
        Button submit = button("claimSubmitButton", "claim.action.submit", this::submit);
        submit.getStyleClass().add("accent");
        HBox row = new HBox(busy, gap, button("claimDiscardButton", "platform.form.discard", this::discard), button("claimSaveButton", "claim.action.draft", this::save), submit);
        row.getStyleClass().add("ml-action-row");
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.state().busyProperty());
        return button;
    }

    /** Told the application once it is stored: a draft, or handed in. */
    public ClaimForm onStored(Consumer<ClaimFile> action) {
        model.onStored(action);
        return this;
    }

    /** Told when the form is left by 放弃. */
    public ClaimForm onClosed(Runnable action) {
        onClosed = action;
        return this;
    }

    /** A new application to the programme of that code; null leaves the programme to be chosen. */
    public void start(@Nullable String programmeCode) {
        model.start(programmeCode);
        firm.focusText();
    }

    /** A draft, or an application that was given back. */
    public void edit(ClaimFile file) {
        model.edit(file);
        firm.focusText();
    }

    /** Keeps what is typed as a draft. */
    public void save() {
        lists.forEach(ClaimRowsPane::commit);
        model.save(() -> {});
    }

    /** Hands the application in. */
    public void submit() {
        lists.forEach(ClaimRowsPane::commit);
        model.submit(() -> {});
    }

    private void discard() {
        model.discard();
        onClosed.run();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return model.state().dirtyProperty();
    }

    /** Asks before what is typed is left; answers at once when nothing is unsaved. */
    public void mayLeave(Consumer<Boolean> answer) {
        lists.forEach(ClaimRowsPane::commit);
        model.mayLeave(answer);
    }

    /** What is typed is kept for as long as the form; the grids let go of their rows. */
    public void close() {
        lists.forEach(ClaimRowsPane::close);
    }
}
