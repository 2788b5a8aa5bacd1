package io.maskline.material;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A quantity of material, exact.
 *
 * @param value any number; what a firm has is never below 0, a gap may be
 */
public record Amount(BigDecimal value, MaterialUnit unit) {

    public static Amount of(String value, MaterialUnit unit) {
        return new Amount(new BigDecimal(value), unit);
    }

    public Dimension dimension() {
        return unit.dimension();
    }

    /**
     * The same quantity in another unit of its dimension; exact, since all units are powers of ten apart.
     *
     * @throws IllegalArgumentException for a unit of another dimension
     */
    public Amount in(MaterialUnit other) {
        if (other == unit) {
            return this;
        }
        if (other.dimension() != unit.dimension()) {
            throw new IllegalArgumentException(unit + " is no " + other);
        }
        return new Amount(plain(inBase().divide(other.inBase())), other);
    }

    /** In g, m or pieces. */
    public BigDecimal inBase() {
        return value.multiply(unit.inBase());
    }

    /** The sum in this unit. */
    public Amount plus(Amount other) {
        return new Amount(value.add(other.in(unit).value), unit);
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    /** The number without needless zeros after the point, e.g. 620 or 0.62. */
    public String text() {
        return plain(value).toPlainString();
    }

    /** The same with thousands apart, cut to at most {@code decimals}: 300,000. Cut, so that no stock looks larger than it is. */
    public String grouped(int decimals) {
        BigDecimal cut = value.scale() > decimals ? value.setScale(decimals, RoundingMode.DOWN) : value;
        return String.format(Locale.ROOT, "%,." + Math.max(plain(cut).scale(), 0) + "f", plain(cut));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
