package io.maskline.planner;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A lab and what it can still take.
 *
 * @param name short name of the lab
 * @param left batches (批) it can still take by day, bookings taken off; closed days are left out or 0
 */
public record PlanLab(UUID id, String name, Map<LocalDate, Integer> left) {

    public PlanLab {
        left = Map.copyOf(left);
    }

    /** Batches it can still take that day, never below 0. */
    int left(LocalDate day) {
        return Math.max(0, left.getOrDefault(day, 0));
    }
}
