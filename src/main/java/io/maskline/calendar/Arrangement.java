package io.maskline.calendar;

import io.maskline.platform.calendar.DayKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an order says of one day or of days in a row.
 *
 * @param from first day; null when not typed yet
 * @param to last day; null for one day only
 * @param toBeChecked the order itself has not been seen
 */
public record Arrangement(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        DayKind kind,
        String occasion,
        String source,
        boolean toBeChecked,
        @Nullable String remark) {}
