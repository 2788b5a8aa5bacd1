package io.maskline.output;

import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line made on one business day, where it went and what is left. There is one per line and day; no return is not
 * the same as a return of 0. A line that makes kits counts kits (套) instead of pieces, a kit as one mask.
 *
 * @param businessDate the day the figure belongs to, whenever it was typed
 * @param quantity pieces (只) made, good and rejected ones together, 0 or more
 * @param rejected of them rejected (不合格), at most {@code quantity}; null: none is known of
 * @param late it was typed after the cut-off of its day
 * @param corrections how often a figure once stated was corrected (更正)
 * @param reason why it was corrected or is out of the ordinary; the brief prints it in 数据说明
 */
public record OutputReturn(
        UUID id,
        long version,
        UUID lineId,
        LocalDate businessDate,
        long quantity,
        @Nullable Long rejected,
        Stock stock,
        boolean late,
        long corrections,
        @Nullable String reason)
        implements Entity {

    /** A return not stored yet, of which only the output is known, in time and never corrected. */
    public static OutputReturn draft(UUID line, LocalDate businessDate, long quantity) {
        return new OutputReturn(Ids.next(), 0, line, businessDate, quantity, null, Stock.UNKNOWN, false, 0, null);
    }

    public OutputReturn withMarks(boolean typedLate, long timesCorrected, @Nullable String why) {
        return new OutputReturn(id, version, lineId, businessDate, quantity, rejected, stock, typedLate, timesCorrected, why);
    }

    /** Good pieces (合格): what was made without the rejected ones. */
    public long good() {
        return rejected == null ? quantity : quantity - rejected;
    }
}
