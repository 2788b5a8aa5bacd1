package io.maskline.output;

import org.jspecify.annotations.Nullable;

/**
 * The books of one line over one day: opening + good − shipped = closing. One unknown among opening, shipped and closing
 * follows from the others and is named; nothing follows from two. All in pieces (只).
 *
 * @param opening stated, or carried over from the closing of the day before; null when unknown
 * @param good output without the rejected pieces
 * @param shipped to all destinations; null when unknown
 * @param closing as stated; null when unknown
 */
record StockBalance(@Nullable Long opening, long good, @Nullable Long shipped, @Nullable Long closing) {

    /** What may be reckoned. */
    enum Part {
        OPENING("output.part.opening"),
        SHIPPED("output.part.shipped"),
        CLOSING("output.part.closing");

        private final String labelKey;

        Part(String labelKey) {
            this.labelKey = labelKey;
        }

        String labelKey() {
            return labelKey;
        }
    }

    /** @param carried closing of the newest earlier return; null when there is none or it is not known */
    static StockBalance of(OutputReturn made, @Nullable Long carried) {
        return of(made.stock(), made.good(), carried);
    }

    static StockBalance of(Stock stated, long good, @Nullable Long carried) {
        Long opening = stated.opening() != null ? stated.opening() : carried;
        return new StockBalance(opening, good, stated.shipped().total(), stated.closing());
    }

    /** The one figure that is not known; null when none or more than one is not. */
    @Nullable Part unknown() {
        int unknown = (opening == null ? 1 : 0) + (shipped == null ? 1 : 0) + (closing == null ? 1 : 0);
        if (unknown != 1) {
            return null;
        }
        return opening == null ? Part.OPENING : shipped == null ? Part.SHIPPED : Part.CLOSING;
    }

    /**
     * The books with the one unknown figure filled in; unchanged when nothing follows. A figure that would come out below
     * 0 is filled in as it comes out: it tells that another one is wrong.
     */
    StockBalance reckoned() {
        Part part = unknown();
        if (part == null) {
            return this;
        }
        return switch (part) {
            case OPENING -> new StockBalance(known(closing) - good + known(shipped), good, shipped, closing);
            case SHIPPED -> new StockBalance(opening, good, known(opening) + good - known(closing), closing);
            case CLOSING -> new StockBalance(opening, good, shipped, known(opening) + good - known(shipped));
        };
    }

    /** What the closing should be; null when opening or shipped is not known. */
    @Nullable Long expectedClosing() {
        return opening == null || shipped == null ? null : (Long) (opening + good - shipped);
    }

    /** The figure of that part; null when unknown. */
    @Nullable Long of(Part part) {
        return switch (part) {
            case OPENING -> opening;
            case SHIPPED -> shipped;
            case CLOSING -> closing;
        };
    }

    /** Stated closing less the expected one: below 0 pieces are missing, above 0 there are too many. Null when not known. */
    @Nullable Long difference() {
        Long expected = expectedClosing();
        return expected == null || closing == null ? null : (Long) (closing - expected);
    }

    private static long known(@Nullable Long figure) {
        return figure == null ? 0 : figure;
    }
}
