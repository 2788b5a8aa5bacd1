package io.maskline.subsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How an outcome is rounded, once, after everything else.
 *
 * @param unit 0.01 for 分, 1 for 元, 100 for 百元; above 0
 * @param mode HALF_UP, DOWN or HALF_EVEN
 */
public record Rounding(BigDecimal unit, RoundingMode mode) {

    /** To the 分, half up, as money is counted where a policy says nothing. */
    public static final Rounding CENTS = new Rounding(new BigDecimal("0.01"), RoundingMode.HALF_UP);

    public Rounding {
        if (unit.signum() <= 0) {
            throw new IllegalArgumentException("rounding unit " + unit);
        }
    }

    /** {@code amount} as a multiple of the unit, with two decimals. */
    public BigDecimal round(BigDecimal amount) {
        return amount.divide(unit, 0, mode).multiply(unit).setScale(2, RoundingMode.UNNECESSARY);
    }
}
