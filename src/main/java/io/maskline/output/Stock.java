package io.maskline.output;

import org.jspecify.annotations.Nullable;

/**
 * The store of a line over one business day as the firm stated it, in pieces (只), 0 or more. Null was not stated; what
 * follows from the other figures is reckoned by {@link StockBalance} and never stored.
 *
 * @param opening pieces at the beginning of the day (期初)
 * @param closing pieces at its end (期末)
 */
public record Stock(@Nullable Long opening, Shipped shipped, @Nullable Long closing) {

    public static final Stock UNKNOWN = new Stock(null, Shipped.UNKNOWN, null);
}
