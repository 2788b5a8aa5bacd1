package io.maskline.standard;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a standard.
 *
 * @param code number with edition, e.g. {@code GB 2626-2006}; unique
 * @param title title as published
 * @param productScope what it is for, in the catalogue's words
 * @param issuedOn day of publication, if known
 * @param inForceFrom first day in force, if known
 * @param inForceTo last day in force; null while it is in force
 * @param usableFrom first day a maker may declare to follow it although it is not in force yet; null when never
 * @param supersededBy code of the next edition
 * @param emergency where and until when it counts, for a local emergency standard; null for all others
 * @param exitInspection what it says about inspection before goods leave the factory
 * @param source where these facts were read
 * @param confidence how sure they are
 */
public record Standard(
        UUID id,
        long version,
        String code,
        String title,
        Kind kind,
        Force force,
        String productScope,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable LocalDate usableFrom,
        @Nullable String supersededBy,
        @Nullable EmergencyUse emergency,
        @Nullable String exitInspection,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Entity {

    /** The same facts as the record stored in this version. */
    Standard inVersion(long stored) {
        return new Standard(
                id, stored, code, title, kind, force, productScope, issuedOn, inForceFrom, inForceTo, usableFrom, supersededBy, emergency,
                exitInspection, note, source, confidence);
    }

    /** Who issued it. */
    public Level level() {
        return Level.of(force, code);
    }

    /** How this edition stands on {@code day}. */
    public Applicability on(LocalDate day) {
        if (inForceTo != null && day.isAfter(inForceTo) || emergency != null && emergency.endedBefore(day)) {
            return Applicability.SUPERSEDED;
        }
        if (inForceFrom != null && !day.isBefore(inForceFrom)) {
            return Applicability.IN_FORCE;
        }
        if (issuedOn != null && day.isBefore(issuedOn)) {
            return Applicability.NOT_PUBLISHED;
        }
        if (usableFrom != null && !day.isBefore(usableFrom)) {
            return Applicability.BY_DECLARATION;
        }
        return inForceFrom == null ? Applicability.UNKNOWN : Applicability.NOT_YET;
    }
}
