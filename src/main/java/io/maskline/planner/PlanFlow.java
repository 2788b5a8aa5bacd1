package io.maskline.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The problem as a flow of least cost: every request is a source of one batch, every slot takes as many as it has left, and
 * who finds no place goes by the way of the unplanned. Requests that all depend on the same quotas share that way, and at
 * least as many must take it as the quotas do not reach for. What this cannot say (one request may use either of two quotas)
 * is left to prices on the quotas, see {@link Planner}.
 */
final class PlanFlow {

    private final PlanProblem problem;
    private final PlanCosts costs;
    private final Prices prices;
    private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph = new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Choice> choices = new LinkedHashMap<>();
    private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> least = new HashMap<>();
    private final Map<PlanSlot, Integer> slots = new HashMap<>();
    private final Map<Set<UUID>, List<PlanRequest>> dependent = new LinkedHashMap<>();
    private final Map<UUID, Integer> sources = new LinkedHashMap<>();

    private record Choice(PlanRequest request, PlanOption option) {}

    /**
     * What a quota costs beyond what it is worth, and who may not use it.
     *
     * @param added cost added to every use of a quota, by its id
     * @param barred requests that may not use a quota, by its id
     */
    record Prices(Map<UUID, Long> added, Map<UUID, Set<UUID>> barred) {

        static final Prices NONE = new Prices(Map.of(), Map.of());

        long of(PlanOption option) {
            return option.quota() == null ? 0 : added.getOrDefault(option.quota(), 0L);
        }

        boolean allows(PlanRequest request, PlanOption option) {
            return option.quota() == null || !barred.getOrDefault(option.quota(), Set.of()).contains(request.id());
        }
    }

    private PlanFlow(PlanProblem problem, PlanCosts costs, Prices prices) {
        this.problem = problem;
        this.costs = costs;
        this.prices = prices;
    }

    /** The choice of least cost under the prices; quotas may be used beyond what is left where prices do not hinder it. */
    static Map<UUID, PlanOption> cheapest(PlanProblem problem, PlanCosts costs, Prices prices) {
        return new PlanFlow(problem, costs, prices).solve();
    }

    private Map<UUID, PlanOption> solve() {
        int sink = addVertex();
        slots(sink);
        problem.requests().stream().filter(r -> !r.options().isEmpty()).forEach(r -> request(r, sink));
        dependent.forEach((quotas, requests) -> shared(quotas, requests, sink));
        int batches = sources.size();
        Set<Integer> supplies = Set.copyOf(sources.values());
        Map<UUID, PlanOption> chosen = new HashMap<>();
        new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph,
                        v -> v == sink ? -batches : supplies.contains(v) ? 1 : 0,
                        edge -> most.getOrDefault(edge, 1),
                        edge -> least.getOrDefault(edge, 0)))
                .getFlowMap()
                .forEach((edge, flow) -> {
                    Choice choice = choices.get(edge);
                    if (choice != null && flow > 0.5) {
                        chosen.put(choice.request().id(), choice.option());
                    }
                });
        return Map.copyOf(chosen);
    }

    private void slots(int sink) {
        for (PlanLab lab : problem.labs()) {
            lab.left().keySet().stream().sorted().filter(day -> lab.left(day) > 0).forEach(day -> {
                int vertex = addVertex();
                slots.put(new PlanSlot(lab.id(), day), vertex);
                edge(vertex, sink, 0, lab.left(day));
            });
        }
    }

    private void request(PlanRequest request, int sink) {
        int source = addVertex();
        sources.put(request.id(), source);
        for (PlanOption option : request.options()) {
            Integer slot = slots.get(option.slot());
            if (slot != null && prices.allows(request, option)) {
                choices.put(edge(source, slot, costs.of(request, option) + prices.of(option), 1), new Choice(request, option));
            }
        }
        if (request.options().stream().anyMatch(o -> o.quota() == null)) {
            edge(source, sink, costs.of(request, null), 1);
        } else {
            Set<UUID> quotas = new TreeSet<>();
            request.options().forEach(o -> quotas.add(o.quota()));
            dependent.computeIfAbsent(quotas, _ -> new ArrayList<>()).add(request);
        }
    }

    /** The way of those who find no place among requests that have no other chance than these quotas. */
    private void shared(Set<UUID> quotas, List<PlanRequest> requests, int sink) {
        int left = problem.quotas().stream().filter(q -> quotas.contains(q.id())).mapToInt(PlanQuota::left).sum();
        int way = addVertex();
        requests.forEach(r -> edge(sources.get(r.id()), way, costs.of(r, null), 1));
        least.put(edge(way, sink, 0, requests.size()), Math.max(0, requests.size() - left));
    }

    private int addVertex() {
        int vertex = graph.vertexSet().size();
        graph.addVertex(vertex);
        return vertex;
    }

    private DefaultWeightedEdge edge(int from, int to, long cost, int capacity) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        most.put(edge, capacity);
        return edge;
    }
}
