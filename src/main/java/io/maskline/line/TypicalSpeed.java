package io.maskline.line;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How fast a kind of machine usually runs: a value to plan with, never one to report.
 *
 * @param low slowest usual speed in pieces (只) a minute
 * @param high fastest usual speed in pieces a minute
 * @param source where it is from
 * @param confidence H, M or L: how sure it is
 */
public record TypicalSpeed(LineKind kind, BigDecimal low, BigDecimal high, String source, String confidence) {

    /** Share of the day a line really runs at its speed: 60 to 85 % by what firms told the public in 2020. */
    private static final BigDecimal LEAST_USE = new BigDecimal("0.60");
    private static final BigDecimal MOST_USE = new BigDecimal("0.85");

    /** Pieces a day to plan with at least: the slowest speed round the clock at 60 %. */
    public long leastPerDay() {
        return perDay(low, LEAST_USE);
    }

    /** Pieces a day to plan with at most: the fastest speed round the clock at 85 %. */
    public long mostPerDay() {
        return perDay(high, MOST_USE);
    }

    private static long perDay(BigDecimal rate, BigDecimal use) {
        return rate.multiply(BigDecimal.valueOf(CapacityFormula.MINUTES_A_DAY)).multiply(use).setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
