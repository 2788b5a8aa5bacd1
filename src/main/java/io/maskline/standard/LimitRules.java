package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.text.FullWidth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold of a limit somebody enters or changes, each refusal with a sentence at the field. */
final class LimitRules {

    private static final long MOST_SPECIMENS = 99;
    private static final Pattern ITEM = Pattern.compile("[a-z][a-z0-9_]{1,59}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?(E[1-9]|×10\\^?[1-9¹²³⁴⁵⁶⁷⁸⁹])?");
    private static final Pattern FLOW = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?(±\\d{1,3}(\\.\\d{1,2})?)?");
    private static final Pattern AREA = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

    private LimitRules() {}

    /** Half-width figures, one way to write a grade, nothing where only blanks are typed, and a condition when only its parts are given. */
    static StandardLimit tidy(StandardLimit r) {
        Limit l = r.limit();
        Conditions conditions = new Conditions(flow(r.conditions().flow()), StandardRules.text(r.conditions().aerosol()), figure(r.conditions().area()));
        String condition = StandardRules.text(l.condition());
        Limit limit = new Limit(
                l.standard(), l.item().strip(), l.itemName().strip(), l.operator(), figure(l.value()), figure(l.high()), StandardRules.text(l.unit()),
                condition == null ? conditions.sentence() : condition, l.rule(), l.comparison(), l.source().strip(), l.confidence());
        return new StandardLimit(
                r.id(), r.version(), limit, conditions, grade(r.grade()), StandardRules.text(r.variant()), r.specimens(), r.testKind(),
                StandardRules.text(r.clause()), StandardRules.text(r.remark()), r.validFrom(), r.validTo(),
                StandardRules.text(r.checkedBy()), r.checkedOn(), r.sortOrder());
    }

    private static @Nullable String figure(@Nullable String typed) {
        String text = StandardRules.text(typed);
        return text == null ? null : FullWidth.narrow(text).replace('−', '-');
    }

    private static @Nullable String flow(@Nullable String typed) {
        String text = figure(typed);
        return text == null ? null : text.replaceAll("[()\\s]|L/min", "").replace("+/-", "±");
    }

    private static @Nullable String grade(@Nullable String typed) {
        GradeText read = GradeText.of(typed);
        return read.grades().size() == 1 && read.variants().isEmpty() ? read.grades().iterator().next() : StandardRules.text(typed);
    }

    /** The rule of a typed code: {@code any}, {@code mean}, {@code min} or {@code 46/50}. */
    static Rule rule(String typed) {
        String code = FullWidth.narrow(typed).replaceAll("\\s", "");
        return Rule.read(code).orElseThrow(() -> Fault.invalid("rule", "standard.fault.rule.code", typed.strip()).asException());
    }

    /** A number of specimens as typed; null for none. */
    static @Nullable Long specimens(String typed) {
        String text = FullWidth.narrow(typed).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,2}") || Long.parseLong(text) < 1) {
            throw Fault.invalid("specimens", "standard.fault.specimens", text, MOST_SPECIMENS).asException();
        }
        return Long.valueOf(text);
    }

    /**
     * @param standard the standard it is of
     * @param rows the other limits of that standard
     * @param bareNumber the item is counted without a unit
     * @throws FaultException Invalid with the field
     */
    static void check(StandardLimit row, Standard standard, Collection<StandardLimit> rows, boolean bareNumber) {
        Limit limit = row.limit();
        StandardRules.required("itemName", limit.itemName(), 80);
        if (!ITEM.matcher(limit.item()).matches()) {
            throw Fault.invalid("item", "standard.fault.item.code", limit.item()).asException();
        }
        if (row.grade() != null && (GradeText.of(row.grade()).grades().size() != 1 || !GradeText.of(row.grade()).variants().isEmpty())) {
            throw Fault.invalid("grade", "standard.fault.grade.one", row.grade()).asException();
        }
        FieldRules.atMost("grade", row.grade(), 40);
        if (row.variant() != null && Arrays.stream(Variant.values()).noneMatch(v -> v.code().equals(row.variant()))) {
            throw Fault.invalid("variant", "standard.fault.variant", row.variant()).asException();
        }
        checkFigure(limit, bareNumber);
        checkConditions(row.conditions(), limit.condition());
        checkSpecimens(row);
        FieldRules.atMost("clause", row.clause(), 60);
        FieldRules.atMost("remark", row.remark(), 400);
        checkDays(row, standard);
        StandardRules.required("source", limit.source(), 200);
        checkCheck(row);
        rows.stream().filter(other -> overlap(row, other)).findFirst().ifPresent(other -> {
            throw Fault.invalid("validFrom", "standard.fault.overlap", other.limit().itemPhrase(), other.validFrom().toString(),
                    other.validTo() == null ? "…" : other.validTo().toString()).asException();
        });
    }

    private static void checkFigure(Limit limit, boolean bareNumber) {
        if (limit.operator() == Operator.NONE_ALLOWED) {
            if (limit.value() != null || limit.high() != null || limit.unit() != null) {
                throw Fault.invalid("value", "standard.fault.value.none").asException();
            }
            return;
        }
        decimal("value", limit.value());
        decimal("high", limit.high());
        FieldRules.atMost("unit", limit.unit(), 20);
        if (!limit.operator().range() && limit.high() != null) {
            throw Fault.invalid("high", "standard.fault.high.between").asException();
        }
        if (limit.operator().range() && (limit.value() == null) != (limit.high() == null)) {
            throw Fault.invalid("high", "standard.fault.high.both").asException();
        }
        if (limit.value() != null && limit.high() != null && number(limit.value()).compareTo(number(limit.high())) >= 0) {
            throw Fault.invalid("high", "standard.fault.high.order", limit.value(), limit.high()).asException();
        }
        if (limit.value() != null && limit.unit() == null && !bareNumber) {
            throw Fault.invalid("unit", "standard.fault.unit", limit.itemName()).asException();
        }
    }

    private static BigDecimal number(String decimal) {
        return Figure.ofLimit(decimal).orElseThrow();
    }

    private static void decimal(String field, @Nullable String value) {
        if (value != null && !DECIMAL.matcher(value).matches()) {
            throw Fault.invalid(field, "standard.fault.decimal", value).asException();
        }
    }

    /** The sentence is what results and papers carry, so it has to say what the columns say. */
    private static void checkConditions(Conditions conditions, @Nullable String sentence) {
        FieldRules.atMost("condition", sentence, 400);
        FieldRules.atMost("aerosol", conditions.aerosol(), 80);
        if (conditions.flow() != null && !FLOW.matcher(conditions.flow()).matches()) {
            throw Fault.invalid("flow", "standard.fault.flow", conditions.flow()).asException();
        }
        if (conditions.area() != null && !AREA.matcher(conditions.area()).matches()) {
            throw Fault.invalid("area", "standard.fault.area", conditions.area()).asException();
        }
        said(conditions.flow(), "L/min", sentence);
        said(conditions.aerosol(), "", sentence);
        said(conditions.area(), "cm²", sentence);
    }

    private static void said(@Nullable String part, String unit, @Nullable String sentence) {
        if (part != null && !Pattern.compile("(?<![\\d.])" + Pattern.quote(part)).matcher(Objects.requireNonNullElse(sentence, "")).find()) {
            throw Fault.invalid("condition", "standard.fault.condition", (part + " " + unit).strip()).asException();
        }
    }

    private static void checkSpecimens(StandardLimit row) {
        Long specimens = row.specimens();
        if (specimens != null && (specimens < 1 || specimens > MOST_SPECIMENS)) {
            throw Fault.invalid("specimens", "standard.fault.specimens", specimens.toString(), MOST_SPECIMENS).asException();
        }
        Rule rule = row.limit().rule();
        if (specimens != null && specimens < rule.total()) {
            throw Fault.invalid("specimens", "standard.fault.specimens.few", rule.total(), specimens).asException();
        }
    }

    private static void checkDays(StandardLimit row, Standard standard) {
        LocalDate to = row.validTo();
        if (to != null && to.isBefore(row.validFrom())) {
            throw Fault.invalid("validTo", "standard.fault.valid.order", row.validFrom().toString(), to.toString()).asException();
        }
        LocalDate issued = standard.issuedOn();
        if (issued != null && row.validFrom().isBefore(issued)) {
            throw Fault.invalid("validFrom", "standard.fault.valid.issued", standard.code(), issued.toString()).asException();
        }
    }

    /** Who and when belong together, and nobody has checked tomorrow. */
    private static void checkCheck(StandardLimit row) {
        if (row.checkedBy() == null && row.checkedOn() != null) {
            throw Fault.invalid("checkedBy", "standard.fault.check.by").asException();
        }
        if (row.checkedBy() != null && row.checkedOn() == null) {
            throw Fault.invalid("checkedOn", "standard.fault.check.on").asException();
        }
        FieldRules.atMost("checkedBy", row.checkedBy(), 40);
    }

    private static boolean overlap(StandardLimit a, StandardLimit b) {
        return !a.id().equals(b.id())
                && a.limit().standard().equals(b.limit().standard())
                && a.limit().item().equals(b.limit().item())
                && Objects.equals(a.grade(), b.grade())
                && Objects.equals(a.variant(), b.variant())
                && (a.validTo() == null || !b.validFrom().isAfter(a.validTo()))
                && (b.validTo() == null || !a.validFrom().isAfter(b.validTo()));
    }
}
