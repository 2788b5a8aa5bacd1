package io.maskline.lab;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Batches somebody else pays for. How many are used is counted from the bookings and kept nowhere.
 *
 * @param payer who pays
 * @param total batches (批), 1 or more
 * @param validFrom first day on which a test it pays for may start
 * @param validTo last such day; null when no end was named
 * @param items codes of the items it pays for; empty when for every item of the lab
 * @param source where it was agreed
 */
public record FreeQuota(
        UUID id,
        long version,
        UUID labId,
        String payer,
        long total,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> items,
        @Nullable String source)
        implements Entity {

    public FreeQuota {
        items = List.copyOf(items);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it pays for every one of these items. */
    public boolean pays(Collection<String> wanted) {
        return items.isEmpty() || items.containsAll(wanted);
    }
}
