package io.maskline.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which days are worked: Monday to Friday, but for the days an order makes something else. Pure and immutable.
 *
 * <pre>{@code
 * calendar.isWorking(LocalDate.of(2020, 1, 31));                            // false: holiday extended
 * calendar.add(LocalDate.of(2020, 1, 23), 3, DayCount.WORKING);             // 2020-02-05
 * calendar.due(LocalDate.of(2020, 2, 14), null, DayCount.WORKING);          // null: nothing was promised
 * }</pre>
 */
public final class WorkingCalendar {

    private final Map<LocalDate, DayKind> ordered;

    private WorkingCalendar(Map<LocalDate, DayKind> ordered) {
        this.ordered = Map.copyOf(ordered);
    }

    /** @param ordered the days an order speaks of; all others follow the plain week */
    public static WorkingCalendar of(Map<LocalDate, DayKind> ordered) {
        return new WorkingCalendar(ordered);
    }

    /** Monday to Friday. */
    public static boolean inPlainWeek(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public boolean isWorking(LocalDate day) {
        DayKind kind = ordered.get(day);
        return kind == null ? inPlainWeek(day) : kind.working();
    }

    /** Whether an order makes the day a holiday, on whatever day of the week. */
    public boolean isHoliday(LocalDate day) {
        DayKind kind = ordered.get(day);
        return kind != null && !kind.working();
    }

    /** Whether an order speaks of any day of that year; without one, only the plain week is known of it. */
    public boolean arranged(int year) {
        return ordered.keySet().stream().anyMatch(d -> d.getYear() == year);
    }

    /**
     * The day on which {@code days} have passed; {@code from} itself does not count, and after 0 days it is still
     * {@code from}, worked or not.
     *
     * @param days 0 or more
     */
    public LocalDate add(LocalDate from, int days, DayCount count) {
        if (days < 0) {
            throw new IllegalArgumentException("days " + days);
        }
        if (count == DayCount.NATURAL) {
            return from.plusDays(days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** Days after {@code from} up to and including {@code to}; negative when {@code to} lies before {@code from}. */
    public int between(LocalDate from, LocalDate to, DayCount count) {
        if (to.isBefore(from)) {
            return -between(to, from, count);
        }
        if (count == DayCount.NATURAL) {
            return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
        }
        return Math.toIntExact(from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count());
    }

    /**
     * When a promise falls due.
     *
     * @param days the days promised; null when nothing was promised, which is not the same as 0, "on the same day"
     */
    public @Nullable LocalDate due(LocalDate from, @Nullable Integer days, DayCount count) {
        return days == null ? null : add(from, days, count);
    }
}
