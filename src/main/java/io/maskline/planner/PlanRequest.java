package io.maskline.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for a lab.
 *
 * @param number its visible number, unique within a problem
 * @param weight how much a day of lateness counts, 1 or more
 * @param due the day its report is wanted; null when none is named, then it is never late
 * @param options every way to have it tested, at most one a slot; empty when there is none
 */
public record PlanRequest(UUID id, String number, int weight, @Nullable LocalDate due, List<PlanOption> options) {

    public PlanRequest {
        if (weight < 1) {
            throw new IllegalArgumentException("weight " + weight);
        }
        options = options.stream().sorted(PlanOption.EARLIEST).toList();
    }

    /** Days a report of that day is late; 0 when it is in time or no day was named. */
    long lateDays(LocalDate report) {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, report));
    }

    /** Late days times weight. */
    long lateness(LocalDate report) {
        return weight * lateDays(report);
    }
}
