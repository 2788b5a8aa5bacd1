package io.maskline.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks at a choice as if somebody else had made it: counts what every slot and quota is asked to take. */
final class PlanCheck {

    private final PlanProblem problem;

    PlanCheck(PlanProblem problem) {
        this.problem = problem;
    }

    /** What is broken, in technical words; empty when nothing is. */
    List<String> broken(Map<UUID, PlanOption> chosen) {
        List<String> broken = new ArrayList<>();
        Map<UUID, PlanRequest> requests = new HashMap<>();
        problem.requests().forEach(r -> requests.put(r.id(), r));
        Map<PlanSlot, Integer> slots = new HashMap<>();
        Map<UUID, Integer> quotas = new HashMap<>();
        chosen.forEach((id, option) -> {
            PlanRequest request = requests.get(id);
            if (request == null || !request.options().contains(option)) {
                broken.add("not offered: " + id + " " + option);
            }
            slots.merge(option.slot(), 1, Integer::sum);
            if (option.quota() != null) {
                quotas.merge(option.quota(), 1, Integer::sum);
            }
        });
        Map<UUID, PlanLab> labs = problem.labsById();
        slots.forEach((slot, taken) -> {
            PlanLab lab = labs.get(slot.lab());
            if (lab == null || taken > lab.left(slot.day())) {
                broken.add("slot " + slot + " takes " + taken);
            }
        });
        Map<UUID, PlanQuota> known = problem.quotasById();
        quotas.forEach((id, taken) -> {
            PlanQuota quota = known.get(id);
            if (quota == null || taken > quota.left()) {
                broken.add("quota " + id + " takes " + taken);
            }
        });
        return broken;
    }
}
