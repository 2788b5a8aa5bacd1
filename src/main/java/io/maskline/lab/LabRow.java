package io.maskline.lab;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lab as the register shows it on a day.
 *
 * @param today the business day
 * @param earliest first free day for samples that are ready today; null when there is none or it cannot be told
 * @param board the two weeks from today on
 */
record LabRow(LabFacts facts, LocalDate today, @Nullable LocalDate earliest, List<BoardDay> board) {

    /** Days before the end of a scope from which on it is warned of. */
    static final int WARN_DAYS = 30;

    static LabRow of(LabFacts facts, LabDays days, LocalDate today) {
        Long transport = facts.lab().terms().transportDays();
        LocalDate earliest = transport == null ? null : days.firstFree(facts, today.plusDays(transport)).orElse(null);
        return new LabRow(facts, today, earliest, BoardDay.of(facts, days, today));
    }

    Lab lab() {
        return facts.lab();
    }

    UUID id() {
        return lab().id();
    }

    long bookedToday() {
        return facts.bookedOn(today);
    }

    long bookedTomorrow() {
        return facts.bookedOn(today.plusDays(1));
    }

    /** The quotas that hold today. */
    List<FreeQuota> quotas() {
        return facts.quotas().stream().filter(q -> q.validOn(today)).toList();
    }

    /** Batches left of the quotas that hold today; null when there is none. */
    @Nullable Long quotaLeft() {
        return quotas().isEmpty() ? null : Long.valueOf(quotas().stream().mapToLong(facts::left).sum());
    }

    /** Scopes that have ended, with nothing newer for the same item. */
    long expired() {
        return facts.scopes().stream().filter(s -> s.validTo() != null && s.validTo().isBefore(today)).filter(this::notRenewed).count();
    }

    /** The next day on which a scope ends that nothing newer follows; null when none is known to end. */
    @Nullable LocalDate nextExpiry() {
        return facts.scopes().stream()
                .filter(s -> s.validTo() != null && !s.validTo().isBefore(today))
                .filter(this::notRenewed)
                .map(LabScope::validTo)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A scope ends within {@value #WARN_DAYS} days. */
    boolean expiring() {
        LocalDate next = nextExpiry();
        return next != null && !next.isAfter(today.plusDays(WARN_DAYS));
    }

    private boolean notRenewed(LabScope ending) {
        LocalDate end = Objects.requireNonNull(ending.validTo());
        return facts.scopes().stream().noneMatch(s -> s.covers(ending.standardCode(), ending.item()) && (s.validTo() == null || s.validTo().isAfter(end)));
    }
}
