package io.maskline.capacity;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bottleneck of a firm: for every factor the sum over its lines, of which the lowest holds the firm up.
 *
 * @param lines the same for each of its lines
 * @param unrated running lines without an approved capacity; they are in no sum and have no share of the store
 */
public record FirmBottleneck(Bottleneck firm, Map<UUID, Bottleneck> lines, int unrated) {

    /**
     * What the lines can make one by one, in pieces. Never more than the firm's lowest factor; less when different lines
     * are held up by different things.
     */
    public long lineByLine() {
        return lines.values().stream().map(Bottleneck::possible).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    /** At most so many pieces tomorrow: what the lines can make one by one; null when nothing is known of the firm. */
    public @Nullable Long possible() {
        Long lowest = firm.possible();
        return lowest == null ? null : Long.valueOf(Math.min(lowest, lineByLine()));
    }
}
