package io.maskline.output;

import io.maskline.platform.error.Fault;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line in the entry of daily returns.
 *
 * @param carried stock left the day before, in pieces; null when not known
 * @param waiting figures typed and not stored yet; null when nothing waits
 * @param asks why they wait: a reason is missing, or a figure cannot be; null while they are being stored or the output
 *     is missing
 */
public record OutputRow(LineRow row, @Nullable Long carried, @Nullable Figures waiting, Fault.@Nullable Invalid asks) {

    public UUID id() {
        return row.id();
    }

    /** What the cells show: what was typed last, else what is stored. */
    public Figures figures() {
        return waiting != null ? waiting : Figures.of(row.today());
    }

    /** Pieces made as shown; null when neither typed nor stored. */
    public @Nullable Long shown() {
        return figures().quantity();
    }

    /** Something typed is not stored until somebody does something about it. */
    public boolean stuck() {
        return waiting != null && (asks != null || waiting.quantity() == null);
    }

    /** The line's books of the day; null as long as nobody said what it made. */
    @Nullable StockBalance balance() {
        Figures figures = figures();
        Long quantity = figures.quantity();
        if (quantity == null) {
            return null;
        }
        Long rejected = figures.rejected();
        return StockBalance.of(figures.stock(), quantity - (rejected == null ? 0 : rejected), carried);
    }

    /** Stock at the beginning of the day: stated, carried over or reckoned; null when unknown. */
    @Nullable Long opening() {
        StockBalance balance = balance();
        return balance == null ? carried : balance.reckoned().opening();
    }

    /** Stock at its end: stated or reckoned; null when unknown. */
    @Nullable Long closing() {
        StockBalance balance = balance();
        return balance == null ? figures().stock().closing() : balance.reckoned().closing();
    }

    /** Stated closing less the expected one; null when nothing can be said or both are the same. */
    @Nullable Long difference() {
        StockBalance balance = balance();
        Long difference = balance == null ? null : balance.difference();
        return difference == null || difference == 0 ? null : difference;
    }
}
