package io.maskline.planner;

import io.maskline.platform.task.Background.Progress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int ROUNDS = 10;

    /** Rounds that share the quotas out, at the beginning. */
    private static final int SHARING = 3;

    /** Flows at most until a choice under prices keeps to the quotas. */
    private static final int TRIMS = 5;

    private final PlanProblem problem;
    private final Progress progress;
    private final PlanCosts costs;
    private final PlanFlow flow;
    private final Map<UUID, PlanOption> firstCome;
    private Map<UUID, PlanOption> best;
    private long bound = Long.MIN_VALUE;
    private Map<UUID, Long> bounding = Map.of();
    private Map<UUID, Long> asked = Map.of();

    private Planner(PlanProblem problem, Progress progress) {
        this.problem = problem;
        this.progress = progress;
        this.costs = new PlanCosts(problem);
        this.firstCome = FirstCome.of(problem);
        this.best = firstCome;
        this.flow = new PlanFlow(problem, costs, firstCome.values());
    }

    /**
     * @param progress throws {@link java.util.concurrent.CancellationException} out of here when it is cancelled
     * @return a plan that breaks no constraint and is at least as good as first come, first served
     */
    public static Plan propose(PlanProblem problem, Progress progress) {
        return new Planner(problem, progress).propose();
    }

    private Plan propose() {
        share();
        for (int round = SHARING; round < ROUNDS && !proven(); round++) {
            progress.step(round, ROUNDS);
            Map<UUID, Long> prices = pushed(round - SHARING);
            Map<UUID, PlanOption> relaxed = flow.cheapest(new QuotaPrices(prices, Map.of())).chosen();
            relaxed(relaxed, prices);
            trimmed(relaxed, prices).ifPresent(this::consider);
        }
        progress.step(ROUNDS, ROUNDS);
        List<String> broken = new PlanCheck(problem).broken(best);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the plan breaks " + broken);
        }
        return Plan.of(problem, best, firstCome, lowerBound());
    }

    /** Shares the quotas out, plans the slots, and both again with what slots and quotas have turned out to be worth. */
    private void share() {
        Map<PlanSlot, Long> worth = Map.of();
        Map<UUID, Long> prices = Map.of();
        for (int round = 0; round < SHARING && !proven(); round++) {
            progress.step(round, ROUNDS);
            QuotaPrices shared = QuotaPrices.shared(problem, costs, worth);
            PlanFlow.Result kept = flow.cheapest(shared);
            consider(kept.chosen());
            prices = round == 0 ? shared.added() : between(prices, shared.added());
            PlanFlow.Result relaxed = flow.cheapest(new QuotaPrices(prices, Map.of()));
            relaxed(relaxed.chosen(), prices);
            worth = round % 2 == 0 ? kept.worth() : relaxed.worth();
        }
    }

    /** The choice with those barred who would lose least where a quota is asked for too often; empty when others keep taking their place. */
    private Optional<Map<UUID, PlanOption>> trimmed(Map<UUID, PlanOption> relaxed, Map<UUID, Long> prices) {
        Map<UUID, Set<UUID>> barred = new HashMap<>();
        Map<UUID, PlanOption> now = relaxed;
        for (int trim = 0; trim < TRIMS; trim++) {
            Map<UUID, Long> over = over(now);
            if (over.values().stream().allMatch(o -> o <= 0)) {
                return Optional.of(now);
            }
            for (PlanQuota quota : problem.quotas()) {
                if (over.getOrDefault(quota.id(), 0L) > 0) {
                    barred.computeIfAbsent(quota.id(), _ -> new HashSet<>()).addAll(losers(quota, now));
                }
            }
            now = flow.cheapest(new QuotaPrices(prices, barred)).chosen();
        }
        return Optional.empty();
    }

    private List<UUID> losers(PlanQuota quota, Map<UUID, PlanOption> chosen) {
        return problem.requests().stream()
                .filter(r -> chosen.containsKey(r.id()) && quota.id().equals(chosen.get(r.id()).quota()))
                .sorted(Comparator.comparingLong((PlanRequest r) -> loss(r, quota, chosen.get(r.id()))).reversed().thenComparing(PlanRequest::number))
                .skip(quota.left())
                .map(PlanRequest::id)
                .toList();
    }

    /** What a request pays more where it does not use this quota. */
    private long loss(PlanRequest request, PlanQuota quota, PlanOption now) {
        long other = request.options().stream()
                .filter(o -> !quota.id().equals(o.quota()))
                .mapToLong(o -> costs.of(request, o))
                .min()
                .orElseGet(() -> costs.of(request, null));
        return other - costs.of(request, now);
    }

    private long lowerBound() {
        return Math.min(costs.latenessAtLeast(bound), problem.weightedLateness(best));
    }

    private boolean proven() {
        return bound != Long.MIN_VALUE && lowerBound() == problem.weightedLateness(best);
    }

    /** Takes the bound of a choice made under prices. */
    private void relaxed(Map<UUID, PlanOption> chosen, Map<UUID, Long> prices) {
        Map<UUID, Long> over = over(chosen);
        long least = costs.of(chosen) + over.entrySet().stream().mapToLong(o -> prices.getOrDefault(o.getKey(), 0L) * o.getValue()).sum();
        if (least > bound) {
            bound = least;
            bounding = prices;
            asked = over;
        }
    }

    /** How many batches more than are left each quota is asked for; negative when some are left over. */
    private Map<UUID, Long> over(Map<UUID, PlanOption> chosen) {
        Map<UUID, Long> over = new HashMap<>();
        problem.quotas().forEach(q -> over.put(q.id(), (long) -q.left()));
        chosen.values().stream().filter(o -> o.quota() != null).forEach(o -> over.merge(o.quota(), 1L, Long::sum));
        return over;
    }

    private static Map<UUID, Long> between(Map<UUID, Long> one, Map<UUID, Long> other) {
        Map<UUID, Long> between = new HashMap<>();
        one.forEach((quota, price) -> between.put(quota, (price + other.getOrDefault(quota, 0L)) / 2));
        return between;
    }

    /** The prices of the best bound, raised where more is asked for than is left and lowered where less, by ever smaller steps. */
    private Map<UUID, Long> pushed(int round) {
        long size = Math.max(1, asked.values().stream().mapToLong(o -> o * o).sum());
        long step = Math.max(1, (costs.of(best) - bound) >> round / 2);
        Map<UUID, Long> pushed = new HashMap<>();
        asked.forEach((quota, o) -> pushed.put(quota, Math.max(0, bounding.getOrDefault(quota, 0L) + step / size * o)));
        return pushed;
    }

    private void consider(Map<UUID, PlanOption> plan) {
        Comparator<Map<UUID, PlanOption>> better =
                Comparator.<Map<UUID, PlanOption>>comparingLong(problem::weightedLateness).thenComparingLong(costs::of);
        if (better.compare(plan, best) < 0) {
            best = plan;
        }
    }
}
