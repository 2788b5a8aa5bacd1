package io.maskline.subsidy;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programmes delivered with the console, from {@code db/programmes}. Ids follow from code and rule version. */
final class ProgrammeCatalogue {

    private static final String PLACE = "/db/programmes/programmes.csv";
    /** The column is numeric(9,6); the record holds the rate as the database gives it back. */
    private static final int RATE_DECIMALS = 6;

    private ProgrammeCatalogue() {}

    static List<SubsidyProgramme> delivered() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(ProgrammeCatalogue.class.getResourceAsStream(PLACE), PLACE), StandardCharsets.UTF_8))) {
            return csv.stream().map(ProgrammeCatalogue::programme).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SubsidyProgramme programme(NamedCsvRecord r) {
        String cap = r.getField("cap");
        String id = "programme|" + r.getField("code") + "|" + r.getField("rule_version");
        return new SubsidyProgramme(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                0,
                r.getField("code"),
                r.getField("name"),
                r.getField("basis"),
                new BigDecimal(r.getField("rate")).setScale(RATE_DECIMALS),
                cap.isEmpty() ? null : new BigDecimal(cap),
                Long.parseLong(r.getField("rule_version")),
                day(r.getField("valid_from")),
                day(r.getField("valid_to")),
                r.getField("source"),
                r.getField("confidence"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
