package io.maskline.planner;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 先到先排: one request after the other in the order of numbers, each where its report is there first. What the proposal is compared with. */
final class FirstCome {

    private final PlanProblem problem;
    private final Map<PlanSlot, Integer> left = new HashMap<>();
    private final Map<UUID, Integer> quotaLeft = new HashMap<>();

    private FirstCome(PlanProblem problem) {
        this.problem = problem;
        problem.labs().forEach(lab -> lab.left().forEach((day, _) -> left.put(new PlanSlot(lab.id(), day), lab.left(day))));
        problem.quotas().forEach(quota -> quotaLeft.put(quota.id(), quota.left()));
    }

    /** The option of every request that finds a place, by its id. */
    static Map<UUID, PlanOption> of(PlanProblem problem) {
        return new FirstCome(problem).plan();
    }

    private Map<UUID, PlanOption> plan() {
        Map<UUID, PlanOption> chosen = new HashMap<>();
        for (PlanRequest request : problem.requests()) {
            Optional<PlanOption> first = request.options().stream().filter(this::free).findFirst();
            first.ifPresent(option -> {
                left.merge(option.slot(), -1, Integer::sum);
                if (option.quota() != null) {
                    quotaLeft.merge(option.quota(), -1, Integer::sum);
                }
                chosen.put(request.id(), option);
            });
        }
        return Map.copyOf(chosen);
    }

    private boolean free(PlanOption option) {
        return left.getOrDefault(option.slot(), 0) > 0 && (option.quota() == null || quotaLeft.getOrDefault(option.quota(), 0) > 0);
    }
}
