package io.maskline.lab;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells a promise that cannot be kept: cultures and animal tests take their time on every day of the week. From
 * {@code db/labs/floor_times.csv}. An item it does not know may take any time.
 */
public final class FloorTimes {

    private static final String PLACE = "/db/labs/floor_times.csv";

    private final List<FloorTime> times;

    private FloorTimes(List<FloorTime> times) {
        this.times = times;
    }

    public static FloorTimes delivered() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(FloorTimes.class.getResourceAsStream(PLACE), PLACE), StandardCharsets.UTF_8))) {
            return new FloorTimes(csv.stream().map(FloorTimes::time).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FloorTime time(NamedCsvRecord r) {
        return new FloorTime(
                r.getField("item"),
                Duration.ofHours(Long.parseLong(r.getField("least_hours"))),
                r.getField("stated"),
                r.getField("source"),
                r.getField("confidence"));
    }

    public List<FloorTime> all() {
        return times;
    }

    /**
     * A promise that cannot be kept.
     *
     * @param floor the item that takes longest
     * @param start the day the test can start
     * @param earliest the first day its result can be there
     * @param promised the day promised
     */
    public record Impossible(FloorTime floor, LocalDate start, LocalDate earliest, LocalDate promised) {}

    /**
     * @param items codes of the items asked for
     * @param start the day the test can start
     * @param promised the day the report is promised for
     * @return empty when nothing known stands against the promise
     */
    public Optional<Impossible> against(Collection<String> items, LocalDate start, LocalDate promised) {
        return times.stream()
                .filter(t -> items.contains(t.item()))
                .max(Comparator.comparing(FloorTime::least))
                .map(t -> new Impossible(t, start, start.plusDays(t.days()), promised))
                .filter(i -> i.earliest().isAfter(promised));
    }
}
