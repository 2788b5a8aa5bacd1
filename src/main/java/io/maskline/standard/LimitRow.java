package io.maskline.standard;

import java.util.UUID;

/**
 * A limit as the list shows it, its words prepared.
 *
 * @param item name of the item in the language of the screen
 * @param limit operator, figure and unit, or that nothing may be found
 * @param variant form of product; empty for all
 * @param rule rule in words
 * @param validOnDay whether it may be used on the business date
 */
public record LimitRow(StandardLimit row, String item, String limit, String variant, String rule, boolean validOnDay) {

    public UUID id() {
        return row.id();
    }
}
