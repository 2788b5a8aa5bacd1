package io.maskline.output;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line in the entry of daily returns.
 *
 * @param pending pieces typed that wait for a reason; null when nothing waits
 */
public record OutputRow(LineRow row, @Nullable Long pending) {

    public UUID id() {
        return row.id();
    }

    /** What the cell shows: what was typed last, else what is stored; null when neither. */
    public @Nullable Long shown() {
        return pending != null ? pending : row.made();
    }
}
