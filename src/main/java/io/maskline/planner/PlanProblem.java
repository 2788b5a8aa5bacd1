package io.maskline.planner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What waits and what there is to take it. The order of the parts does not matter.
 *
 * @param today the day of planning
 */
public record PlanProblem(LocalDate today, List<PlanRequest> requests, List<PlanLab> labs, List<PlanQuota> quotas) {

    public PlanProblem {
        requests = requests.stream().sorted(Comparator.comparing(PlanRequest::number)).toList();
        labs = labs.stream().sorted(Comparator.comparing(PlanLab::id)).toList();
        quotas = quotas.stream().sorted(Comparator.comparing(PlanQuota::id)).toList();
    }

    Map<UUID, PlanLab> labsById() {
        return labs.stream().collect(Collectors.toUnmodifiableMap(PlanLab::id, Function.identity()));
    }

    Map<UUID, PlanQuota> quotasById() {
        return quotas.stream().collect(Collectors.toUnmodifiableMap(PlanQuota::id, Function.identity()));
    }

    /**
     * The day a request that finds no place is counted as reported: the day after the last report any option leads to. So a
     * plan never gains by leaving one out.
     */
    LocalDate unplannedReport() {
        return requests.stream().flatMap(r -> r.options().stream()).map(PlanOption::report).max(Comparator.naturalOrder()).orElse(today).plusDays(1);
    }

    /** Weighted late days of a choice; requests without any option count nothing, they are the same in every plan. */
    long weightedLateness(Map<UUID, PlanOption> chosen) {
        LocalDate unplanned = unplannedReport();
        return requests.stream()
                .filter(r -> !r.options().isEmpty())
                .mapToLong(r -> r.lateness(report(chosen.get(r.id()), unplanned)))
                .sum();
    }

    private static LocalDate report(@Nullable PlanOption option, LocalDate unplanned) {
        return option == null ? unplanned : option.report();
    }
}
