package io.maskline.planner;

import io.maskline.lab.FreeQuota;
import io.maskline.lab.LabDay;
import io.maskline.lab.LabFacts;
import io.maskline.lab.LabSlots;
import io.maskline.lab.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every way to have something tested, by the rules of the labs: all items in the scope of the day, a place left, transport
 * before it, and for free tests a quota that pays on that day. Not for several threads.
 */
final class PlanOptions {

    /** How far ahead a test may start, in days from the day of planning. */
    static final int DAYS_AHEAD = 60;

    private final LabSlots slots;
    private final LocalDate last;
    private final Map<Asked, List<PlanOption>> known = new HashMap<>();

    private record Asked(Wanted wanted, UUID lab) {}

    PlanOptions(LabSlots slots, LocalDate today) {
        this.slots = slots;
        this.last = today.plusDays(DAYS_AHEAD - 1L);
    }

    /** What a lab can still take, by day. */
    PlanLab lab(LabFacts lab, LocalDate today) {
        Map<LocalDate, Integer> left = new HashMap<>();
        Long perDay = lab.lab().terms().perDay();
        for (LocalDate day = today; perDay != null && !day.isAfter(last); day = day.plusDays(1)) {
            if (slots.on(lab, day) == LabDay.FREE) {
                left.put(day, Math.toIntExact(perDay - lab.bookedOn(day)));
            }
        }
        return new PlanLab(lab.lab().id(), lab.lab().shortName(), left);
    }

    List<PlanOption> of(Wanted wanted, LabFacts lab) {
        return known.computeIfAbsent(new Asked(wanted, lab.lab().id()), _ -> find(wanted, lab));
    }

    private List<PlanOption> find(Wanted wanted, LabFacts lab) {
        List<PlanOption> options = new ArrayList<>();
        Long transport = lab.lab().terms().transportDays();
        if (transport != null) {
            for (LocalDate day = wanted.day().plusDays(transport); !day.isAfter(last); day = day.plusDays(1)) {
                PlanOption option = on(wanted, lab, day);
                if (option != null) {
                    options.add(option);
                }
            }
        }
        return List.copyOf(options);
    }

    private @Nullable PlanOption on(Wanted wanted, LabFacts lab, LocalDate day) {
        LocalDate report = slots.report(lab.lab(), wanted.items(), day);
        boolean able = slots.on(lab, day) == LabDay.FREE
                && wanted.items().stream().allMatch(item -> lab.scope(wanted.standard(), item, day).isPresent());
        Optional<UUID> quota = wanted.free() ? lab.quota(wanted.items(), day).map(FreeQuota::id) : Optional.empty();
        return report == null || !able || wanted.free() && quota.isEmpty()
                ? null
                : new PlanOption(new PlanSlot(lab.lab().id(), day), report, quota.orElse(null));
    }
}
