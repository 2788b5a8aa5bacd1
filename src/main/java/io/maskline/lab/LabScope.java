package io.maskline.lab;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of one standard a lab is able to test.
 *
 * @param standardCode code with edition, e.g. {@code GB 2626-2006}
 * @param item code of the item, e.g. {@code bfe}
 * @param validFrom first day; null when not known, then it counts from ever
 * @param validTo last day; null when not known, then it counts until told otherwise
 * @param certificate number of the certificate; null when not known
 * @param source where it was read
 */
public record LabScope(
        UUID id,
        long version,
        UUID labId,
        String standardCode,
        String item,
        ScopeMark mark,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String certificate,
        @Nullable String source)
        implements Entity {

    /** @param standard code with edition; null asks for the item under any standard */
    public boolean covers(@Nullable String standard, String wanted) {
        return item.equals(wanted) && (standard == null || standardCode.equals(standard));
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
