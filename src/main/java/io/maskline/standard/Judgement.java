package io.maskline.standard;

import io.maskline.platform.text.FullWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arithmetic behind {@link Verdict#judge}. */
final class Judgement {

    private final Limit limit;
    private final Rule rule;
    private final BigDecimal low;
    private final @Nullable BigDecimal high;
    private final int scale;

    private Judgement(Limit limit, Rule rule) {
        this.limit = limit;
        this.rule = rule;
        this.low = limit.value() == null ? BigDecimal.ZERO : figure(limit.value());
        this.high = limit.high() == null ? null : figure(limit.high());
        this.scale = high == null ? low.scale() : Math.max(low.scale(), high.scale());
    }

    private static BigDecimal figure(String written) {
        return Figure.ofLimit(written).orElseThrow(() -> new IllegalArgumentException("limit " + written));
    }

    static Verdict of(Limit limit, List<String> typedValues, Rule rule) {
        List<String> texts = typedValues.stream().map(v -> FullWidth.narrow(v).strip()).toList();
        List<@Nullable Reading> readings = new ArrayList<>();
        texts.forEach(t -> readings.add(t.isEmpty() ? null : Reading.of(limit, t)));
        Verdict.Reason unfit = unfit(limit);
        if (unfit != null) {
            int missing = (int) readings.stream().filter(Objects::isNull).count();
            return new Verdict(Verdict.Outcome.UNDETERMINED, unfit, limit, rule, texts, List.of(), null, missing);
        }
        return new Judgement(limit, rule).verdict(texts, readings);
    }

    /** On which side one value lies outside a limit that judges. */
    static @Nullable Side sideOf(Limit limit, BigDecimal value) {
        Judgement judgement = new Judgement(limit, limit.rule());
        return limit.operator().span(judgement.low, judgement.high).outside(judgement.compared(Span.point(value)));
    }

    /** Why nothing may be judged by this limit; null when it may. */
    private static Verdict.@Nullable Reason unfit(Limit limit) {
        if (limit.judges()) {
            return null;
        }
        return limit.figureMissing() ? Verdict.Reason.NO_LIMIT : Verdict.Reason.LOW_CONFIDENCE;
    }

    private Verdict verdict(List<String> texts, List<@Nullable Reading> readings) {
        Span fitting = limit.operator().span(low, high);
        List<Verdict.Failing> failing = new ArrayList<>();
        List<Reading> present = new ArrayList<>();
        int unsure = 0;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            if (reading == null) {
                continue;
            }
            present.add(reading);
            Span compared = compared(reading.span());
            Side side = fitting.outside(compared);
            if (side != null) {
                failing.add(new Verdict.Failing(i + 1, texts.get(i), side));
            } else if (!fitting.holds(compared)) {
                unsure++;
            }
        }
        int missing = Math.max(readings.size(), rule.total()) - present.size();
        if (present.isEmpty() || missing > 0) {
            Verdict.Reason reason = present.isEmpty() ? Verdict.Reason.NO_VALUES : Verdict.Reason.VALUES_MISSING;
            return new Verdict(Verdict.Outcome.UNDETERMINED, reason, limit, rule, texts, failing, null, missing);
        }
        Verdict.Outcome outcome = switch (rule.kind()) {
            case ANY, MIN_UNDER_LOAD -> counted(failing.size(), unsure, 0);
            case N_OF -> counted(failing.size(), unsure, rule.total() - rule.required());
            case MEAN -> byMean(present);
        };
        Verdict.Reason reason = outcome == Verdict.Outcome.UNDETERMINED ? Verdict.Reason.DETECTION_LIMIT : null;
        return new Verdict(outcome, reason, limit, rule, texts, failing, shownMean(present), 0);
    }

    /** By the number of specimens outside: those that may be in or out decide nothing as long as it is open. */
    private static Verdict.Outcome counted(int failing, int unsure, int allowed) {
        if (failing > allowed) {
            return Verdict.Outcome.FAIL;
        }
        return failing + unsure <= allowed ? Verdict.Outcome.PASS : Verdict.Outcome.UNDETERMINED;
    }

    /** The exact mean against the limit; in full without dividing, the sum against limit × n; otherwise divided and rounded in one step. */
    private Verdict.Outcome byMean(List<Reading> readings) {
        BigDecimal count = BigDecimal.valueOf(readings.size());
        Span total = readings.stream().map(Reading::span).reduce(Span.point(BigDecimal.ZERO), Span::plus);
        boolean rounded = limit.comparison() == Comparison.ROUNDED;
        Span fitting = rounded ? limit.operator().span(low, high) : limit.operator().span(low.multiply(count), high == null ? null : high.multiply(count));
        Span compared = rounded ? total.closed(end -> end.divide(count, scale, RoundingMode.HALF_EVEN)) : total;
        if (fitting.outside(compared) != null) {
            return Verdict.Outcome.FAIL;
        }
        return fitting.holds(compared) ? Verdict.Outcome.PASS : Verdict.Outcome.UNDETERMINED;
    }

    private Span compared(Span value) {
        return limit.comparison() == Comparison.ROUNDED ? value.closed(end -> end.setScale(scale, RoundingMode.HALF_EVEN)) : value;
    }

    /**
     * The mean as shown: exact where it ends soon, otherwise rounded by GB/T 8170 so finely that it cannot seem to cross the
     * limit. None where nothing may be found or only minima count, as it would mislead, and none of results that are no figures.
     */
    private @Nullable BigDecimal shownMean(List<Reading> readings) {
        boolean meaningless = limit.operator() == Operator.NONE_ALLOWED || rule.kind() == Rule.Kind.MIN_UNDER_LOAD;
        if (meaningless || !readings.stream().allMatch(Reading::exact)) {
            return null;
        }
        List<BigDecimal> values = readings.stream().map(Reading::value).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int typed = Math.max(0, values.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        int places = Math.max(typed, scale) + Integer.toString(values.size()).length() + 1;
        BigDecimal mean = sum.divide(BigDecimal.valueOf(values.size()), places, RoundingMode.HALF_EVEN);
        BigDecimal shortest = mean.stripTrailingZeros();
        return shortest.scale() < typed ? mean.setScale(typed, RoundingMode.UNNECESSARY) : shortest;
    }
}
