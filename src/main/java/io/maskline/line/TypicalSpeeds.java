package io.maskline.line;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The usual speeds the program brings along, from {@code db/lines/speeds.csv}. */
public final class TypicalSpeeds {

    private static final String PLACE = "/db/lines/speeds.csv";

    private final Map<LineKind, TypicalSpeed> byKind;

    private TypicalSpeeds(Map<LineKind, TypicalSpeed> byKind) {
        this.byKind = byKind;
    }

    public static TypicalSpeeds read() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(TypicalSpeeds.class.getResourceAsStream(PLACE), PLACE), StandardCharsets.UTF_8))) {
            return new TypicalSpeeds(csv.stream()
                    .map(r -> new TypicalSpeed(
                            LineKind.valueOf(r.getField("kind")),
                            new BigDecimal(r.getField("rate_low")),
                            new BigDecimal(r.getField("rate_high")),
                            r.getField("source"),
                            r.getField("confidence")))
                    .collect(Collectors.toUnmodifiableMap(TypicalSpeed::kind, s -> s)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a kind nobody gives a usual speed of. */
    public Optional<TypicalSpeed> of(LineKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
