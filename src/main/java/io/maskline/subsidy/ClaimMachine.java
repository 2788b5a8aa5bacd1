package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One machine of an application, and who saw it on site. What a draft does not state yet is null.
 *
 * @param row place in the list, from 1
 * @param serial as on its plate
 * @param seenOn day it was seen on site; null when nobody has seen it, and then {@code seenBy} is null too
 * @param seenNote number of the visit or what was found; null for none
 */
public record ClaimMachine(
        UUID id,
        long version,
        UUID applicationId,
        long row,
        @Nullable String serial,
        @Nullable String model,
        @Nullable LocalDate seenOn,
        @Nullable String seenBy,
        @Nullable String seenNote)
        implements Entity {

    /** What the serial is compared by; null while there is none. */
    @Nullable String serialKey() {
        return PaperKey.orNull(serial);
    }

    /** Seen on site, by whom and when. */
    public boolean seen() {
        return seenOn != null && seenBy != null;
    }

    ClaimMachine seenAs(ClaimMachine other) {
        return new ClaimMachine(id, version, applicationId, row, serial, model, other.seenOn, other.seenBy, other.seenNote);
    }
}
