package io.maskline.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a certificate as it is entered: items of one standard with the same mark and validity.
 *
 * @param items codes of the items; empty for every item the catalogue has of the standard
 */
public record ScopeDraft(UUID labId, String standardCode, List<String> items, Terms terms) {

    /** @param validTo not before {@code validFrom}; null when not known */
    public record Terms(
            ScopeMark mark, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String certificate, @Nullable String source) {}
}
