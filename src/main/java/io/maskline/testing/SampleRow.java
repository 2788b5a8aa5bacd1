package io.maskline.testing;

import java.util.List;
import java.util.Optional;

/** A sample with its hand-overs, the first one first. */
public record SampleRow(Sample sample, List<Custody> custody) {

    public SampleRow {
        custody = List.copyOf(custody);
    }

    /** The last hand-over, if there is one. */
    public Optional<Custody.Transfer> last() {
        return custody.isEmpty() ? Optional.empty() : Optional.of(custody.getLast().transfer());
    }
}
