package io.maskline.subsidy;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.UiContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** One version of a rule: text and formula above, its terms, its awards, the trial and its history as tabs. */
final class ProgrammePane implements RecordPane<Policy> {

    private static final String TERMS = "ruleTermsTab";
    private static final String AWARDS = "ruleAwardsTab";

    private final UiContext ui;
    private final RuleEditViewModel model;
    private final RuleFieldsViewModel fields;
    private final HistoryViewModel history;
    private final BooleanProperty locked = new SimpleBooleanProperty();
    /** The code belongs to all versions, so only a new programme is given one. */
    private final BooleanProperty coded = new SimpleBooleanProperty();
    private final FormPane form;
    private final FormPane awards;
    private final DetailPane pane;
    private Consumer<Policy> onSaved = _ -> {};

    ProgrammePane(UiContext ui, RuleEditViewModel model, TrialViewModel trial, HistoryViewModel history, RuleStepsPane steps) {
        this.ui = ui;
        this.model = model;
        this.fields = model.fields();
        this.history = history;
        this.form = terms();
        this.awards = awards();
        pane = new DetailPane("programmePane", ui.messages())
                .above(steps)
                .above(new RuleTextPane(ui, model))
                .tab(TERMS, ui.text("subsidy.rules.tab.terms"), () -> form)
                .tab(AWARDS, ui.text("subsidy.rules.tab.awards", 0), () -> awards)
                .tab("ruleTrialTab", ui.text("subsidy.rules.tab.trial"), () -> new TrialPane(ui, trial))
                .tab("ruleHistoryTab", ui.text("subsidy.tab.history"), this::historyView);
        fields.awards().awardsProperty().subscribe(all -> pane.tabWords(AWARDS, ui.text("subsidy.rules.tab.awards", all.size())));
        model.policyProperty().subscribe(this::head);
    }

    private FormPane terms() {
        FormPane made = new FormPane("ruleForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), (_, text) -> text, model::reload, () -> model.saveOver(this::saved)))
                .field(text("ruleNameField", "name", "subsidy.field.name", fields.name).mustFill())
                .field(FormField.text("ruleCodeField", "subsidy.field.code", fields.code).says(fields.message("code")).readOnlyWhen(coded).mustFill())
                .field(FormField.area("ruleSourceArea", "subsidy.field.source", fields.source, 2).says(fields.message("source")).readOnlyWhen(locked).mustFill())
                .field(choice("ruleConfidenceChoice", "confidence", "subsidy.field.confidence", fields.confidence, RuleFieldsViewModel.CONFIDENCES,
                        c -> ui.text("subsidy.confidence." + c.toLowerCase(Locale.ROOT))))
                .field(day("ruleFromField", "validFrom", "subsidy.field.valid-from", fields.validFrom))
                .field(day("ruleToField", "validTo", "subsidy.field.valid-to", fields.validTo))
                .section("subsidy.rules.section.money")
                .field(text("ruleCapField", "cap", "subsidy.rules.field.firm-cap", fields.firmCap).unit("subsidy.unit.yuan"))
                .field(text("ruleFloorField", "floor", "subsidy.field.floor", fields.floor).unit("subsidy.unit.yuan"))
                .field(text("ruleBudgetField", "budget", "subsidy.field.budget", fields.budget).unit("subsidy.unit.yuan"))
                .field(text("rulePublicShareField", "publicShare", "subsidy.field.public-share", fields.publicShare).unit("subsidy.rules.unit.percent"))
                .field(choice("ruleStackingChoice", "stacking", "subsidy.field.stacking", fields.stacking, List.of(Stacking.values()), s -> ui.text(s.labelKey())))
                .field(choice("ruleUnitChoice", "rounding", "subsidy.rules.field.unit", fields.roundingUnit, RuleFieldsViewModel.UNITS, this::unit))
                .field(choice("ruleModeChoice", "rounding", "subsidy.field.rounding", fields.roundingMode, RuleFieldsViewModel.MODES, this::mode))
                .field(text("ruleLevelsField", "coFunding", "subsidy.field.co-funding", fields.coFunding))
                .section("subsidy.rules.section.who")
                .field(day("ruleInvoiceFromField", "invoiceFrom", "subsidy.field.invoice-from", fields.invoiceFrom))
                .field(day("ruleInvoiceToField", "invoiceTo", "subsidy.field.invoice-to", fields.invoiceTo))
                .field(text("ruleAllocationField", "allocationShare", "subsidy.field.allocation-share", fields.allocationShare).unit("subsidy.rules.unit.percent"))
                .field(FormField.check("ruleCommissioningBox", "subsidy.field.commissioning", fields.commissioning).readOnlyWhen(locked))
                .field(text("ruleClassesField", "productClasses", "subsidy.field.product-classes", fields.productClasses))
                .section("subsidy.field.documents");
        fields.documents.forEach((code, tick) ->
                made.field(FormField.check("ruleDocument_" + code, RequiredDocuments.labelKey(code), tick).readOnlyWhen(locked)));
        return actions(made.field(text("ruleOtherDocumentsField", "documents", "subsidy.rules.field.other-documents", fields.otherDocuments)));
    }

    private FormPane awards() {
        AwardsViewModel award = fields.awards();
        ObservableValue<Boolean> spent = lockedUnless(award.kind.map(k -> k == AwardKind.RATE));
        ObservableValue<Boolean> bought = lockedUnless(award.kind.map(k -> k == AwardKind.EXCESS || k == AwardKind.PER_TONNE));
        ObservableValue<Boolean> above = lockedUnless(award.kind.map(k -> k == AwardKind.EXCESS));
        return actions(new FormPane("awardForm", ui)
                .node(new AwardsPane(ui, model))
                .field(FormField.text("awardNameField", "subsidy.field.name", award.name).mustFill().says(award.message("name")).readOnlyWhen(locked))
                .field(FormField.choice("awardKindChoice", "subsidy.field.kind", award.kind, List.of(AwardKind.values()), k -> ui.text(k.labelKey())).readOnlyWhen(locked))
                .field(FormField.choice("awardCostChoice", "subsidy.field.cost", award.cost, Arrays.asList(CostKind.values()), c -> ui.text(c.labelKey()))
                        .says(award.message("cost")).readOnlyWhen(spent))
                .field(FormField.text("awardMaterialField", "subsidy.field.material", award.material).says(award.message("material")).readOnlyWhen(bought))
                .field(FormField.text("awardThresholdField", "subsidy.rules.field.threshold", award.threshold).unit("subsidy.unit.yuan")
                        .says(award.message("threshold")).readOnlyWhen(above))
                .field(FormField.choice("awardTierByChoice", "subsidy.field.tier-by", award.tierBy, List.of(TierBy.values()), t -> ui.text(t.labelKey())).readOnlyWhen(locked))
                .node(new TiersPane(ui, model))
                .field(FormField.text("awardMinOutputField", "subsidy.field.min-output", award.minOutput).unit("subsidy.rules.unit.pieces")
                        .says(award.message("minOutput")).readOnlyWhen(locked))
                .field(FormField.text("awardProofField", "subsidy.rules.field.proof", award.proof).says(award.message("proof")).readOnlyWhen(locked))
                .field(FormField.text("awardCapField", "subsidy.rules.field.award-cap", award.cap).unit("subsidy.unit.yuan").says(award.message("cap")).readOnlyWhen(locked))
                .field(FormField.text("awardClauseField", "subsidy.field.clause", award.clause).says(award.message("clause")).readOnlyWhen(locked))
                .field(FormField.text("awardCodeField", "subsidy.field.code", award.code).says(award.message("code")).readOnlyWhen(locked)));
    }

    private ObservableValue<Boolean> lockedUnless(ObservableValue<Boolean> open) {
        return Bindings.createBooleanBinding(() -> locked.get() || !Boolean.TRUE.equals(open.getValue()), locked, open);
    }

    private FormPane actions(FormPane made) {
        return made.onSave(this::save).onDiscard(model::discard).dirty(fields.state().dirtyProperty()).busy(fields.state().busyProperty());
    }

    private FormField text(String id, String field, String labelKey, StringProperty value) {
        return FormField.text(id, labelKey, value).says(fields.message(field)).readOnlyWhen(locked);
    }

    private FormField day(String id, String field, String labelKey, ObjectProperty<@Nullable LocalDate> value) {
        return FormField.day(id, labelKey, value).says(fields.message(field)).readOnlyWhen(locked);
    }

    private <T> FormField choice(
            String id, String field, String labelKey, Property<T> value, List<T> choices, Function<T, String> words) {
        return FormField.choice(id, labelKey, value, choices, words).says(fields.message(field)).readOnlyWhen(locked);
    }

    private String unit(BigDecimal unit) {
        return ui.text("subsidy.rules.unit.round", unit.toPlainString());
    }

    private String mode(RoundingMode mode) {
        return ui.text("subsidy.rounding." + mode.name().toLowerCase(Locale.ROOT));
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView(
                "ruleHistory", history, ui.messages(), c -> text -> c.field().equals("state") ? ui.text(ProgrammeState.valueOf(text).labelKey()) : text));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head(@Nullable Policy shown) {
        locked.set(model.locked());
        coded.set(shown != null);
        if (shown == null) {
            pane.show(ui.text("subsidy.rules.new"), "");
            return;
        }
        SubsidyProgramme programme = shown.programme();
        pane.show(
                programme.name(), ui.text("subsidy.rules.second", programme.code(), programme.ruleVersion()),
                Chips.status(ProgrammeColumns.mark(programme.state()), ui.text(programme.state().labelKey())));
        history.show(programme.id());
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<Policy> action) {
        this.onSaved = action;
    }

    void startNew() {
        model.startNew();
        focus();
    }

    void discard() {
        model.discard();
    }

    @Override
    public @Nullable Object shownKey() {
        Policy shown = model.policyProperty().get();
        return shown == null ? null : shown.programme().id();
    }

    /** Unsaved work stays, and its save tells what differs. */
    @Override
    public void show(Policy row) {
        if (!fields.state().dirty() && !row.equals(model.policyProperty().get())) {
            model.show(row);
        }
    }

    @Override
    public boolean unsaved() {
        return fields.state().dirty();
    }

    @Override
    public void focus() {
        pane.chooseTab(TERMS);
        form.focusFirst();
    }

    @Override
    public void save() {
        model.save(this::saved);
    }

    private void saved(Policy stored) {
        onSaved.accept(stored);
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
