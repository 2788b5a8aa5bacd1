package io.maskline.standard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A limit as the list shows it, its words prepared.
 *
 * @param item name of the item in the language of the screen
 * @param limit operator, figure and unit, or that nothing may be found
 * @param variant form of product; empty for all
 * @param rule rule in words
 * @param emergency where and until when its standard counts, for a local emergency standard; null for all others
 * @param validOnDay whether it may be used on the business date
 */
public record LimitRow(
        StandardLimit row, String item, String limit, String variant, String rule, @Nullable EmergencyUse emergency, boolean validOnDay) {

    /** The condition as it goes into results: with the mark of an emergency standard. */
    public @Nullable String condition() {
        return emergency == null ? row.limit().condition() : EmergencyUse.mark(row.limit()).condition();
    }

    public UUID id() {
        return row.id();
    }
}
