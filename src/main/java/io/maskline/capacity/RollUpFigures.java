package io.maskline.capacity;

import io.maskline.output.LineRow;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sums over lines on one business day, in pieces. A sum is null when it is not known of any of the lines; what is not
 * known of some adds nothing, and {@code missing} says of how many the output is.
 *
 * @param lines how many lines there are
 * @param firms how many firms they belong to; the same firm counts in every product class it makes, so these do not add up
 * @param missing lines of which a return is expected and was not made
 * @param releasable pieces that may be handed out from that day on
 */
public record RollUpFigures(
        int lines,
        int firms,
        int missing,
        Capacity capacity,
        Made made) {

    /** Pieces a day, as of the day. */
    public record Capacity(@Nullable Long nameplate, @Nullable Long approved) {}

    /** Pieces of the day, and of the day before. */
    public record Made(@Nullable Long today, @Nullable Long yesterday, @Nullable Long releasable, @Nullable Long inDesorption) {}

    static RollUpFigures of(Collection<LineDay> lines) {
        return new RollUpFigures(
                lines.size(),
                (int) lines.stream().map(l -> l.firm().id()).distinct().count(),
                (int) lines.stream().filter(LineDay::missing).count(),
                new Capacity(sum(lines, LineDay::nameplate), sum(lines, LineDay::approved)),
                new Made(
                        sum(lines, l -> l.output().made()),
                        sum(lines, l -> l.output().yesterday()),
                        sum(lines, l -> l.output().releasable()),
                        sum(lines, l -> l.output().inDesorption())));
    }

    /** Made of the approved capacity, 0.527 for 52.7 %; null when one is not known or nothing is approved. */
    public @Nullable BigDecimal utilisation() {
        return LineRow.ratio(made.today, capacity.approved);
    }

    private static @Nullable Long sum(Collection<LineDay> lines, Function<LineDay, @Nullable Long> figure) {
        Long sum = null;
        for (LineDay line : lines) {
            Long pieces = figure.apply(line);
            if (pieces != null) {
                sum = sum == null ? pieces : Long.valueOf(sum + pieces);
            }
        }
        return sum;
    }
}
