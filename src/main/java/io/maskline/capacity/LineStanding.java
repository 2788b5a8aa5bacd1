package io.maskline.capacity;

import io.maskline.output.LineRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the grid of lines.
 *
 * @param outlook null until it was read
 */
public record LineStanding(LineRow row, @Nullable LineOutlook outlook) {

    public UUID id() {
        return row.id();
    }
}
