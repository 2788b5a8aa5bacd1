package io.maskline.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How late a firm's expected dates have been put so far.
 *
 * @param moves how often a date was moved later, 0 or more
 * @param days by how many days together
 */
public record SlipHistory(int moves, long days) {

    public static final SlipHistory NONE = new SlipHistory(0, 0);

    /** Days of one slip on average, rounded up; 0 when there was none. */
    public long meanDays() {
        return moves == 0 ? 0 : BigDecimal.valueOf(days).divide(BigDecimal.valueOf(moves), 0, RoundingMode.CEILING).longValueExact();
    }

    SlipHistory and(long slip) {
        return new SlipHistory(moves + 1, days + slip);
    }
}
