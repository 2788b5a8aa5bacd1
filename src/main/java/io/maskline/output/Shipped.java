package io.maskline.output;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pieces (只) that left a line's store on one business day, by who they went to; each 0 or more, null where nobody has
 * said. As soon as one of them is known the others count as none.
 *
 * @param state allocated by the state (国家调拨)
 * @param province allocated by the province (省调拨)
 * @param city allocated by the city (市调拨)
 * @param own used by the firm itself (自用)
 * @param export sold abroad (外销)
 */
public record Shipped(
        @Nullable Long state, @Nullable Long province, @Nullable Long city, @Nullable Long own, @Nullable Long export) {

    public static final Shipped UNKNOWN = new Shipped(null, null, null, null, null);

    /** Pieces of all destinations; null when none of them is known. */
    public @Nullable Long total() {
        return known().findAny().isEmpty() ? null : (Long) known().mapToLong(Long::longValue).sum();
    }

    private Stream<Long> known() {
        return Stream.of(state, province, city, own, export).filter(Objects::nonNull);
    }
}
