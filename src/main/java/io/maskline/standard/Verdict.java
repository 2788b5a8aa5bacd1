package io.maskline.standard;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of holding the specimens of one item against one limit, with everything a person needs to retrace it.
 * {@link #judge} is the only place in the console where a verdict is formed; screens, papers and the command line
 * show its result and never compare themselves.
 *
 * <pre>{@code
 * Limit limit = standards.limit("GB/T 32610-2016", null, "inhalation_resistance", day);
 * Verdict verdict = Verdict.judge(limit, List.of("168", "171", "176", "170", "169"), limit.rule());
 * verdict.outcome();   // FAIL
 * verdict.failing();   // [Failing[specimen=3, value=176, side=ABOVE]]  -> shown as ▲176
 * }</pre>
 *
 * A blank value is a specimen not reported yet: it is never 0 and never left out, the verdict stays UNDETERMINED
 * until it is filled in. Specimens outside the limit are named in every outcome, so a mark can show at once.
 *
 * @param outcome pass, fail or undetermined
 * @param reason why it is undetermined; null otherwise
 * @param limit the limit as it stood
 * @param rule the rule applied
 * @param values the values in order, normalised to half-width; blank where one is missing
 * @param failing specimens outside the limit, in order; under MEAN they are outside on their own but do not decide
 * @param mean mean of the values as displayed, once all are present; it decides under MEAN only, where the comparison
 *     uses the exact mean. Null where nothing may be found or only minima under load count
 * @param missing number of specimens still without a value
 */
public record Verdict(
        Outcome outcome,
        @Nullable Reason reason,
        Limit limit,
        Rule rule,
        List<String> values,
        List<Failing> failing,
        @Nullable BigDecimal mean,
        int missing) {

    /** What came out. */
    public enum Outcome {
        PASS("pass"),
        FAIL("fail"),
        UNDETERMINED("undetermined");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Message key: 合格, 不合格, 待定. */
        public String labelKey() {
            return "standard.verdict." + code;
        }
    }

    /** Why nothing can be said yet. */
    public enum Reason {
        /** The catalogue has no figure for this limit. */
        NO_LIMIT("standard.reason.no-limit"),
        /** The figure is too little known to judge by; it waits for someone to check it. */
        LOW_CONFIDENCE("standard.reason.low-confidence"),
        /** No specimen has a value. */
        NO_VALUES("standard.reason.no-values"),
        /** Some specimens have no value yet. */
        VALUES_MISSING("standard.reason.values-missing"),
        /** A result says only that it lies below or above an end ({@code <20}), and the limit lies beyond that end. */
        DETECTION_LIMIT("standard.reason.detection-limit");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The limit itself is at fault: no value typed will give a verdict (无法判定). */
        public boolean ofTheLimit() {
            return this == NO_LIMIT || this == LOW_CONFIDENCE;
        }

        /** Message key of the sentence; argument 0 is the number of missing specimens. */
        public String key() {
            return key;
        }
    }

    /**
     * One specimen outside the limit.
     *
     * @param specimen its number, from 1
     * @param value as typed
     * @param side above or below
     */
    public record Failing(int specimen, String value, Side side) {}

    public Verdict {
        values = List.copyOf(values);
        failing = List.copyOf(failing);
    }

    /**
     * Judges the specimens of one item. Pure: the same arguments always give the same verdict.
     *
     * @param typedValues one text a specimen, exact decimals as typed; blank for a specimen not reported yet. Where
     *     nothing may be found, 0 and words such as 未检出 or 无渗透 are understood as well; counts, residues and shares may
     *     be bounded by the method ({@code <10}, {@code >99.9})
     * @param rule usually {@link Limit#rule()}; a limit on minima under load or on "so many of so many" takes no other than
     *     ANY, which is never milder
     * @throws io.maskline.platform.error.FaultException Invalid ({@code values}) when a text is no number, Invalid
     *     ({@code rule}) when the standard fixes another rule
     */
    public static Verdict judge(Limit limit, List<String> typedValues, Rule rule) {
        requireRule(limit, rule);
        return Judgement.of(limit, typedValues, rule);
    }

    /** Judges by the rule of the limit. */
    public static Verdict judge(Limit limit, List<String> typedValues) {
        return judge(limit, typedValues, limit.rule());
    }

    private static void requireRule(Limit limit, Rule rule) {
        boolean fixed = limit.rule().kind() == Rule.Kind.MIN_UNDER_LOAD || limit.rule().kind() == Rule.Kind.N_OF;
        if (fixed && !rule.equals(limit.rule()) && !rule.equals(Rule.ANY)) {
            throw Fault.invalid("rule", "standard.fault.rule.fixed", limit.standard(), limit.itemPhrase(), limit.rule().code())
                    .asException();
        }
    }

    /** Message key of the word for it: 合格, 不合格, 待定, or 无法判定 where the limit is at fault. */
    public String labelKey() {
        return reason != null && reason.ofTheLimit() ? "standard.verdict.impossible" : outcome.labelKey();
    }

    /** The specimen's mark ▲ or ▼, or null when the specimen with this number (from 1) is not outside. */
    public @Nullable Side sideOf(int specimen) {
        return failing.stream().filter(f -> f.specimen() == specimen).map(Failing::side).findFirst().orElse(null);
    }

    /** On which side the mean lies outside, where the mean decides; null where it fits, is not known or does not decide. */
    public @Nullable Side meanSide() {
        return outcome == Outcome.FAIL && rule.kind() == Rule.Kind.MEAN && mean != null ? Judgement.sideOf(limit, mean) : null;
    }

    /** What decided, marked: the mean where it decides, otherwise each specimen outside; empty where nothing lies outside. */
    public List<String> marked() {
        Side ofMean = meanSide();
        return ofMean != null && mean != null
                ? List.of(ofMean.mark() + mean.toPlainString())
                : failing.stream().map(f -> f.side().mark() + f.value()).toList();
    }

    /**
     * Ready for JSON, in this order: verdict (pass, fail, undetermined), reason (when undetermined), item, limit,
     * operator (ge, gt, le, lt, between, gt_le, ge_lt, gt_lt, none), unit, values, failing (specimen, value, side), mean, rule (any, mean,
     * min, n/m), standard, condition, source, confidence. Figures are strings, exactly as typed.
     */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("verdict", outcome.code());
        if (reason != null) {
            map.put("reason", reason.name().toLowerCase(Locale.ROOT));
        }
        map.put("item", limit.item());
        map.put("limit", limit.figure());
        map.put("operator", limit.operator().code());
        map.put("unit", limit.unit());
        map.put("values", values);
        List<Map<String, Object>> outside = new ArrayList<>();
        for (Failing f : failing) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("specimen", f.specimen());
            entry.put("value", f.value());
            entry.put("side", f.side().code());
            outside.add(entry);
        }
        map.put("failing", outside);
        map.put("mean", mean == null ? null : mean.toPlainString());
        map.put("rule", rule.code());
        map.put("standard", limit.standard());
        map.put("condition", limit.condition());
        map.put("source", limit.source());
        map.put("confidence", limit.confidence().code());
        return map;
    }
}
