package io.maskline.calendar;

import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.calendar.WorkingCalendar;
import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One day an order speaks of.
 *
 * @param date the day; no two living records share it
 * @param occasion why, e.g. 春节
 * @param source the order it follows from
 * @param confidence how sure it is: H, M or L
 */
public record CalendarDay(
        UUID id,
        long version,
        LocalDate date,
        DayKind kind,
        String occasion,
        String source,
        String confidence,
        @Nullable String remark)
        implements Entity {

    /** Confidence of a day whose order was seen. */
    static final String SURE = "H";
    /** Confidence of a day that was only heard of. */
    static final String HEARD = "M";

    /** Other than the plain week has it; a holiday that falls on a Sunday is not. */
    public boolean unusual() {
        return kind.working() != WorkingCalendar.inPlainWeek(date);
    }

    /** Nobody has seen the order yet (待核). */
    public boolean toBeChecked() {
        return !confidence.equals(SURE);
    }
}
