package io.maskline.notice;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * The days a notice stands: so many working days of the office, both ends worked.
 *
 * @param from first working day
 * @param to last working day
 * @param workingDays 1 or more
 */
public record NoticePeriod(LocalDate from, LocalDate to, int workingDays) {

    /** What the subsidy rules ask for. */
    public static final int DAYS = 5;

    /** The period of a notice that is issued on a day: it begins with the next working day. */
    public static NoticePeriod after(LocalDate issue, int days, WorkingCalendar calendar) {
        return from(calendar.add(issue, 1, DayCount.WORKING), days, calendar);
    }

    /** The period that begins with a day, or with the first working day after it. */
    public static NoticePeriod from(LocalDate day, int days, WorkingCalendar calendar) {
        LocalDate first = calendar.isWorking(day) ? day : calendar.add(day, 1, DayCount.WORKING);
        return new NoticePeriod(first, calendar.add(first, days - 1, DayCount.WORKING), days);
    }
}
