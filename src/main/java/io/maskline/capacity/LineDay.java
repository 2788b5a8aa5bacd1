package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.ProductClass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one line on one business day, in pieces; null where they are not known, which is never 0.
 *
 * @param nameplate pieces a day by the maker of the machine, as of that day
 * @param approved pieces a day the task force counts with, as of that day
 * @param output what was returned for the day
 * @param expected a return of the day is expected
 */
public record LineDay(
        UUID line,
        Enterprise firm,
        ProductClass productClass,
        @Nullable Long nameplate,
        @Nullable Long approved,
        Output output,
        boolean expected) {

    /**
     * @param made pieces returned for the day
     * @param yesterday pieces returned for the day before
     * @param releasable pieces that may be handed out from that day on
     * @param inDesorption sterilised pieces that still wait on that day
     */
    public record Output(@Nullable Long made, @Nullable Long yesterday, @Nullable Long releasable, @Nullable Long inDesorption) {
        public static final Output NONE = new Output(null, null, null, null);
    }

    public boolean missing() {
        return expected && output.made() == null;
    }
}
