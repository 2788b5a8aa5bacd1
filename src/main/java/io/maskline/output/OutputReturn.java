package io.maskline.output;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line made on one business day. There is one per line and day; no return is not the same as a return of 0.
 *
 * @param businessDate the day the figure belongs to, whenever it was typed
 * @param quantity pieces (只), 0 or more
 * @param late it was typed after the cut-off of its day
 * @param corrections how often the figure was corrected (更正)
 * @param reason why it was corrected or lies above the approved capacity
 */
public record OutputReturn(
        UUID id,
        long version,
        UUID lineId,
        LocalDate businessDate,
        long quantity,
        boolean late,
        long corrections,
        @Nullable String reason)
        implements Entity {

    /** The same return with another figure. */
    OutputReturn corrected(long figure, String why) {
        return new OutputReturn(id, version, lineId, businessDate, figure, late, corrections + 1, why);
    }
}
