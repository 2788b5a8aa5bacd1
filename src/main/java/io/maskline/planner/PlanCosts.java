package io.maskline.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cost of a choice as one whole number: first the weighted late days, and among choices equal in these the one whose
 * reports are there first, heavy requests before light ones, and whose tests start first.
 */
final class PlanCosts {

    /** What a single cost stays below: the solver takes 1,000,000,000 for infinite. */
    private static final long MOST = 900_000_000L;

    private final PlanProblem problem;
    private final LocalDate unplanned;
    private final long scale;
    private final long waitingAtMost;

    PlanCosts(PlanProblem problem) {
        this.problem = problem;
        this.unplanned = problem.unplannedReport();
        this.waitingAtMost = problem.requests().stream().mapToLong(r -> waiting(r, null)).sum();
        long latest = problem.requests().stream().mapToLong(r -> r.lateness(unplanned)).max().orElse(0);
        long heaviest = problem.requests().stream().mapToLong(r -> waiting(r, null)).max().orElse(0);
        this.scale = Math.max(1, Math.min(waitingAtMost + 1, (MOST - heaviest) / (latest + 1)));
    }

    /** @param option null when the request finds no place */
    long of(PlanRequest request, @Nullable PlanOption option) {
        return scale * request.lateness(option == null ? unplanned : option.report()) + waiting(request, option);
    }

    /** Of all requests that have any option. */
    long of(Map<UUID, PlanOption> chosen) {
        return problem.requests().stream().filter(r -> !r.options().isEmpty()).mapToLong(r -> of(r, chosen.get(r.id()))).sum();
    }

    /** The weighted lateness no choice gets below when its cost does not get below {@code cost}. */
    long latenessAtLeast(long cost) {
        return Math.max(0, Math.ceilDiv(cost - waitingAtMost, scale));
    }

    private long waiting(PlanRequest request, @Nullable PlanOption option) {
        return option == null
                ? request.weight() * days(unplanned) + days(unplanned)
                : request.weight() * days(option.report()) + days(option.slot().day());
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(problem.today(), day);
    }
}
