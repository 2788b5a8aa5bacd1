package io.maskline.inspection;

import java.util.UUID;

/**
 * A lot with its firm and what the next lot of its product meets.
 *
 * @param firm short name
 * @param book of the product
 */
public record LotRow(Lot lot, String firm, LotBook book) {

    public UUID id() {
        return lot.id();
    }
}
