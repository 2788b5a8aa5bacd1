package io.maskline.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which standard answers which questions, and which sentences go with which answers: data of
 * {@code db/standards/advice.csv} and {@code advice_notes.csv}.
 */
record AdviceTable(List<Row> rows, List<Note> notes) {

    private static final String FOLDER = "/db/standards/";

    /**
     * A standard offered for some answers.
     *
     * @param registration whether the product has to be a registered medical device; such rows answer medical questions only,
     *     all others never do
     * @param source keys of {@code sources.csv}
     */
    record Row(String standard, AdviceMatch match, boolean registration, @Nullable String grade, @Nullable Variant variant, String source) {

        boolean fits(AdviceQuestion question) {
            return registration == question.medical() && match.fits(question);
        }
    }

    /**
     * A sentence that goes with some answers, whatever standards there are on the day.
     *
     * @param registration the answer it is for; null for both
     */
    record Note(AdviceMatch match, @Nullable Boolean registration, String source) {

        boolean fits(AdviceQuestion question) {
            return (registration == null || registration == question.registration()) && match.fits(question);
        }
    }

    static AdviceTable delivered() {
        return new AdviceTable(read("advice.csv", AdviceTable::row), read("advice_notes.csv", AdviceTable::note));
    }

    boolean knows(String standard) {
        return rows.stream().anyMatch(r -> r.standard().equals(standard));
    }

    private static Row row(NamedCsvRecord r) {
        String grade = r.getField("grade");
        String variant = r.getField("variant");
        return new Row(
                r.getField("standard"),
                AdviceMatch.of(r, "reason"),
                yes(r.getField("registration")),
                grade.isEmpty() ? null : grade,
                variant.isEmpty() ? null : Variant.of(variant),
                r.getField("source"));
    }

    private static Note note(NamedCsvRecord r) {
        String registration = r.getField("registration");
        return new Note(AdviceMatch.of(r, "note"), registration.equals("*") ? null : yes(registration), r.getField("source"));
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("registration " + cell);
        };
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> read) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(AdviceTable.class.getResourceAsStream(FOLDER + file), file), StandardCharsets.UTF_8))) {
            return csv.stream().map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
