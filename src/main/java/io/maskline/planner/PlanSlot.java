package io.maskline.planner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** A day on which a lab starts tests. */
public record PlanSlot(UUID lab, LocalDate day) {

    /** By day; labs of one day in an order that is the same every time. */
    static final Comparator<PlanSlot> BY_DAY = Comparator.comparing(PlanSlot::day).thenComparing(PlanSlot::lab);
}
