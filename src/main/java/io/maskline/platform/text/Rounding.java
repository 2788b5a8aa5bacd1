package io.maskline.platform.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Rounding by GB/T 8170-2008: below half down, above half up, exactly half to the even kept digit; in one step from
 * the value as typed. An interval of 5·10ⁿ is the standard's 0.5 unit, 2·10ⁿ its 0.2 unit.
 */
public final class Rounding {
    private Rounding() {}

    /**
     * @param interval 1, 2 or 5 times a power of ten
     * @return the multiple of {@code interval} nearest to {@code value}, with the decimals of the interval
     */
    public static BigDecimal toInterval(BigDecimal value, BigDecimal interval) {
        requireInterval(interval);
        BigDecimal steps = value.divide(interval, 0, RoundingMode.HALF_EVEN);
        return steps.multiply(interval).setScale(Math.max(interval.scale(), 0));
    }

    /** @param places digits kept after the point, 0 or more */
    public static BigDecimal toPlaces(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_EVEN);
    }

    private static void requireInterval(BigDecimal interval) {
        BigInteger leading = interval.stripTrailingZeros().unscaledValue();
        boolean known = leading.equals(BigInteger.ONE) || leading.equals(BigInteger.TWO) || leading.equals(BigInteger.valueOf(5));
        if (!known) {
            throw new IllegalArgumentException("interval " + interval + " is not 1, 2 or 5 times a power of ten");
        }
    }
}
