package io.maskline.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys of the sources named in the catalogue. */
final class AdviceTableSources {

    private AdviceTableSources() {}

    static Set<String> keys() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("db/standards/sources.csv"))) {
            return csv.stream().map(r -> r.getField("key")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
