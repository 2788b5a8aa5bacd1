package io.maskline.standard;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue: a limit of a standard for a grade and a variant, with its time of validity.
 *
 * @param limit operator, figure, unit, condition, rule, comparison, source and confidence
 * @param conditions flow, aerosol and area of its condition sentence
 * @param grade e.g. {@code KN95}, {@code II}, {@code A}; null when the limit is the same for all
 * @param variant which products of the grade: {@code valve}, {@code non_sterile} …; null for all
 * @param specimens how many are usually tested, if known; advice for the request, never a part of the verdict
 * @param testKind exit or type test, where the standard says so; null where it does not
 * @param clause clause of the standard
 * @param remark what is to be known of the row and is no part of a result's copy: doubts, traps, how specimens are prepared
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
        Conditions conditions,
        @Nullable String grade,
        @Nullable String variant,
        @Nullable Long specimens,
        @Nullable TestKind testKind,
        @Nullable String clause,
        @Nullable String remark,
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

    /** Says the same of the same products with the same confidence; where it was read and who checked it do not count. */
    boolean sameFigures(StandardLimit other) {
        return limit.withSource(other.limit.source()).equals(other.limit)
                && conditions.equals(other.conditions)
                && Objects.equals(grade, other.grade)
                && Objects.equals(variant, other.variant)
                && Objects.equals(specimens, other.specimens)
                && testKind == other.testKind
                && validFrom.equals(other.validFrom)
                && Objects.equals(validTo, other.validTo);
    }

    /** The same facts as the record stored in this version. */
    StandardLimit inVersion(long stored) {
        return new StandardLimit(
                id, stored, limit, conditions, grade, variant, specimens, testKind, clause, remark, validFrom, validTo, checkedBy, checkedOn, sortOrder);
    }

    /** The same row, held against the text of the standard. */
    StandardLimit checked(String by, LocalDate on) {
        return new StandardLimit(
                id, version, limit, conditions, grade, variant, specimens, testKind, clause, remark, validFrom, validTo, by, on, sortOrder);
    }

    /** The same row with another limit. */
    StandardLimit with(Limit other) {
        return new StandardLimit(
                id, version, other, conditions, grade, variant, specimens, testKind, clause, remark, validFrom, validTo, checkedBy, checkedOn, sortOrder);
    }

    /** The same row at a place in the catalogue. */
    StandardLimit at(long place) {
        return new StandardLimit(
                id, version, limit, conditions, grade, variant, specimens, testKind, clause, remark, validFrom, validTo, checkedBy, checkedOn, place);
    }

    /** Message key of the item's name. */
    public String itemKey() {
        return limit.itemKey();
    }
}
