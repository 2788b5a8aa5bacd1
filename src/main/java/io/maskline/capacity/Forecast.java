package io.maskline.capacity;

import io.maskline.line.ExpectedDates.Slips;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Approved capacity from a business day (T) to seven days after it: the lines that produce, and those that are expected
 * to, each from its expected date on. The pessimistic line adds the mean slip of the firm, rounded up to whole days; a firm
 * that never slipped is taken at its word. A line whose date has come without it producing counts from tomorrow at the
 * earliest; it has slipped itself, so the pessimistic line adds to tomorrow the larger of the firm's mean slip and the days
 * it is overdue. Materials, labour and tests are not in it.
 *
 * @param points T to T+7 in order
 * @param unrated lines to come with a date but without an approved capacity; not counted
 * @param undated lines to come without an expected date; not counted
 */
public record Forecast(LocalDate day, List<Point> points, int unrated, int undated) {

    public static final int HORIZON = 7;

    /**
     * @param expected pieces a day
     * @param pessimistic pieces a day if firms slip as they did; never above {@code expected}
     * @param lines those that came in after T, by their expected date
     * @param firms how many firms these belong to
     */
    public record Point(LocalDate day, long expected, long pessimistic, List<UUID> lines, int firms) {}

    /** The point {@code days} after T. */
    public Point at(int days) {
        return points.get(days);
    }

    /** @param slips by firm; a firm not in it has no history */
    static Forecast of(LocalDate day, List<Commissioning> all, Map<UUID, Slips> slips) {
        List<Commissioning> coming = all.stream().filter(c -> !c.producing()).toList();
        List<Commissioning> dated = coming.stream().filter(c -> c.expectedOn() != null).toList();
        List<Commissioning> counted = dated.stream().filter(c -> c.approved() != null).toList();
        long now = all.stream().filter(Commissioning::producing).map(Commissioning::approved).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= HORIZON; i++) {
            points.add(point(day, day.plusDays(i), now, counted, slips));
        }
        return new Forecast(day, List.copyOf(points), dated.size() - counted.size(), coming.size() - dated.size());
    }

    private static Point point(LocalDate from, LocalDate on, long now, List<Commissioning> counted, Map<UUID, Slips> slips) {
        long expected = now;
        long pessimistic = now;
        List<UUID> lines = new ArrayList<>();
        Set<UUID> firms = new HashSet<>();
        for (Commissioning line : counted) {
            long approved = Objects.requireNonNull(line.approved());
            if (!expectedOn(line, from).isAfter(on)) {
                expected += approved;
                lines.add(line.line());
                firms.add(line.firm());
            }
            if (!pessimisticOn(line, from, slips.get(line.firm())).isAfter(on)) {
                pessimistic += approved;
            }
        }
        return new Point(on, expected, pessimistic, List.copyOf(lines), firms.size());
    }

    static LocalDate expectedOn(Commissioning line, LocalDate from) {
        LocalDate said = Objects.requireNonNull(line.expectedOn());
        return said.isAfter(from) ? said : from.plusDays(1);
    }

    static LocalDate pessimisticOn(Commissioning line, LocalDate from, @Nullable Slips slips) {
        LocalDate said = Objects.requireNonNull(line.expectedOn());
        long overdue = said.isAfter(from) ? 0 : ChronoUnit.DAYS.between(said, from);
        return expectedOn(line, from).plusDays(Math.max(slipDays(slips), overdue));
    }

    /** The mean slip in whole days, rounded up; 0 without a slip. */
    private static long slipDays(@Nullable Slips slips) {
        return slips == null ? 0 : slips.meanDays().setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
