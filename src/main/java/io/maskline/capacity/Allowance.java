package io.maskline.capacity;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How many masks one factor allows tomorrow.
 *
 * @param pieces whole pieces (只), 0 or more; null when not known, which is never 0
 * @param coverDays how many days the material lasts at the approved capacity, exact; null for other factors and when not known
 */
public record Allowance(Factor factor, @Nullable Long pieces, @Nullable BigDecimal coverDays, Cause cause) {

    /** The lowest first, what is not known last, equal ones in the order of the factors. */
    static final Comparator<Allowance> LOWEST_FIRST = Comparator.<Allowance, Long>comparing(
                    Allowance::pieces, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Allowance::factor);

    static Allowance of(Factor factor, @Nullable Long pieces, Cause cause) {
        return new Allowance(factor, pieces, null, cause);
    }

    public boolean known() {
        return pieces != null;
    }
}
