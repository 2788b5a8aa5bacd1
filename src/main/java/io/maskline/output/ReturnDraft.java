package io.maskline.output;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The return of a line for a business day as it is typed, before it is stored.
 *
 * @param quantity pieces made, 0 or more
 * @param rejected of them rejected; null: none is known of
 * @param reason why a figure was corrected or is out of the ordinary; null or blank: none was given
 */
public record ReturnDraft(
        UUID lineId, LocalDate businessDate, long quantity, @Nullable Long rejected, Stock stock, @Nullable String reason) {

    /** Of which only the output is known. */
    public static ReturnDraft of(UUID line, LocalDate businessDate, long quantity) {
        return new ReturnDraft(line, businessDate, quantity, null, Stock.UNKNOWN, null);
    }

    /** The figures of a stored return, to change some of them; its reason is not taken along. */
    public static ReturnDraft of(OutputReturn stored) {
        return new ReturnDraft(stored.lineId(), stored.businessDate(), stored.quantity(), stored.rejected(), stored.stock(), null);
    }

    public ReturnDraft withQuantity(long pieces) {
        return new ReturnDraft(lineId, businessDate, pieces, rejected, stock, reason);
    }

    public ReturnDraft withRejected(@Nullable Long pieces) {
        return new ReturnDraft(lineId, businessDate, quantity, pieces, stock, reason);
    }

    public ReturnDraft withStock(Stock stated) {
        return new ReturnDraft(lineId, businessDate, quantity, rejected, stated, reason);
    }

    public ReturnDraft withReason(@Nullable String why) {
        return new ReturnDraft(lineId, businessDate, quantity, rejected, stock, why);
    }

    /** The figures say the same as those stored. */
    boolean sameFigures(OutputReturn stored) {
        return equals(of(stored).withReason(reason));
    }
}
