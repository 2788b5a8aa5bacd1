package io.maskline.standard;

import io.maskline.platform.error.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed in the form of one limit. FX thread only. */
public final class LimitFieldsViewModel {

    /** As the rules call them. */
    static final List<String> NAMES = List.of(
            "standard", "item", "itemName", "grade", "variant", "operator", "value", "high", "unit", "flow", "aerosol", "area", "condition", "rule",
            "comparison", "specimens", "testKind", "clause", "remark", "validFrom", "validTo", "source", "confidence", "checkedBy", "checkedOn", "reason");

    /** Labels of what a check does not depend on. */
    private static final Set<String> BESIDE = Set.of(
            "standard.field.item", "standard.field.item-code", "standard.field.clause", "standard.field.note", "standard.field.source",
            "standard.field.checked-by", "standard.field.checked-on");

    public final StringProperty standard;
    public final StringProperty itemName;
    public final StringProperty item;
    public final StringProperty grade;
    public final ObjectProperty<Optional<Variant>> variant;
    public final ObjectProperty<Operator> operator;
    public final StringProperty value;
    public final StringProperty high;
    public final StringProperty unit;
    public final StringProperty flow;
    public final StringProperty aerosol;
    public final StringProperty area;
    public final StringProperty condition;
    public final ObjectProperty<Rule.Kind> rule;
    /** {@code 46/50}, for N_OF only. */
    public final StringProperty ruleOf;
    public final ObjectProperty<Comparison> comparison;
    public final StringProperty specimens;
    public final ObjectProperty<Optional<TestKind>> testKind;
    public final StringProperty clause;
    public final StringProperty remark;
    public final ObjectProperty<@Nullable LocalDate> validFrom;
    public final ObjectProperty<@Nullable LocalDate> validTo;
    public final StringProperty source;
    public final ObjectProperty<Confidence> confidence;
    public final StringProperty checkedBy;
    public final ObjectProperty<@Nullable LocalDate> checkedOn;
    /** Why a delivered limit is to be deleted; not a part of it. */
    public final StringProperty reason = new SimpleStringProperty("");

    LimitFieldsViewModel(RecordFormViewModel<StandardLimit> form) {
        standard = form.text("standard", "standard.field.code");
        itemName = form.text("itemName", "standard.field.item");
        item = form.text("item", "standard.field.item-code");
        grade = form.text("grade", "standard.field.grade");
        variant = form.choice("variant", "standard.field.variant", Optional.empty());
        operator = form.choice("operator", "standard.field.operator", Operator.GE);
        value = form.text("value", "standard.field.limit");
        high = form.text("high", "standard.field.high");
        unit = form.text("unit", "standard.field.unit");
        flow = form.text("flow", "standard.field.flow");
        aerosol = form.text("aerosol", "standard.field.aerosol");
        area = form.text("area", "standard.field.area");
        condition = form.text("condition", "standard.field.condition");
        rule = form.choice("rule", "standard.field.rule", Rule.Kind.ANY);
        ruleOf = form.text("rule", "standard.field.rule-of");
        comparison = form.choice("comparison", "standard.field.comparison", Comparison.FULL);
        specimens = form.text("specimens", "standard.field.specimens");
        testKind = form.choice("testKind", "standard.field.test-kind", Optional.empty());
        clause = form.text("clause", "standard.field.clause");
        remark = form.text("remark", "standard.field.note");
        validFrom = form.choice("validFrom", "standard.field.valid-from", null);
        validTo = form.choice("validTo", "standard.field.valid-to", null);
        source = form.text("source", "standard.field.source");
        confidence = form.choice("confidence", "standard.field.confidence", Confidence.MEDIUM);
        checkedBy = form.text("checkedBy", "standard.field.checked-by");
        checkedOn = form.choice("checkedOn", "standard.field.checked-on", null);
        reason.subscribe(_ -> form.message("reason").set(null));
    }

    /** Among fields that differ from what is stored is one a check was made of. */
    static boolean figuresAmong(List<String> changedLabels) {
        return !BESIDE.containsAll(changedLabels);
    }

    void fill(StandardLimit row) {
        Limit l = row.limit();
        standard.set(l.standard());
        itemName.set(l.itemName());
        item.set(l.item());
        grade.set(orEmpty(row.grade()));
        variant.set(Optional.ofNullable(row.variant()).map(Variant::of));
        operator.set(l.operator());
        value.set(orEmpty(l.value()));
        high.set(orEmpty(l.high()));
        unit.set(orEmpty(l.unit()));
        flow.set(orEmpty(row.conditions().flow()));
        aerosol.set(orEmpty(row.conditions().aerosol()));
        area.set(orEmpty(row.conditions().area()));
        condition.set(orEmpty(l.condition()));
        rule.set(l.rule().kind());
        ruleOf.set(l.rule().kind() == Rule.Kind.N_OF ? l.rule().code() : "");
        comparison.set(l.comparison());
        specimens.set(row.specimens() == null ? "" : row.specimens().toString());
        testKind.set(Optional.ofNullable(row.testKind()));
        clause.set(orEmpty(row.clause()));
        remark.set(orEmpty(row.remark()));
        validFrom.set(row.validFrom());
        validTo.set(row.validTo());
        source.set(l.source());
        confidence.set(l.confidence());
        checkedBy.set(orEmpty(row.checkedBy()));
        checkedOn.set(row.checkedOn());
        reason.set("");
    }

    /** @throws io.maskline.platform.error.FaultException Invalid for a rule, a number of specimens or a first day that cannot be read */
    StandardLimit typed(StandardLimit shown, long version) {
        LocalDate first = validFrom.get();
        if (first == null) {
            throw Fault.invalid("validFrom", "standard.fault.valid.missing").asException();
        }
        Limit limit = new Limit(
                standard.get().strip(), item.get(), itemName.get(), operator.get(), value.get(), high.get(), unit.get(), condition.get(), rule(),
                comparison.get(), source.get(), confidence.get());
        return new StandardLimit(
                shown.id(), version, limit, new Conditions(flow.get(), aerosol.get(), area.get()), grade.get(),
                variant.get().map(Variant::code).orElse(null), LimitRules.specimens(specimens.get()), testKind.get().orElse(null), clause.get(),
                remark.get(), first, validTo.get(), checkedBy.get(), checkedOn.get(), shown.sortOrder());
    }

    private Rule rule() {
        return switch (rule.get()) {
            case ANY -> Rule.ANY;
            case MEAN -> Rule.MEAN;
            case MIN_UNDER_LOAD -> Rule.MIN_UNDER_LOAD;
            case N_OF -> LimitRules.rule(ruleOf.get());
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
