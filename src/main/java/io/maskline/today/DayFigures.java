package io.maskline.today;

import io.maskline.line.LineStage;
import io.maskline.output.DayChange;
import io.maskline.output.DaySummary;
import io.maskline.output.LineRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the overview shows of one business day.
 *
 * @param summary the figures of the day, the same as in the grid and in the brief
 * @param lines living lines
 * @param producing lines in stage 达标投产
 * @param week the seven days that end with the day, oldest first
 */
record DayFigures(LocalDate day, DaySummary summary, DayChange change, int lines, long producing, List<Output> week) {

    /**
     * Output of one day.
     *
     * @param made pieces; null when not one return was made
     * @param missing lines of which a return was expected and not made
     */
    record Output(LocalDate day, @Nullable Long made, long missing) {}

    static DayFigures of(LocalDate day, List<LineRow> rows) {
        List<Output> week = new ArrayList<>();
        for (int i = 0; i < LineRow.DAYS; i++) {
            week.add(output(day.minusDays(LineRow.DAYS - 1L - i), i, rows));
        }
        long producing = rows.stream().filter(r -> r.then().stage() == LineStage.PRODUCING).count();
        return new DayFigures(day, DaySummary.of(rows), DayChange.of(rows), rows.size(), producing, List.copyOf(week));
    }

    private static Output output(LocalDate day, int place, List<LineRow> rows) {
        List<Long> made = rows.stream().map(r -> r.week().get(place)).filter(Objects::nonNull).toList();
        long missing = rows.stream()
                .filter(r -> r.week().get(place) == null && r.then().reportsOn(day))
                .count();
        return new Output(day, made.isEmpty() ? null : made.stream().mapToLong(Long::longValue).sum(), missing);
    }

    /** Approved pieces a day of all lines; null when none is approved. */
    @Nullable Long approved() {
        return summary.approved() == 0 ? null : summary.approved();
    }

    /** Pieces returned for the day; null when not one return was made. */
    @Nullable Long made() {
        return week.getLast().made();
    }

    /** Pieces more or less than the day before, over the lines that returned on both days; null when there is none. */
    @Nullable Long difference() {
        return change.lines() == 0 ? null : change.difference();
    }

    /** Days in a row, up to the last, on which more was made than on the day before. */
    int risingDays() {
        int days = 0;
        for (int i = week.size() - 1; i > 0; i--) {
            Long later = week.get(i).made();
            Long earlier = week.get(i - 1).made();
            if (later == null || earlier == null || later <= earlier) {
                break;
            }
            days++;
        }
        return days;
    }
}
