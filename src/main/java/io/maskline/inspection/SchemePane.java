package io.maskline.inspection;

import io.maskline.enterprise.Enterprise;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.PickField;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The pane of one scheme: its form with the lines, the lots of the product, its history; the steps it may take stand above. */
final class SchemePane implements RecordPane<SchemeRow> {

    private static final String FORM = "schemeFormTab";

    private final UiContext ui;
    private final SchemeEditViewModel model;
    private final HistoryViewModel history;
    private final SchemeLotsViewModel lots;
    private final InspectionWords words;
    private final SchemeStepsPane steps;
    private final PickField<Enterprise> firm;
    private final FormPane form;
    private final FormPane newForm;
    private final StackPane host = new StackPane();
    private final DetailPane pane;
    /** Approved editions are only read. */
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private Consumer<Scheme> onSaved = _ -> {};

    SchemePane(UiContext ui, SchemeEditViewModel model, HistoryViewModel history, SchemeLotsViewModel lots, SchemeStepsPane steps, Consumer<UUID> openLot) {
        this.ui = ui;
        this.model = model;
        this.history = history;
        this.lots = lots;
        this.steps = steps;
        this.words = new InspectionWords(ui.messages());
        this.firm = new PickField<>("schemeFirmField", "inspection.field.firm", ui, model::search, Enterprise::shortName, model.firm).says(model.message("firm"));
        this.form = form(false);
        this.newForm = form(true);
        pane = new DetailPane("schemePane", ui.messages())
                .above(steps)
                .tab(FORM, ui.text("inspection.tab.form"), () -> host)
                .tab("schemeLotsTab", ui.text("inspection.tab.lots"), () -> new SchemeLotsPane(ui, lots, openLot))
                .tab("schemeHistoryTab", ui.text("inspection.tab.history"), this::historyView);
        model.schemeProperty().subscribe(this::head);
    }

    /** @param fresh also asks whose product it is, by which standard, and whether it is sterilised */
    private FormPane form(boolean fresh) {
        FormPane made = new FormPane(fresh ? "newSchemeForm" : "schemeForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), (_, text) -> text, model::reload, () -> model.saveOver(this::saved)));
        if (fresh) {
            made.node(firm)
                    .field(FormField.text("schemeProductField", "inspection.field.product", model.product).mustFill().says(model.message("product")))
                    .field(FormField.choice("schemeStandardChoice", "inspection.field.standard", model.standard, model.standards(), s -> s == null ? "" : s.code())
                            .mustFill().says(model.message("standard")))
                    .field(FormField.check("schemeEthyleneBox", "inspection.field.ethyleneOxide", model.ethyleneOxide));
        }
        made.field(FormField.day("schemeValidField", "inspection.field.validFrom", model.validFrom).mustFill().readOnlyWhen(locked).says(model.message("validFrom")))
                .node(muted(fresh ? "inspection.habit.offer" : "inspection.habit.none-in-standard"))
                .node(new SchemeLinesPane(ui, model));
        lineFields(made);
        return made.field(FormField.area("schemeNoteArea", "inspection.field.note", model.note, 2).readOnlyWhen(locked).says(model.message("note")))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    /** The fields of the line chosen. */
    private void lineFields(FormPane to) {
        SchemeLinesViewModel line = model.lines();
        to.field(FormField.text("lineNameField", "inspection.field.item", line.name).readOnlyWhen(locked).says(line.message("item")))
                .field(FormField.choice("lineKindChoice", "inspection.field.kind", line.kind, List.of(Kind.values()), k -> ui.text(k.labelKey())).readOnlyWhen(locked))
                .field(FormField.choice("lineLevelChoice", "inspection.field.level", line.level, FXCollections.observableArrayList(SchemeLinesViewModel.levels()), words::level)
                        .readOnlyWhen(locked).says(line.message("level")))
                .field(FormField.choice("lineAqlChoice", "inspection.field.aql", line.aql, FXCollections.observableArrayList(SchemeLinesViewModel.aqls()), this::aql)
                        .readOnlyWhen(locked).says(line.message("aql")))
                .field(FormField.text("lineCountField", "inspection.field.count", line.count).unit("inspection.unit").readOnlyWhen(locked).says(line.message("count")))
                .field(FormField.text("lineOccasionField", "inspection.field.occasion", line.occasion).readOnlyWhen(locked).says(line.message("occasion")))
                .field(FormField.choice("lineBasisChoice", "inspection.field.basis", line.basis, List.of(Basis.values()), b -> ui.text(b.labelKey())).readOnlyWhen(locked))
                .field(FormField.text("lineSourceField", "inspection.field.source", line.source).readOnlyWhen(locked).says(line.message("source")))
                .field(FormField.choice("lineConfidenceChoice", "inspection.field.confidence", line.confidence, List.of(Confidence.values()), c -> ui.text(c.labelKey()))
                        .readOnlyWhen(locked))
                .section("inspection.field.ofScheme");
    }

    private Label muted(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("ml-muted");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String aql(@Nullable String value) {
        return value == null ? ui.text("inspection.none") : value;
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("schemeHistory", history, ui.messages(), words.history()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head(@Nullable Scheme scheme) {
        locked.set(model.locked());
        host.getChildren().setAll(scheme == null ? newForm : form);
        if (scheme == null) {
            steps.show(null);
            pane.show(ui.text("inspection.new"), "");
        }
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<Scheme> action) {
        this.onSaved = action;
    }

    void startNew() {
        model.startNew();
        pane.chooseTab(FORM);
        firm.focusText();
    }

    void discard() {
        model.discard();
    }

    /** Reads the lots of the product shown anew. */
    void refreshLots() {
        Scheme scheme = model.schemeProperty().get();
        if (scheme != null) {
            lots.show(scheme.product());
        }
    }

    @Override
    public @Nullable Object shownKey() {
        Scheme scheme = model.schemeProperty().get();
        return scheme == null ? null : scheme.id();
    }

    /** Unsaved work stays, and its save tells what differs. */
    @Override
    public void show(SchemeRow row) {
        InspectionScheme head = row.scheme().head();
        if (!model.state().dirty() && !row.scheme().equals(model.schemeProperty().get())) {
            model.show(row.scheme());
        }
        steps.show(row);
        history.show(row.id());
        lots.show(head.product());
        List<Node> chips = new ArrayList<>(List.of(Chips.status(InspectionWords.status(row.status()), ui.text(row.status().labelKey()))));
        if (row.scheme().habits() > 0) {
            chips.add(Chips.tag(ui.text("inspection.chip.habit", row.scheme().habits()), Hint.WARNING));
        }
        pane.show(
                ui.text("inspection.head", row.firm(), head.product().name()),
                ui.text("inspection.head.second", head.product().standardCode(), head.edition(), head.validFrom().toString()),
                chips.toArray(Node[]::new));
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty();
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        (model.schemeProperty().get() == null ? newForm : form).focusFirst();
    }

    @Override
    public void save() {
        model.save(this::saved);
    }

    private void saved(Scheme scheme) {
        onSaved.accept(scheme);
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
