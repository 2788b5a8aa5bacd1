package io.maskline.planner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a quota costs beyond what it is worth, and who may not use it.
 *
 * @param added cost added to every use of a quota, by its id
 * @param barred requests that may not use a quota, by its id
 */
record QuotaPrices(Map<UUID, Long> added, Map<UUID, Set<UUID>> barred) {

    static final QuotaPrices NONE = new QuotaPrices(Map.of(), Map.of());

    /**
     * Quotas shared out: a flow from the requests that need one to the quotas, with what slots are worth counted as a cost and
     * not as a limit. Whoever gets none of a quota is barred from it, and what a batch more of it would save is its price.
     */
    static QuotaPrices shared(PlanProblem problem, PlanCosts costs, Map<PlanSlot, Long> worth) {
        LeastCostFlow flow = new LeastCostFlow();
        Map<UUID, Integer> vertices = new HashMap<>();
        for (PlanQuota quota : problem.quotas()) {
            int vertex = flow.relay();
            vertices.put(quota.id(), vertex);
            flow.arc(vertex, flow.sink(), 0, quota.left());
        }
        Map<LeastCostFlow.Arc, PlanOption> uses = new HashMap<>();
        Map<LeastCostFlow.Arc, PlanRequest> users = new HashMap<>();
        for (PlanRequest request : problem.requests()) {
            Map<UUID, PlanOption> cheapest = cheapest(request, costs, worth);
            if (!cheapest.isEmpty()) {
                int source = flow.source();
                cheapest.forEach((quota, option) -> {
                    LeastCostFlow.Arc arc = flow.arc(source, vertices.get(quota), cost(request, option, costs, worth), 1);
                    uses.put(arc, option);
                    users.put(arc, request);
                });
                flow.arc(source, flow.sink(), withoutQuota(request, costs, worth), 1);
            }
        }
        LeastCostFlow.Solution solution = flow.solve();
        Map<UUID, Set<UUID>> barred = new HashMap<>();
        uses.forEach((arc, option) -> {
            if (!solution.used(arc)) {
                barred.computeIfAbsent(option.quota(), _ -> new HashSet<>()).add(users.get(arc).id());
            }
        });
        Map<UUID, Long> added = new HashMap<>();
        vertices.forEach((quota, vertex) ->
                added.put(quota, solution.worth(vertex, flow.sink())));
        return new QuotaPrices(added, barred);
    }

    private static Map<UUID, PlanOption> cheapest(PlanRequest request, PlanCosts costs, Map<PlanSlot, Long> worth) {
        Map<UUID, PlanOption> cheapest = new TreeMap<>();
        for (PlanOption option : request.options()) {
            if (option.quota() != null) {
                cheapest.merge(option.quota(), option, (a, b) -> cost(request, b, costs, worth) < cost(request, a, costs, worth) ? b : a);
            }
        }
        return cheapest;
    }

    private static long cost(PlanRequest request, PlanOption option, PlanCosts costs, Map<PlanSlot, Long> worth) {
        return costs.of(request, option) + worth.getOrDefault(option.slot(), 0L);
    }

    private static long withoutQuota(PlanRequest request, PlanCosts costs, Map<PlanSlot, Long> worth) {
        return request.options().stream()
                .filter(o -> o.quota() == null)
                .mapToLong(o -> cost(request, o, costs, worth))
                .min()
                .orElseGet(() -> costs.of(request, null));
    }

    long of(PlanOption option) {
        return option.quota() == null ? 0 : added.getOrDefault(option.quota(), 0L);
    }

    boolean allows(PlanRequest request, PlanOption option) {
        return option.quota() == null || !barred.getOrDefault(option.quota(), Set.of()).contains(request.id());
    }
}
