package io.maskline.standard;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of numbers: what fits a limit, or what a result may be. A figure is a stretch of one point; {@code <5} reaches
 * from 0 to below 5.
 *
 * @param low null without a lower end
 * @param lowIn the lower end belongs to it
 * @param high null without an upper end
 * @param highIn the upper end belongs to it
 */
record Span(@Nullable BigDecimal low, boolean lowIn, @Nullable BigDecimal high, boolean highIn) {

    static Span point(BigDecimal value) {
        return new Span(value, true, value, true);
    }

    Span plus(Span other) {
        return new Span(sum(low, other.low), lowIn && other.lowIn, sum(high, other.high), highIn && other.highIn);
    }

    /** With its ends rounded; an end that was left out may be reached by rounding. */
    Span closed(UnaryOperator<BigDecimal> round) {
        return new Span(low == null ? null : round.apply(low), true, high == null ? null : round.apply(high), true);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    /** Every number of the other one belongs to this one. */
    boolean holds(Span other) {
        return fromLow(other) && toHigh(other);
    }

    /** On which side the other one lies wholly outside; null when they share a number. */
    @Nullable Side outside(Span other) {
        if (low != null && other.high != null && apart(other.high, other.highIn, low, lowIn)) {
            return Side.BELOW;
        }
        if (high != null && other.low != null && apart(high, highIn, other.low, other.lowIn)) {
            return Side.ABOVE;
        }
        return null;
    }

    private boolean fromLow(Span other) {
        if (low == null || other.low == null) {
            return low == null;
        }
        int order = other.low.compareTo(low);
        return order > 0 || order == 0 && (lowIn || !other.lowIn);
    }

    private boolean toHigh(Span other) {
        if (high == null || other.high == null) {
            return high == null;
        }
        int order = other.high.compareTo(high);
        return order < 0 || order == 0 && (highIn || !other.highIn);
    }

    private static boolean apart(BigDecimal end, boolean endIn, BigDecimal start, boolean startIn) {
        int order = end.compareTo(start);
        return order < 0 || order == 0 && !(endIn && startIn);
    }
}
