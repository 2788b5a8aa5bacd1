package io.maskline.app.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file of {@code db/demo}; an empty cell is a missing value. */
final class DemoFile {
    private DemoFile() {}

    static List<Row> read(String name) {
        String place = "/db/demo/" + name + ".csv";
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(DemoFile.class.getResourceAsStream(place), place), StandardCharsets.UTF_8))) {
            return csv.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(NamedCsvRecord cells) {

        String text(String column) {
            return cells.getField(column);
        }

        @Nullable String textOrNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        LocalDate day(String column) {
            return LocalDate.parse(text(column));
        }

        @Nullable LocalDate dayOrNull(String column) {
            String text = textOrNull(column);
            return text == null ? null : LocalDate.parse(text);
        }

        long count(String column) {
            return Long.parseLong(text(column));
        }

        @Nullable Long countOrNull(String column) {
            String text = textOrNull(column);
            return text == null ? null : Long.valueOf(text);
        }

        BigDecimal amount(String column) {
            return new BigDecimal(text(column));
        }

        @Nullable BigDecimal amountOrNull(String column) {
            String text = textOrNull(column);
            return text == null ? null : new BigDecimal(text);
        }

        boolean flag(String column) {
            return Boolean.parseBoolean(text(column));
        }
    }
}
