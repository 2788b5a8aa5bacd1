package io.maskline.planner;

import io.maskline.planner.PlanReason.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says why each request stands where it does in a finished plan. */
final class PlanReasons {

    private final Map<UUID, PlanOption> chosen;
    private final Map<PlanSlot, List<PlanRequest>> taken = new HashMap<>();

    PlanReasons(PlanProblem problem, Map<UUID, PlanOption> chosen) {
        this.chosen = chosen;
        for (PlanRequest request : problem.requests()) {
            PlanOption option = chosen.get(request.id());
            if (option != null) {
                taken.computeIfAbsent(option.slot(), _ -> new ArrayList<>()).add(request);
            }
        }
    }

    PlanReason of(PlanRequest request) {
        PlanOption option = chosen.get(request.id());
        if (option == null) {
            return PlanReason.of(nowhere(request));
        }
        if (request.options().stream().noneMatch(o -> o.report().isBefore(option.report()))) {
            return first(request, option);
        }
        return request.options().stream()
                .filter(o -> o.report().isBefore(option.report()))
                .map(o -> givenUp(request, o))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> withQuota(Kind.NEXT_FREE, option));
    }

    private static Kind nowhere(PlanRequest request) {
        if (request.options().isEmpty()) {
            return Kind.NO_OPTION;
        }
        return request.options().stream().allMatch(o -> o.quota() != null) ? Kind.NO_QUOTA : Kind.CROWDED_OUT;
    }

    private static PlanReason first(PlanRequest request, PlanOption option) {
        if (option.quota() != null) {
            return withQuota(Kind.FREE_QUOTA, option);
        }
        return PlanReason.of(request.options().stream().map(o -> o.slot().lab()).distinct().count() == 1 ? Kind.ONLY_LAB : Kind.EARLIEST);
    }

    private static PlanReason withQuota(Kind kind, PlanOption option) {
        return new PlanReason(kind, null, null, null, option.quota());
    }

    /** The more pressing request that takes the slot of the earlier report: heavier, or of equal weight and due earlier. */
    private Optional<PlanReason> givenUp(PlanRequest request, PlanOption earlier) {
        return taken.getOrDefault(earlier.slot(), List.of()).stream()
                .filter(other -> PRESSING.compare(other, request) < 0)
                .min(PRESSING)
                .map(other -> new PlanReason(
                        Kind.KEEPS_FOR_URGENT, earlier.slot(), earlier.report(), other.number(), chosen.get(request.id()).quota()));
    }

    private static final Comparator<PlanRequest> PRESSING = Comparator.comparingInt(PlanRequest::weight)
            .reversed()
            .thenComparing(PlanRequest::due, Comparator.nullsLast(Comparator.naturalOrder()));
}
