package io.maskline.platform.fx;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a funnel lets through. */
sealed interface ColumnFilter {

    /** Rows whose shown text is one of these. */
    record Values(Set<String> shown) implements ColumnFilter {
        public Values {
            shown = Set.copyOf(shown);
        }
    }

    /** Rows whose number lies within both bounds, bounds included; a missing bound is open, a missing number is out. */
    record Range(@Nullable BigDecimal from, @Nullable BigDecimal to) implements ColumnFilter {

        boolean holds(@Nullable BigDecimal number) {
            return number != null && (from == null || number.compareTo(from) >= 0) && (to == null || number.compareTo(to) <= 0);
        }
    }
}
