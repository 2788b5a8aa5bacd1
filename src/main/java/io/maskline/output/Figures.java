package io.maskline.output;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a return while they are typed one by one; any of them may still be missing.
 *
 * @param quantity pieces made; null while nothing was typed
 * @param rejected of them rejected
 */
public record Figures(@Nullable Long quantity, @Nullable Long rejected, Stock stock) {

    public static final Figures NONE = new Figures(null, null, Stock.UNKNOWN);

    static Figures of(@Nullable OutputReturn stored) {
        return stored == null ? NONE : new Figures(stored.quantity(), stored.rejected(), stored.stock());
    }

    /** The draft of a return, once its output is known. */
    ReturnDraft draft(UUID line, LocalDate day, long made, @Nullable String reason) {
        return new ReturnDraft(line, day, made, rejected, stock, reason);
    }

    /** Pieces of one figure; null when not typed. */
    public @Nullable Long of(ReturnFigure figure) {
        Shipped shipped = stock.shipped();
        return switch (figure) {
            case QUANTITY -> quantity;
            case REJECTED -> rejected;
            case OPENING -> stock.opening();
            case STATE -> shipped.state();
            case PROVINCE -> shipped.province();
            case CITY -> shipped.city();
            case OWN -> shipped.own();
            case EXPORT -> shipped.export();
            case CLOSING -> stock.closing();
        };
    }

    /** The same with another figure. */
    Figures with(ReturnFigure figure, @Nullable Long pieces) {
        Shipped s = stock.shipped();
        return switch (figure) {
            case QUANTITY -> new Figures(pieces, rejected, stock);
            case REJECTED -> new Figures(quantity, pieces, stock);
            case OPENING -> stocked(new Stock(pieces, s, stock.closing()));
            case STATE -> shipped(new Shipped(pieces, s.province(), s.city(), s.own(), s.export()));
            case PROVINCE -> shipped(new Shipped(s.state(), pieces, s.city(), s.own(), s.export()));
            case CITY -> shipped(new Shipped(s.state(), s.province(), pieces, s.own(), s.export()));
            case OWN -> shipped(new Shipped(s.state(), s.province(), s.city(), pieces, s.export()));
            case EXPORT -> shipped(new Shipped(s.state(), s.province(), s.city(), s.own(), pieces));
            case CLOSING -> stocked(new Stock(stock.opening(), s, pieces));
        };
    }

    private Figures stocked(Stock stated) {
        return new Figures(quantity, rejected, stated);
    }

    private Figures shipped(Shipped to) {
        return stocked(new Stock(stock.opening(), to, stock.closing()));
    }
}
