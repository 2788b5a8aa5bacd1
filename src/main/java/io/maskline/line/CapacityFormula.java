package io.maskline.line;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a daily capacity comes about: pieces a minute × minutes a shift × shifts × yield.
 *
 * @param ratePerMinute pieces (只) a minute, above 0, at most three decimals
 * @param minutesPerShift minutes the machine runs in a shift, 1 to 1440
 * @param shifts shifts a day, 1 to 4; all shifts together last at most a day
 * @param yieldRate share of good pieces, above 0 and at most 1, at most five decimals
 */
public record CapacityFormula(BigDecimal ratePerMinute, long minutesPerShift, long shifts, BigDecimal yieldRate) {

    static final long MINUTES_A_DAY = 1440;
    private static final long MOST_SHIFTS = 4;

    /** Whole pieces a day; what is less than a piece is none. */
    public long perDay() {
        return ratePerMinute
                .multiply(BigDecimal.valueOf(workingMinutes()))
                .multiply(yieldRate)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** Minutes a day on which the machine is to run. */
    public long workingMinutes() {
        return minutesPerShift * shifts;
    }

    /** @throws io.maskline.platform.error.FaultException Invalid at the first figure that is not as it must be */
    void check() {
        require(ratePerMinute.signum() > 0 && ratePerMinute.stripTrailingZeros().scale() <= 3, "ratePerMinute", "line.fault.rate");
        require(minutesPerShift >= 1 && minutesPerShift <= MINUTES_A_DAY, "minutesPerShift", "line.fault.minutes");
        require(shifts >= 1 && shifts <= MOST_SHIFTS, "shifts", "line.fault.shifts");
        require(workingMinutes() <= MINUTES_A_DAY, "shifts", "line.fault.dayTooLong", workingMinutes());
        require(yieldRate.signum() > 0 && yieldRate.compareTo(BigDecimal.ONE) <= 0 && yieldRate.stripTrailingZeros().scale() <= 5,
                "yieldRate", "line.fault.yield");
    }

    private static void require(boolean holds, String field, String key, Object... args) {
        if (!holds) {
            throw Fault.invalid(field, key, args).asException();
        }
    }
}
