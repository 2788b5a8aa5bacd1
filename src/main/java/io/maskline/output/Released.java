package io.maskline.output;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a line's masks may be handed out because of a business day, in pieces (只); made is not releasable.
 *
 * @param flow pieces that became free on the day (当日可放行): the good output of the day, for sterile products the lots
 *     whose wait ended that day; 0 while the line waits for its test report; null when the return of the day is missing
 * @param inDesorption pieces of lots sterilised by the day and not free yet (解析中)
 * @param next when the next pieces become free, after the day; null when no sterilised lot waits
 */
public record Released(@Nullable Long flow, long inDesorption, @Nullable Next next) {

    /** @param quantity pieces of all lots that become free on {@code day} */
    public record Next(LocalDate day, long quantity) {}
}
