package io.maskline.testing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pieces (只) of a request's samples that are in play, over all of them.
 *
 * @param due what the lab is to receive
 * @param handedOver what was counted; null while there is no sample or one of them is not counted, which is never 0
 */
public record SampleCount(long due, @Nullable Long handedOver) {

    /** Samples that went back or are used up do not count. */
    public static SampleCount of(Collection<Sample> samples) {
        List<Sample.Quantity> pieces = samples.stream().filter(s -> s.state().inPlay()).map(Sample::quantity).toList();
        long due = pieces.stream().mapToLong(Sample.Quantity::due).sum();
        boolean counted = !pieces.isEmpty() && pieces.stream().allMatch(q -> q.handedOver() != null);
        return new SampleCount(due, counted ? Long.valueOf(pieces.stream().map(Sample.Quantity::handedOver).mapToLong(Objects::requireNonNull).sum()) : null);
    }

    /** How many pieces are missing, 0 when there are enough or nobody has counted. */
    public long missing() {
        return handedOver == null ? 0 : Math.max(0, due - handedOver);
    }
}
