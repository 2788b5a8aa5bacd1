package io.maskline.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** A network in which every source sends one unit to the one sink at the least cost; JGraphT finds the flow. */
final class LeastCostFlow {

    /** No scaling: all sources send one unit, so augmenting unit by unit along shortest paths is the quickest way. */
    private static final int UNSCALED = 1;

    private final DirectedWeightedMultigraph<Integer, Arc> graph = new DirectedWeightedMultigraph<>(Arc.class);
    private final List<Integer> supply = new ArrayList<>();
    private final int sink = vertex(0);

    /** One way between two places and what may go along it. */
    static final class Arc extends DefaultWeightedEdge {
        private static final long serialVersionUID = 1L;
        private final int least;
        private final int most;

        private Arc(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    /**
     * What was found.
     *
     * @param flow units on every arc
     * @param potentials of the vertices: an arc has nothing to gain where its cost plus the potential of its head is not below
     *     that of its tail
     */
    record Solution(Map<Arc, Double> flow, Map<Integer, Double> potentials) {

        boolean used(Arc arc) {
            return flow.getOrDefault(arc, 0.0) > 0.5;
        }

        /** What one unit more from here to the sink would save. */
        long worth(int vertex, int sink) {
            return Math.max(0, Math.round(potential(vertex) - potential(sink)));
        }

        double potential(int vertex) {
            return potentials.getOrDefault(vertex, 0.0);
        }
    }

    int sink() {
        return sink;
    }

    /** A vertex that sends one unit to the sink. */
    int source() {
        supply.set(sink, supply.get(sink) - 1);
        return vertex(1);
    }

    /** A vertex that passes on what it gets. */
    int relay() {
        return vertex(0);
    }

    private int vertex(int sends) {
        int vertex = supply.size();
        supply.add(sends);
        graph.addVertex(vertex);
        return vertex;
    }

    Arc arc(int from, int to, long cost, int most) {
        return arc(from, to, cost, 0, most);
    }

    /** @param least units that must go along it */
    Arc arc(int from, int to, long cost, int least, int most) {
        Arc arc = new Arc(least, most);
        graph.addEdge(from, to, arc);
        graph.setEdgeWeight(arc, cost);
        return arc;
    }

    Solution solve() {
        CapacityScalingMinimumCostFlow<Integer, Arc> solver = new CapacityScalingMinimumCostFlow<>(UNSCALED);
        Map<Arc, Double> flow = solver.getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, supply::get, a -> a.most, a -> a.least)).getFlowMap();
        return new Solution(flow, solver.getDualSolution());
    }
}
