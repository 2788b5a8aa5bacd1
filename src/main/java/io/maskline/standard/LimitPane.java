package io.maskline.standard;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane of one limit: its form with 已核, and its history. */
final class LimitPane implements RecordPane<LimitRow> {

    private static final String FORM = "limitPane_factsTab";
    private static final List<Optional<Variant>> VARIANTS = optional(Variant.values());
    private static final List<Optional<TestKind>> TEST_KINDS = optional(TestKind.values());

    private final UiContext ui;
    private final LimitEditViewModel model;
    private final HistoryViewModel history;
    private final CatalogueWords words;
    private final EmergencyPane mark;
    private final FormPane form;
    private final DetailPane pane;
    private Consumer<StandardLimit> onSaved = _ -> {};
    private @Nullable LimitRow shown;

    LimitPane(UiContext ui, LimitEditViewModel model, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.history = history;
        this.words = new CatalogueWords(ui.messages());
        this.mark = new EmergencyPane("limitEmergencyBar", words);
        this.form = form();
        pane = new DetailPane("limitPane", ui.messages())
                .tab(FORM, ui.text("standard.tab.limit"), () -> form)
                .tab("limitHistoryTab", ui.text("standard.tab.history"), this::historyView)
                .above(mark);
        history.onRestored(model::reload);
        model.limitProperty().subscribe(_ -> head());
    }

    private static <T> List<Optional<T>> optional(T[] values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of)).toList();
    }

    private FormPane form() {
        LimitFieldsViewModel f = model.fields;
        ObservableValue<Boolean> stored = model.limitProperty().map(l -> l.version() > 0);
        ObservableValue<Boolean> own = model.limitProperty().map(l -> l.version() == 0 || !Standards.delivered(l.id()));
        ObservableValue<Boolean> nothingAllowed = Bindings.equal(Operator.NONE_ALLOWED, f.operator);
        return new FormPane("limitForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), words::value, model::reload, () -> model.saveOver(this::saved)))
                .node(doubt())
                .field(FormField.text("limitStandardField", "standard.field.code", f.standard).mustFill().says(model.message("standard")).readOnlyWhen(stored))
                .field(FormField.text("limitItemNameField", "standard.field.item", f.itemName).mustFill().says(model.message("itemName")))
                .field(FormField.text("limitItemField", "standard.field.item-code", f.item).mustFill().says(model.message("item")).readOnlyWhen(stored))
                .field(FormField.text("limitGradeField", "standard.field.grade", f.grade).says(model.message("grade")))
                .field(FormField.choice("limitVariantCombo", "standard.field.variant", f.variant, VARIANTS,
                        v -> ui.text(v.map(Variant::labelKey).orElse("standard.variant-all"))))
                .section("standard.section.limit")
                .field(FormField.choice("limitOperatorCombo", "standard.field.operator", f.operator, List.of(Operator.values()), words::operator))
                .field(FormField.text("limitValueField", "standard.field.limit", f.value).says(model.message("value")).readOnlyWhen(nothingAllowed))
                .field(FormField.text("limitHighField", "standard.field.high", f.high).says(model.message("high"))
                        .readOnlyWhen(Bindings.notEqual(Operator.BETWEEN, f.operator)))
                .field(FormField.text("limitUnitField", "standard.field.unit", f.unit).says(model.message("unit")).readOnlyWhen(nothingAllowed))
                .section("standard.section.conditions")
                .field(FormField.text("limitFlowField", "standard.field.flow", f.flow).unit("standard.unit.flow").says(model.message("flow")))
                .field(FormField.text("limitAerosolField", "standard.field.aerosol", f.aerosol).says(model.message("aerosol")))
                .field(FormField.text("limitAreaField", "standard.field.area", f.area).unit("standard.unit.area").says(model.message("area")))
                .field(FormField.area("limitConditionArea", "standard.field.condition", f.condition, 3).says(model.message("condition")))
                .section("standard.section.rule")
                .field(FormField.choice("limitRuleCombo", "standard.field.rule", f.rule, List.of(Rule.Kind.values()), words::rule))
                .field(FormField.text("limitRuleOfField", "standard.field.rule-of", f.ruleOf).says(model.message("rule"))
                        .readOnlyWhen(Bindings.notEqual(Rule.Kind.N_OF, f.rule)))
                .field(FormField.choice("limitComparisonCombo", "standard.field.comparison", f.comparison, List.of(Comparison.values()),
                        c -> ui.text(c.labelKey())))
                .field(FormField.text("limitSpecimensField", "standard.field.specimens", f.specimens).says(model.message("specimens")))
                .field(FormField.choice("limitTestKindCombo", "standard.field.test-kind", f.testKind, TEST_KINDS,
                        k -> ui.text(k.map(TestKind::labelKey).orElse("standard.test-kind-none"))))
                .section("standard.section.validity")
                .field(FormField.day("limitFromDate", "standard.field.valid-from", f.validFrom).mustFill().says(model.message("validFrom")))
                .field(FormField.day("limitToDate", "standard.field.valid-to", f.validTo).says(model.message("validTo")))
                .section("standard.section.check")
                .field(FormField.text("limitClauseField", "standard.field.clause", f.clause).says(model.message("clause")))
                .field(FormField.area("limitSourceArea", "standard.field.source", f.source, 2).mustFill().says(model.message("source")))
                .field(FormField.choice("limitConfidenceCombo", "standard.field.confidence", f.confidence, List.of(Confidence.values()),
                        c -> ui.text(c.labelKey())).says(model.message("confidence")))
                .field(FormField.text("limitCheckedByField", "standard.field.checked-by", f.checkedBy).says(model.message("checkedBy")))
                .field(FormField.day("limitCheckedOnDate", "standard.field.checked-on", f.checkedOn).says(model.message("checkedOn")))
                .field(FormField.area("limitRemarkArea", "standard.field.note", f.remark, 3).says(model.message("remark")))
                .section("standard.section.delete")
                .field(FormField.text("limitReasonField", "standard.field.reason", f.reason).says(model.message("reason")).readOnlyWhen(own))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    /** Says that the limit is doubtful, with the one action that ends it where a check is enough. */
    private Node doubt() {
        MessageBar open = new MessageBar(Status.TO_DECIDE, ui.text("standard.doubt.open"))
                .action("limitCheckedButton", ui.text("standard.action.checked"), () -> model.check(this::saved));
        MessageBar none = new MessageBar(Status.TO_DECIDE, ui.text("standard.doubt.no-verdict"));
        model.doubtProperty().subscribe(doubt -> {
            show(open, doubt == LimitEditViewModel.Doubt.OPEN);
            show(none, doubt == LimitEditViewModel.Doubt.NO_VERDICT);
        });
        VBox bars = new VBox(open, none);
        bars.setId("limitDoubtBar");
        return bars;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("limitHistory", history, ui.messages(), c -> text -> words.value(c.field(), text)));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head() {
        StandardLimit limit = model.limitProperty().get();
        if (limit.version() == 0) {
            pane.show(ui.text("standard.limit.new"), limit.limit().standard());
        } else {
            String grade = Objects.requireNonNullElse(limit.grade(), "");
            pane.show(words.item(limit.limit()), (limit.limit().standard() + " " + grade).strip(), Chips.status(StandardColumns.check(limit), words.check(limit)));
        }
        mark.show(shown == null ? null : shown.emergency());
        history.show(limit.id());
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<StandardLimit> action) {
        this.onSaved = action;
    }

    @Override
    public @Nullable Object shownKey() {
        return shown == null ? null : shown.id();
    }

    /** @param standard code of the standard it will be of; empty when it is not known */
    void startNew(String standard) {
        shown = null;
        model.startNew(standard);
        focus();
    }

    /** Unsaved work stays, and its save tells what differs. */
    @Override
    public void show(LimitRow row) {
        shown = row;
        if (!model.state().dirty() && !row.row().equals(model.limitProperty().get())) {
            model.show(row.row());
        } else {
            head();
        }
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty();
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void save() {
        model.save(this::saved);
    }

    private void saved(StandardLimit limit) {
        onSaved.accept(limit);
    }

    /** Asks for a reason at its field where one is needed. */
    void delete(LimitRow row, Runnable done) {
        show(row);
        pane.chooseTab(FORM);
        model.delete(done);
        if (model.message("reason").get() != null) {
            form.focusField("limitReasonField");
        }
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
