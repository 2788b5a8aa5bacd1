package io.maskline.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of one request besides itself.
 *
 * @param samples with their hand-overs, by number
 * @param gate how its line stands; null when it names no line
 */
record RequestFile(TestingRow row, RequestFamily family, List<SampleRow> samples, @Nullable LineGate gate) {

    RequestFile {
        samples = List.copyOf(samples);
    }

    SampleCount count() {
        return SampleCount.of(samples.stream().map(SampleRow::sample).toList());
    }
}
