package io.maskline.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.maskline.platform.calendar.DayKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The days delivered with the console, from {@code db/calendar/days.csv}. Ids follow from the dates. */
final class DeliveredDays {

    private static final String PLACE = "/db/calendar/days.csv";

    private DeliveredDays() {}

    static List<CalendarDay> all() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(DeliveredDays.class.getResourceAsStream(PLACE), PLACE), StandardCharsets.UTF_8))) {
            return csv.stream().map(DeliveredDays::day).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDay day(NamedCsvRecord r) {
        String date = r.getField("date");
        String remark = r.getField("remark");
        return new CalendarDay(
                UUID.nameUUIDFromBytes(("calendar|" + date).getBytes(StandardCharsets.UTF_8)),
                0,
                LocalDate.parse(date),
                DayKind.of(r.getField("kind")),
                r.getField("occasion"),
                r.getField("source"),
                r.getField("confidence"),
                remark.isEmpty() ? null : remark);
    }
}
