package io.maskline.planner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way to have a request tested: scope, calendar, closures, transport and floor times allow it.
 *
 * @param report the day the report is expected
 * @param quota the free-test quota it takes one batch of; null when it takes none
 */
public record PlanOption(PlanSlot slot, LocalDate report, @Nullable UUID quota) {

    /** The earliest report first; of equal ones the one that starts first, then always the same order. */
    static final Comparator<PlanOption> EARLIEST =
            Comparator.comparing(PlanOption::report).thenComparing(PlanOption::slot, PlanSlot.BY_DAY);
}
