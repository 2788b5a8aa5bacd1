package io.maskline.sampling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.maskline.platform.error.Fault;
import io.maskline.platform.text.ExactDecimal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Single sampling, normal and tightened, of GB/T 2828.1-2012 (= ISO 2859-1:1999), from {@code db/sampling}. The tables
 * have their arrows followed already: a cell with an arrow holds the plan it leads to, with that plan's own sample size.
 *
 * <pre>{@code
 * SamplingTables.delivered().plan(150, InspectionLevel.II, "1.5", Severity.NORMAL)   // F -> G: 32 items, 1/2
 * }</pre>
 */
public final class SamplingTables {

    private static final String FOLDER = "/db/sampling/";
    private static final int SMALLEST_LOT = 2;

    private final List<NamedCsvRecord> letters;
    private final Map<Severity, List<NamedCsvRecord>> plans;
    private final Map<String, String> sources;

    private SamplingTables() {
        this.letters = rows("code_letters.csv");
        this.plans = Map.of(Severity.NORMAL, rows("normal.csv"), Severity.TIGHTENED, rows("tightened.csv"));
        this.sources = rows("sources.csv").stream().collect(Collectors.toMap(r -> r.getField("key"), r -> r.getField("address")));
    }

    public static SamplingTables delivered() {
        return new SamplingTables();
    }

    /** The AQLs of the tables as they write them, the smallest first. */
    public List<String> aqls() {
        return rowsOf(Severity.NORMAL).stream().map(r -> r.getField("aql")).distinct().toList();
    }

    /**
     * The plan for a lot.
     *
     * @param lot its size
     * @param aql as typed; {@code 0.4} and {@code 0.40} are the same
     * @throws io.maskline.platform.error.FaultException Invalid ({@code lot}) below 2, Invalid ({@code aql}) when the
     *     tables have none of that value
     */
    public SamplingPlan plan(long lot, InspectionLevel level, String aql, Severity severity) {
        if (lot < SMALLEST_LOT) {
            throw Fault.invalid("lot", "sampling.fault.lot", lot).asException();
        }
        NamedCsvRecord band = letters.stream().filter(r -> within(r, lot)).findFirst().orElseThrow();
        String letter = band.getField(level.code());
        BigDecimal wanted = number(aql);
        NamedCsvRecord cell = rowsOf(severity).stream()
                .filter(r -> r.getField("code_letter").equals(letter) && new BigDecimal(r.getField("aql")).compareTo(wanted) == 0)
                .findFirst()
                .orElseThrow(() -> unknown(aql));
        return new SamplingPlan(
                lot,
                level,
                cell.getField("aql"),
                severity,
                letter,
                cell.getField("eff_letter"),
                Long.parseLong(cell.getField("n")),
                Long.parseLong(cell.getField("Ac")),
                Long.parseLong(cell.getField("Re")),
                source(band, cell),
                band.getField("confidence").equals("H") ? cell.getField("confidence") : band.getField("confidence"));
    }

    private List<NamedCsvRecord> rowsOf(Severity severity) {
        return Objects.requireNonNull(plans.get(severity));
    }

    private static boolean within(NamedCsvRecord band, long lot) {
        String most = band.getField("lot_max");
        return lot >= Long.parseLong(band.getField("lot_min")) && (most.isEmpty() || lot <= Long.parseLong(most));
    }

    private BigDecimal number(String aql) {
        return ExactDecimal.read(aql).orElseThrow(() -> unknown(aql));
    }

    private RuntimeException unknown(String aql) {
        return Fault.invalid("aql", "sampling.fault.aql", aql, String.join(", ", aqls())).asException();
    }

    private String source(NamedCsvRecord... rows) {
        return Arrays.stream(rows)
                .flatMap(r -> Arrays.stream(r.getField("source").split(";")))
                .distinct()
                .map(key -> Objects.requireNonNull(sources.get(key), key))
                .collect(Collectors.joining("; "));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(SamplingTables.class.getResourceAsStream(FOLDER + file), file), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
