package io.maskline.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one lab has promised, done and owes on a day. Days are natural ones from the day of the request to that of the report.
 * A count may be 0; a span of days is missing (null) as long as nothing was reported, never 0.
 *
 * @param labId null for the requests that name no lab
 * @param lab short name; null with it
 * @param rows all its requests
 */
record Turnaround(@Nullable UUID labId, @Nullable String lab, List<TestingRow> rows, LocalDate day) {

    Turnaround {
        rows = List.copyOf(rows);
    }

    /** What is counted of a lab; each count opens its requests. */
    enum Figure {
        /** Made or accepted, samples not sent yet. */
        WAITING,
        SENT,
        RECEIVED,
        TESTING,
        /** Open, and the promised day has passed. */
        OVERDUE,
        /** Open, and no day was promised. */
        NOT_PROMISED,
        /** Handed in. */
        REPORTED,
        /** Handed in, and a day had been promised. */
        COMPARED,
        /** Of these, handed in by that day. */
        ON_TIME;

        boolean holds(TestingRow row, LocalDate day) {
            TestingStage stage = row.request().stage();
            LocalDate due = row.request().assignment().dueOn();
            LocalDate reported = row.request().dates().reportedOn();
            return switch (this) {
                case WAITING -> stage == TestingStage.REQUESTED || stage == TestingStage.ACCEPTED;
                case SENT -> stage == TestingStage.SENT;
                case RECEIVED -> stage == TestingStage.RECEIVED;
                case TESTING -> stage == TestingStage.TESTING;
                case OVERDUE -> row.late(day);
                case NOT_PROMISED -> stage.open() && due == null;
                case REPORTED -> reported != null;
                case COMPARED -> reported != null && due != null;
                case ON_TIME -> reported != null && due != null && !reported.isAfter(due);
            };
        }
    }

    List<TestingRow> rows(Figure figure) {
        return rows.stream().filter(r -> figure.holds(r, day)).toList();
    }

    long count(Figure figure) {
        return rows(figure).size();
    }

    /** Median of the days promised for what was reported; null when for none of it a day had been promised. */
    @Nullable BigDecimal promisedDays() {
        return median(rows(Figure.COMPARED).stream().map(r -> span(r, Objects.requireNonNull(r.request().assignment().dueOn()))).toList());
    }

    /** Median of the days it took; null when nothing was reported yet. */
    @Nullable BigDecimal actualDays() {
        return median(rows(Figure.REPORTED).stream().map(Turnaround::taken).toList());
    }

    /** The most days it took; null when nothing was reported yet. */
    @Nullable Long longestDays() {
        return rows(Figure.REPORTED).stream().map(Turnaround::taken).max(Long::compare).orElse(null);
    }

    /** Days from the request to its report; it must have one. */
    static long taken(TestingRow row) {
        return span(row, Objects.requireNonNull(row.request().dates().reportedOn()));
    }

    private static long span(TestingRow row, LocalDate to) {
        return ChronoUnit.DAYS.between(row.request().dates().requestedOn(), to);
    }

    /** The middle one, or half way between the two in the middle. */
    private static @Nullable BigDecimal median(List<Long> days) {
        if (days.isEmpty()) {
            return null;
        }
        List<Long> sorted = days.stream().sorted().toList();
        long twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(twice * 5, 1);
    }
}
