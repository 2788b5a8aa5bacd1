package io.maskline.capacity;

import io.maskline.material.Amount;
import io.maskline.material.Material;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a factor allows the number it allows; {@link BottleneckWords} has the sentence of each. */
public sealed interface Cause {

    /** The approved capacity, or that nobody has approved one. */
    record Approved() implements Cause {}

    /** The line is not as far as a trial run, or stopped. @param stageKey label of its stage */
    record NotRunning(String stageKey) implements Cause {}

    /** A stoppage that has not ended. @param reasonKey label of its reason */
    record Stoppage(String reasonKey) implements Cause {}

    /**
     * A material in the firm's store.
     *
     * @param onHand what the firm has altogether; null when nobody has counted
     * @param countedOn the day of the count; null when nobody has counted
     * @param perPiece for one mask; null when unknown or when it differs between the lines
     * @param planning the use per mask is a planning value, not the firm's own
     * @param shared other lines of the firm take from the same store
     */
    record Store(
            Material material,
            @Nullable Amount onHand,
            @Nullable LocalDate countedOn,
            @Nullable Amount perPiece,
            boolean planning,
            boolean shared)
            implements Cause {}

    /** People at the line. Null where nobody has said. */
    record Crew(@Nullable Long present, @Nullable Long needed) implements Cause {}

    /** The product is in test. */
    record InTest() implements Cause {}

    /** The passing report is not in date tomorrow. */
    record ReportRunOut() implements Cause {}

    /** No report is known to this console, and none is known to have run out. */
    record NoReport() implements Cause {}

    /** Sterilised lots that come out of their waiting time tomorrow. @param next when the next one does; null when none waits */
    record Lots(@Nullable LocalDate next) implements Cause {}

    /** The sum over the lines of a firm. @param unknown those of them of which it is not known, taken at what their machine can do */
    record Lines(int lines, int unknown) implements Cause {}
}
