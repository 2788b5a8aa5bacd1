package io.maskline.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One tier of an award. Either a stretch of days or a stretch of daily output; ends count, a missing end is open.
 *
 * @param from first day; null for output tiers or when open
 * @param to last day
 * @param outputFrom least daily output in 只, from here on; the highest tier reached counts
 * @param value share between 0 and 1, or 元, as the kind of the award says
 */
public record AwardTier(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Long outputFrom, BigDecimal value) {

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean reached(long output) {
        return outputFrom == null || output >= outputFrom;
    }
}
