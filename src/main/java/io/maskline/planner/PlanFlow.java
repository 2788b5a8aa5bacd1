package io.maskline.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The problem as a flow of least cost: every request is a source of one batch, every slot takes as many as it has left, and
 * who finds no place goes by the way of the unplanned. Requests that all depend on the same quotas share that way, and at
 * least as many must take it as the quotas do not reach for. What this cannot say (one request may use either of two quotas)
 * is left to prices on the quotas, see {@link Planner}.
 *
 * <p>Late days are left out at first; the potentials of the flow prove that they have nothing to offer, or they come in.
 */
final class PlanFlow {

    private final PlanProblem problem;
    private final PlanCosts costs;
    private LocalDate lastDay;

    /** @param tried a choice that keeps to all constraints; days after its last one come in only when they are needed */
    PlanFlow(PlanProblem problem, PlanCosts costs, Collection<PlanOption> tried) {
        this.problem = problem;
        this.costs = costs;
        this.lastDay = tried.stream().map(o -> o.slot().day()).max(Comparator.naturalOrder()).orElse(problem.today());
    }

    /**
     * A choice of least cost.
     *
     * @param chosen the option of every request that finds a place, by its id
     * @param worth what one batch more would save, by slot; slots not named have room
     */
    record Result(Map<UUID, PlanOption> chosen, Map<PlanSlot, Long> worth) {}

    /** The choice of least cost under the prices; quotas may be used beyond what is left where prices do not hinder it. */
    Result cheapest(QuotaPrices prices) {
        while (true) {
            Network network = new Network(prices);
            LeastCostFlow.Solution solution = network.flow.solve();
            LocalDate wanted = network.wanted(solution);
            if (wanted == null) {
                return new Result(network.chosen(solution), network.worth(solution));
            }
            lastDay = wanted.plusDays(3);
        }
    }

    private final class Network {
        private final LeastCostFlow flow = new LeastCostFlow();
        private final QuotaPrices prices;
        private final Map<PlanSlot, Integer> slots = new HashMap<>();
        private final Map<PlanRequest, Integer> sources = new LinkedHashMap<>();
        private final List<Choice> choices = new ArrayList<>();
        private final Map<Set<UUID>, List<PlanRequest>> dependent = new LinkedHashMap<>();

        private record Choice(LeastCostFlow.Arc arc, PlanRequest request, PlanOption option) {}

        Network(QuotaPrices prices) {
            this.prices = prices;
            problem.labs().forEach(this::slots);
            problem.requests().stream().filter(r -> !r.options().isEmpty()).forEach(this::request);
            dependent.forEach(this::shared);
        }

        private void slots(PlanLab lab) {
            lab.left().keySet().stream().sorted().filter(day -> lab.left(day) > 0 && !day.isAfter(lastDay)).forEach(day -> {
                int vertex = flow.relay();
                slots.put(new PlanSlot(lab.id(), day), vertex);
                flow.arc(vertex, flow.sink(), 0, lab.left(day));
            });
        }

        private void request(PlanRequest request) {
            int source = flow.source();
            sources.put(request, source);
            for (PlanOption option : request.options()) {
                Integer slot = slots.get(option.slot());
                if (slot != null && prices.allows(request, option)) {
                    choices.add(new Choice(flow.arc(source, slot, cost(request, option), 1), request, option));
                }
            }
            if (request.options().stream().anyMatch(o -> o.quota() == null)) {
                flow.arc(source, flow.sink(), costs.of(request, null), 1);
            } else {
                Set<UUID> quotas = new TreeSet<>();
                request.options().forEach(o -> quotas.add(o.quota()));
                dependent.computeIfAbsent(quotas, _ -> new ArrayList<>()).add(request);
            }
        }

        private long cost(PlanRequest request, PlanOption option) {
            return costs.of(request, option) + prices.of(option);
        }

        /** The way of those who find no place among requests that have no other chance than these quotas. */
        private void shared(Set<UUID> quotas, List<PlanRequest> requests) {
            int left = problem.quotas().stream().filter(q -> quotas.contains(q.id())).mapToInt(PlanQuota::left).sum();
            int way = flow.relay();
            requests.forEach(r -> flow.arc(sources.get(r), way, costs.of(r, null), 1));
            flow.arc(way, flow.sink(), 0, Math.max(0, requests.size() - left), requests.size());
        }

        /** The last day left out that would be cheaper for some request; null when there is none, so the flow is the best of all. */
        private @Nullable LocalDate wanted(LeastCostFlow.Solution solution) {
            double sink = solution.potential(flow.sink());
            Map<UUID, PlanLab> labs = problem.labsById();
            return sources.entrySet().stream()
                    .flatMap(e -> e.getKey().options().stream()
                            .filter(o -> o.slot().day().isAfter(lastDay)
                                    && labs.get(o.slot().lab()).left(o.slot().day()) > 0
                                    && prices.allows(e.getKey(), o)
                                    && cost(e.getKey(), o) + sink < solution.potential(e.getValue()))
                            .map(o -> o.slot().day()))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private Map<PlanSlot, Long> worth(LeastCostFlow.Solution solution) {
            Map<PlanSlot, Long> worth = new HashMap<>();
            slots.forEach((slot, vertex) -> worth.put(slot, solution.worth(vertex, flow.sink())));
            return worth;
        }

        private Map<UUID, PlanOption> chosen(LeastCostFlow.Solution solution) {
            Map<UUID, PlanOption> chosen = new HashMap<>();
            choices.stream().filter(c -> solution.used(c.arc())).forEach(c -> chosen.put(c.request().id(), c.option()));
            return Map.copyOf(chosen);
        }
    }
}
