package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.FullWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arithmetic behind {@link Verdict#judge}. */
final class Judgement {

    /** What a lab writes when it found nothing. */
    private static final Set<String> NOTHING_FOUND =
            Set.of("未检出", "不得检出", "无", "无渗透", "不渗透", "无穿透", "未见渗透", "notdetected", "nd", "none", "nopenetration");

    /** What it writes when it found something without a figure. */
    private static final Set<String> FOUND = Set.of("检出", "渗透", "有渗透", "穿透", "detected", "penetration");

    /** Items of which a value may lie below 0: deviations. Everything else is measured or counted upwards from 0. */
    private static final Set<String> SIGNED = Set.of("size_deviation");

    private final Limit limit;
    private final Rule rule;
    private final BigDecimal low;
    private final @Nullable BigDecimal high;

    private Judgement(Limit limit, Rule rule) {
        this.limit = limit;
        this.rule = rule;
        this.low = limit.value() == null ? BigDecimal.ZERO : new BigDecimal(limit.value());
        this.high = limit.high() == null ? null : new BigDecimal(limit.high());
    }

    static Verdict of(Limit limit, List<String> typedValues, Rule rule) {
        List<String> texts = typedValues.stream().map(v -> FullWidth.narrow(v).strip()).toList();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        texts.forEach(t -> values.add(t.isEmpty() ? null : number(limit, t)));
        Verdict.Reason unfit = unfit(limit);
        if (unfit != null) {
            int missing = (int) values.stream().filter(Objects::isNull).count();
            return new Verdict(Verdict.Outcome.UNDETERMINED, unfit, limit, rule, texts, List.of(), null, missing);
        }
        return new Judgement(limit, rule).verdict(texts, values);
    }

    /** Why nothing may be judged by this limit; null when it may. */
    private static Verdict.@Nullable Reason unfit(Limit limit) {
        if (limit.judges()) {
            return null;
        }
        return limit.figureMissing() ? Verdict.Reason.NO_LIMIT : Verdict.Reason.LOW_CONFIDENCE;
    }

    private Verdict verdict(List<String> texts, List<@Nullable BigDecimal> values) {
        List<Verdict.Failing> failing = new ArrayList<>();
        List<BigDecimal> present = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                continue;
            }
            present.add(value);
            Side side = outside(value);
            if (side != null) {
                failing.add(new Verdict.Failing(i + 1, texts.get(i), side));
            }
        }
        int expected = Math.max(values.size(), rule.total());
        int missing = expected - present.size();
        if (present.isEmpty() || missing > 0) {
            Verdict.Reason reason = present.isEmpty() ? Verdict.Reason.NO_VALUES : Verdict.Reason.VALUES_MISSING;
            return new Verdict(Verdict.Outcome.UNDETERMINED, reason, limit, rule, texts, failing, null, missing);
        }
        boolean fits = switch (rule.kind()) {
            case ANY, MIN_UNDER_LOAD -> failing.isEmpty();
            case N_OF -> failing.size() <= rule.total() - rule.required();
            case MEAN -> meanFits(present);
        };
        // Shown beside the specimens; where nothing may be found, or only minima count, a mean would mislead.
        boolean meaningless = limit.operator() == Operator.NONE_ALLOWED || rule.kind() == Rule.Kind.MIN_UNDER_LOAD;
        BigDecimal mean = meaningless ? null : shownMean(present);
        return new Verdict(
                fits ? Verdict.Outcome.PASS : Verdict.Outcome.FAIL, null, limit, rule, texts, failing, mean, 0);
    }

    private @Nullable Side outside(BigDecimal value) {
        BigDecimal compared = limit.comparison() == Comparison.ROUNDED ? value.setScale(limitScale(), RoundingMode.HALF_EVEN) : value;
        return limit.operator().outside(compared, low, high);
    }

    /** The exact mean against the limit without dividing: the sum against limit × n. */
    private boolean meanFits(List<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        if (limit.comparison() == Comparison.ROUNDED) {
            BigDecimal rounded = sum(values).divide(count, limitScale(), RoundingMode.HALF_EVEN);
            return limit.operator().outside(rounded, low, high) == null;
        }
        BigDecimal highTotal = high == null ? null : high.multiply(count);
        return limit.operator().outside(sum(values), low.multiply(count), highTotal) == null;
    }

    /** The mean as shown: exact where it ends soon, otherwise rounded by GB/T 8170 so finely that it cannot seem to cross the limit. */
    private BigDecimal shownMean(List<BigDecimal> values) {
        int typed = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int places = Math.max(typed, limitScale()) + Integer.toString(values.size()).length() + 1;
        BigDecimal mean = sum(values).divide(BigDecimal.valueOf(values.size()), places, RoundingMode.HALF_EVEN);
        BigDecimal shortest = mean.stripTrailingZeros();
        return shortest.scale() < typed ? mean.setScale(typed, RoundingMode.UNNECESSARY) : shortest;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Place of the limit's last digit: 97.0 rounds to tenths, 14×10² (written 14E2) to hundreds. */
    private int limitScale() {
        return high == null ? low.scale() : Math.max(low.scale(), high.scale());
    }

    private static BigDecimal number(Limit limit, String text) {
        if (limit.operator() == Operator.NONE_ALLOWED) {
            String word = text.toLowerCase(Locale.ROOT).replace(" ", "");
            if (NOTHING_FOUND.contains(word)) {
                return BigDecimal.ZERO;
            }
            if (FOUND.contains(word)) {
                return BigDecimal.ONE;
            }
        }
        BigDecimal value = ExactDecimal.read(text)
                .orElseThrow(() -> Fault.invalid("values", "standard.fault.value", text, limit.itemPhrase()).asException());
        if (value.signum() < 0 && !SIGNED.contains(limit.item())) {
            throw Fault.invalid("values", "standard.fault.value.negative", text, limit.itemPhrase()).asException();
        }
        return value;
    }
}
