package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The fields of a rule as typed, and the rule they make. FX thread only. */
public final class RuleFieldsViewModel {

    /** 分, 角, 元, 十元, 百元, 千元, 万元. */
    public static final List<BigDecimal> UNITS =
            Stream.of("0.01", "0.1", "1", "10", "100", "1000", "10000").map(BigDecimal::new).toList();

    public static final List<RoundingMode> MODES = List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.HALF_EVEN);

    public static final List<String> CONFIDENCES = List.of("H", "M", "L");

    private final UiContext ui;
    private final CodeWords words;
    private final EditState state = new EditState();
    private final AwardsViewModel awards = new AwardsViewModel();
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages = new LinkedHashMap<>();

    public final StringProperty code = text("code", "subsidy.field.code");
    public final StringProperty name = text("name", "subsidy.field.name");
    public final StringProperty basis = text("basis", "subsidy.field.basis");
    public final StringProperty source = text("source", "subsidy.field.source");
    public final ObjectProperty<String> confidence;
    public final ObjectProperty<@Nullable LocalDate> validFrom;
    public final ObjectProperty<@Nullable LocalDate> validTo;
    public final StringProperty firmCap = text("cap", "subsidy.field.cap");
    public final StringProperty floor = text("floor", "subsidy.field.floor");
    public final StringProperty budget = text("budget", "subsidy.field.budget");
    public final StringProperty publicShare = text("publicShare", "subsidy.field.public-share");
    public final ObjectProperty<Stacking> stacking;
    public final ObjectProperty<@Nullable LocalDate> invoiceFrom;
    public final ObjectProperty<@Nullable LocalDate> invoiceTo;
    public final StringProperty allocationShare = text("allocationShare", "subsidy.field.allocation-share");
    public final BooleanProperty commissioning = new SimpleBooleanProperty(this, "commissioning");
    public final StringProperty productClasses = text("productClasses", "subsidy.field.product-classes");
    public final ObjectProperty<BigDecimal> roundingUnit;
    public final ObjectProperty<RoundingMode> roundingMode;
    public final StringProperty coFunding = text("coFunding", "subsidy.field.co-funding");
    /** A tick for each document of {@link RequiredDocuments#KNOWN}. */
    public final Map<String, BooleanProperty> documents;
    /** Documents the policy names itself, parted by 、. */
    public final StringProperty otherDocuments = text("documents", "subsidy.field.documents");

    RuleFieldsViewModel(UiContext ui) {
        this.ui = ui;
        this.words = new CodeWords(ui.messages());
        confidence = choice("confidence", "subsidy.field.confidence", "M");
        validFrom = choice("validFrom", "subsidy.field.valid-from", null);
        validTo = choice("validTo", "subsidy.field.valid-to", null);
        stacking = choice("stacking", "subsidy.field.stacking", Stacking.STACKABLE);
        invoiceFrom = choice("invoiceFrom", "subsidy.field.invoice-from", null);
        invoiceTo = choice("invoiceTo", "subsidy.field.invoice-to", null);
        roundingUnit = choice("rounding", "subsidy.field.rounding", UNITS.getFirst());
        roundingMode = choice("rounding", "subsidy.field.rounding", RoundingMode.HALF_UP);
        state.track("subsidy.field.commissioning", commissioning);
        documents = RequiredDocuments.KNOWN.stream().collect(Collectors.toMap(d -> d, _ -> tick(), (one, _) -> one, LinkedHashMap::new));
        state.track("subsidy.field.awards", awards.awardsProperty());
        messages.put("awards", new SimpleObjectProperty<>());
    }

    private StringProperty text(String field, String labelKey) {
        StringProperty typed = new SimpleStringProperty(this, field, "");
        watch(field, labelKey, typed);
        return typed;
    }

    private <T extends @Nullable Object> ObjectProperty<T> choice(String field, String labelKey, T first) {
        ObjectProperty<T> chosen = new SimpleObjectProperty<>(this, field, first);
        watch(field, labelKey, chosen);
        return chosen;
    }

    private BooleanProperty tick() {
        BooleanProperty tick = new SimpleBooleanProperty();
        watch("documents", "subsidy.field.documents", tick);
        return tick;
    }

    private <T> void watch(String field, String labelKey, Property<T> typed) {
        ObjectProperty<@Nullable FieldMessage> message = messages.computeIfAbsent(field, _ -> new SimpleObjectProperty<>());
        state.track(labelKey, typed);
        typed.subscribe(_ -> message.set(null));
    }

    /** Told after each change of a field. */
    void onTyped(Runnable action) {
        Stream.<Property<?>>concat(
                        Stream.of(
                                code, name, basis, source, confidence, validFrom, validTo, firmCap, floor, budget, publicShare, stacking, invoiceFrom, invoiceTo,
                                allocationShare, commissioning, productClasses, roundingUnit, roundingMode, coFunding, otherDocuments, awards.awardsProperty()),
                        documents.values().stream())
                .forEach(p -> follow(p, action));
    }

    private static <T> void follow(Property<T> field, Runnable action) {
        field.subscribe(_ -> action.run());
    }

    public EditState state() {
        return state;
    }

    public AwardsViewModel awards() {
        return awards;
    }

    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** Fills the fields; null empties them for a new rule. */
    void fill(@Nullable Policy shown) {
        Policy policy = shown == null ? blank() : shown;
        SubsidyProgramme p = policy.programme();
        Terms terms = p.terms();
        code.set(p.code());
        name.set(p.name());
        basis.set(p.basis());
        source.set(p.source());
        confidence.set(p.confidence());
        validFrom.set(p.validFrom());
        validTo.set(p.validTo());
        firmCap.set(RuleReading.moneyText(terms.firmCap()));
        floor.set(RuleReading.moneyText(terms.floor()));
        budget.set(RuleReading.moneyText(terms.budget()));
        publicShare.set(RuleReading.percentText(terms.publicShare()));
        stacking.set(terms.stacking());
        invoiceFrom.set(terms.invoiceFrom());
        invoiceTo.set(terms.invoiceTo());
        allocationShare.set(RuleReading.percentText(terms.allocationShare()));
        commissioning.set(terms.commissioning());
        productClasses.set(terms.productClasses().stream().map(words::productClass).collect(Collectors.joining("、")));
        roundingUnit.set(UNITS.stream().filter(u -> u.compareTo(terms.rounding().unit()) == 0).findFirst().orElse(terms.rounding().unit()));
        roundingMode.set(terms.rounding().mode());
        coFunding.set(terms.coFunding().entrySet().stream().map(e -> words.level(e.getKey()) + " " + PolicyRule.percent(e.getValue())).collect(Collectors.joining("、")));
        documents.forEach((document, tick) -> tick.set(p.documents().contains(document)));
        otherDocuments.set(p.documents().stream().filter(d -> !documents.containsKey(d)).collect(Collectors.joining("、")));
        awards.show(policy.awards().stream().map(a -> AwardDraft.of(a, words)).toList());
        state.stored();
        clear();
    }

    private static Policy blank() {
        Terms terms = new Terms(null, null, null, null, Stacking.STACKABLE, null, null, null, false, List.of(), Rounding.CENTS, Map.of());
        return new Policy(
                new SubsidyProgramme(
                        new UUID(0, 0), 0, "", "", "", null, terms, 1, null, null, "", "M", ProgrammeState.DRAFT, null, null, RequiredDocuments.USUAL),
                List.of());
    }

    void clear() {
        messages.values().forEach(m -> m.set(null));
        awards.clearMessages();
    }

    /**
     * The rule as typed.
     *
     * @param stored what it is a change of; null for a new one
     * @param wrong told everything that cannot be read
     * @return null when something cannot be read
     */
    @Nullable Policy typed(@Nullable Policy stored, Consumer<Fault> wrong) {
        SubsidyProgramme before = (stored == null ? blank() : stored).programme();
        List<Fault> faults = new ArrayList<>();
        Terms terms = new Terms(
                read(faults, () -> RuleReading.money("cap", firmCap.get())), read(faults, () -> RuleReading.money("floor", floor.get())),
                read(faults, () -> RuleReading.money("budget", budget.get())), read(faults, () -> RuleReading.share("publicShare", publicShare.get())), stacking.get(),
                invoiceFrom.get(), invoiceTo.get(), read(faults, () -> RuleReading.share("allocationShare", allocationShare.get())), commissioning.get(),
                RuleReading.list(productClasses.get()).stream().map(words::classCode).toList(), new Rounding(roundingUnit.get(), roundingMode.get()),
                Objects.requireNonNullElse(read(faults, () -> RuleReading.levels("coFunding", coFunding.get(), words)), Map.of()));
        List<Award> read = readAwards(faults);
        faults.forEach(wrong);
        if (!faults.isEmpty()) {
            return null;
        }
        return new Policy(
                new SubsidyProgramme(
                        before.id(), before.version(), code.get().strip(), name.get().strip(), basis.get().strip(), Policy.commonRate(read), terms, before.ruleVersion(),
                        validFrom.get(), validTo.get(), source.get().strip(), confidence.get(), before.state(), before.publishedOn(), before.publishedBy(), wanted()),
                read);
    }

    private List<Award> readAwards(List<Fault> faults) {
        List<Award> all = new ArrayList<>();
        List<AwardDraft> drafts = awards.awardsProperty().get();
        for (int i = 0; i < drafts.size(); i++) {
            String at = "awards." + i + ".";
            AwardDraft draft = drafts.get(i);
            Award award = read(faults, () -> draft.award(at, all.stream().map(Award::code).toList(), words, ui.session().businessDate()));
            if (award != null) {
                all.add(award);
            }
        }
        return all;
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>(documents.entrySet().stream().filter(e -> e.getValue().get()).map(Map.Entry::getKey).toList());
        wanted.addAll(RuleReading.list(otherDocuments.get()));
        return wanted;
    }

    private static <T extends @Nullable Object> @Nullable T read(List<Fault> faults, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (FaultException e) {
            faults.add(e.fault());
            return null;
        }
    }
}
