package io.maskline.standard;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue: a limit of a standard for a grade and a variant, with its time of validity.
 *
 * @param limit operator, figure, unit, condition, rule, comparison, source and confidence
 * @param grade e.g. {@code KN95}, {@code II}, {@code A}; null when the limit is the same for all
 * @param variant which products of the grade: {@code valve}, {@code non_sterile} …; null for all
 * @param specimens how many are usually tested, if known; advice for the request, never a part of the verdict
 * @param clause clause of the standard
 * @param validFrom first day the limit may be used
 * @param validTo last day; null while it is valid
 * @param checkedBy who held it against the text of the standard
 * @param checkedOn when
 * @param sortOrder place in the catalogue
 */
public record StandardLimit(
        UUID id,
        long version,
        Limit limit,
        @Nullable String grade,
        @Nullable String variant,
        @Nullable Long specimens,
        @Nullable String clause,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn,
        long sortOrder)
        implements Entity {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Still to be checked (待核): not surely known and nobody has held it against the text. */
    public boolean toBeChecked() {
        return limit.confidence().toBeChecked() && checkedBy == null;
    }

    /** Message key of the item's name. */
    public String itemKey() {
        return limit.itemKey();
    }
}
