package io.maskline.planner;

import io.maskline.platform.task.Background.Progress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the plan of least weighted lateness. Without quotas, or with quotas no request can choose between, the flow of least
 * cost is that plan. Otherwise each quota in demand gets a price, raised while it is asked for too often and lowered while it
 * is not (Lagrange's relaxation): the cost under prices is a bound no plan gets below, and the requests that lose a quota
 * are barred from it until a plan keeps to all of them. Never worse than first come, first served; the same for the same problem.
 */
public final class Planner {

    /** Rounds of prices at most; each solves one flow, the rounds with a plan a few more. */
    private static final int ROUNDS = 8;

    private final PlanProblem problem;
    private final Progress progress;
    private final PlanCosts costs;
    private final Map<UUID, PlanOption> firstCome;
    private Map<UUID, PlanOption> best;
    private long bound = Long.MIN_VALUE;

    private Planner(PlanProblem problem, Progress progress) {
        this.problem = problem;
        this.progress = progress;
        this.costs = new PlanCosts(problem);
        this.firstCome = FirstCome.of(problem);
        this.best = firstCome;
    }

    /**
     * @param progress throws {@link java.util.concurrent.CancellationException} out of here when it is cancelled
     * @return a plan that breaks no constraint and is at least as good as first come, first served
     */
    public static Plan propose(PlanProblem problem, Progress progress) {
        return new Planner(problem, progress).propose();
    }

    private Plan propose() {
        Map<UUID, Long> prices = new HashMap<>();
        for (int round = 0; round < ROUNDS && !proven(); round++) {
            progress.step(round, ROUNDS);
            Map<UUID, PlanOption> relaxed = PlanFlow.cheapest(problem, costs, new PlanFlow.Prices(prices, Map.of()));
            Map<UUID, Long> over = over(relaxed);
            long least = costs.of(relaxed)
                    + over.entrySet().stream().mapToLong(o -> prices.getOrDefault(o.getKey(), 0L) * o.getValue()).sum();
            bound = Math.max(bound, least);
            consider(kept(relaxed, over, prices));
            raise(prices, over, costs.of(best) - least);
        }
        progress.step(ROUNDS, ROUNDS);
        List<String> broken = new PlanCheck(problem).broken(best);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the plan breaks " + broken);
        }
        return Plan.of(problem, best, firstCome, Math.min(costs.latenessAtLeast(bound), problem.weightedLateness(best)));
    }

    private boolean proven() {
        return costs.of(best) <= bound;
    }

    /** How many batches more than are left each quota is asked for; negative when some are left over. */
    private Map<UUID, Long> over(Map<UUID, PlanOption> chosen) {
        Map<UUID, Long> over = new HashMap<>();
        problem.quotas().forEach(q -> over.put(q.id(), (long) -q.left()));
        chosen.values().stream().filter(o -> o.quota() != null).forEach(o -> over.merge(o.quota(), 1L, Long::sum));
        return over;
    }

    /** The choice changed until no quota is used beyond what is left: who would lose most by leaving it keeps it. */
    private Map<UUID, PlanOption> kept(Map<UUID, PlanOption> chosen, Map<UUID, Long> first, Map<UUID, Long> prices) {
        Map<UUID, Set<UUID>> barred = new HashMap<>();
        Map<UUID, PlanOption> now = chosen;
        Map<UUID, Long> over = first;
        while (over.values().stream().anyMatch(o -> o > 0)) {
            for (PlanQuota quota : problem.quotas()) {
                if (over.getOrDefault(quota.id(), 0L) > 0) {
                    barred.computeIfAbsent(quota.id(), _ -> new HashSet<>()).addAll(losers(quota, now));
                }
            }
            progress.step(0, ROUNDS);
            now = PlanFlow.cheapest(problem, costs, new PlanFlow.Prices(prices, barred));
            over = over(now);
        }
        return now;
    }

    private List<UUID> losers(PlanQuota quota, Map<UUID, PlanOption> chosen) {
        return problem.requests().stream()
                .filter(r -> chosen.containsKey(r.id()) && quota.id().equals(chosen.get(r.id()).quota()))
                .sorted(Comparator.comparingLong((PlanRequest r) -> loss(r, quota, chosen.get(r.id()))).reversed().thenComparing(PlanRequest::number))
                .skip(quota.left())
                .map(PlanRequest::id)
                .toList();
    }

    /** What a request pays more where it does not need this quota. */
    private long loss(PlanRequest request, PlanQuota quota, PlanOption now) {
        long other = request.options().stream()
                .filter(o -> !quota.id().equals(o.quota()))
                .mapToLong(o -> costs.of(request, o))
                .min()
                .orElseGet(() -> costs.of(request, null));
        return other - costs.of(request, now);
    }

    private void consider(Map<UUID, PlanOption> plan) {
        Comparator<Map<UUID, PlanOption>> better =
                Comparator.<Map<UUID, PlanOption>>comparingLong(problem::weightedLateness).thenComparingLong(costs::of);
        if (better.compare(plan, best) < 0) {
            best = plan;
        }
    }

    private static void raise(Map<UUID, Long> prices, Map<UUID, Long> over, long gap) {
        long size = over.entrySet().stream()
                .filter(o -> o.getValue() > 0 || prices.getOrDefault(o.getKey(), 0L) > 0)
                .mapToLong(o -> o.getValue() * o.getValue())
                .sum();
        if (size > 0) {
            over.forEach((quota, o) -> prices.merge(quota, Math.max(0, gap * o / size), (was, _) -> Math.max(0, was + gap * o / size)));
        }
    }
}
