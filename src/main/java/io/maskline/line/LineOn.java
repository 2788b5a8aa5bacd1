package io.maskline.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a line stood on one day.
 *
 * @param stage null when it had reached none by then
 * @param since day on which it reached the stage
 * @param capacity the three capacities that held on the day
 * @param override the leader's word by which it counts as producing; null where a report opened the gate or the stage is another
 */
public record LineOn(@Nullable LineStage stage, @Nullable LocalDate since, Line.Capacity capacity, @Nullable GateOverride override) {

    /** A return was expected of it on that day. */
    public boolean reports() {
        return stage != null && stage.reports();
    }
}
