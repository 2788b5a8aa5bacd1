package io.maskline.platform.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The worked cases of {@code vectors.csv}: one row an input with what must come out. */
public final class Vectors {

    private Vectors() {}

    /** @param kind round, compare, uscc, rmb or sampling_normal */
    public static List<Case> of(String kind) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors.csv")), StandardCharsets.UTF_8))) {
            List<Case> cases = rows.stream()
                    .filter(r -> r.getField("kind").equals(kind))
                    .map(r -> new Case(r.getField("input"), r.getField("param"), r.getField("expected")))
                    .toList();
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("no vectors of kind " + kind);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row. */
    public record Case(String input, String param, String expected) {}
}
