package io.maskline.planner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal: nothing is booked by it.
 *
 * @param entries one a request, by number
 * @param weightedLateness late days times weight over all requests that have any option; one without a place counts as
 *     reported the day after the last report any option leads to
 * @param firstCome the same of first come, first served
 * @param lowerBound what no plan gets below; equal to the weighted lateness when the plan is proven to be the best
 */
public record Plan(List<Entry> entries, long weightedLateness, long firstCome, long lowerBound) {

    public Plan {
        entries = List.copyOf(entries);
    }

    /**
     * What is proposed for a request.
     *
     * @param option null when it finds no place
     * @param firstCome where first come, first served would have put it; null when nowhere
     * @param reason why there, or why nowhere
     */
    public record Entry(PlanRequest request, @Nullable PlanOption option, @Nullable PlanOption firstCome, PlanReason reason) {

        /** Null without a place or without a day by which the report is wanted. */
        public @Nullable Long lateDays() {
            return late(option);
        }

        /** The same of first come, first served. */
        public @Nullable Long firstComeLateDays() {
            return late(firstCome);
        }

        private @Nullable Long late(@Nullable PlanOption at) {
            return at == null || request.due() == null ? null : Long.valueOf(request.lateDays(at.report()));
        }
    }

    static Plan of(PlanProblem problem, Map<UUID, PlanOption> chosen, Map<UUID, PlanOption> firstCome, long lowerBound) {
        PlanReasons reasons = new PlanReasons(problem, chosen);
        return new Plan(
                problem.requests().stream()
                        .map(r -> new Entry(r, chosen.get(r.id()), firstCome.get(r.id()), reasons.of(r)))
                        .toList(),
                problem.weightedLateness(chosen),
                problem.weightedLateness(firstCome),
                lowerBound);
    }
}
