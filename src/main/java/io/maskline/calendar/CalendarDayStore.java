package io.maskline.calendar;

import static io.maskline.platform.db.schema.Tables.CALENDAR_DAY;

import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The days of the working calendar in the database. */
final class CalendarDayStore {

    static final EntityType<CalendarDay> TYPE = EntityType.<CalendarDay>of("calendarDay", "calendar.entity", CALENDAR_DAY)
            .field("date", CALENDAR_DAY.ON_DATE, ValueKind.DAY, CalendarDay::date, "calendar.field.date")
            .field("kind", CALENDAR_DAY.KIND, ValueKind.TEXT, d -> d.kind().code(), "calendar.field.kind")
            .field("occasion", CALENDAR_DAY.OCCASION, ValueKind.TEXT, CalendarDay::occasion, "calendar.field.occasion")
            .field("source", CALENDAR_DAY.SOURCE, ValueKind.TEXT, CalendarDay::source, "calendar.field.source")
            .field("confidence", CALENDAR_DAY.CONFIDENCE, ValueKind.TEXT, CalendarDay::confidence, "calendar.field.confidence")
            .field("remark", CALENDAR_DAY.REMARK, ValueKind.TEXT, CalendarDay::remark, "calendar.field.remark")
            .unique("calendar.fault.duplicate", "date")
            .label(d -> d.date().toString())
            .reader(r -> new CalendarDay(
                    r.get(CALENDAR_DAY.ID),
                    r.get(CALENDAR_DAY.VERSION),
                    r.get(CALENDAR_DAY.ON_DATE),
                    DayKind.of(r.get(CALENDAR_DAY.KIND)),
                    r.get(CALENDAR_DAY.OCCASION),
                    r.get(CALENDAR_DAY.SOURCE),
                    r.get(CALENDAR_DAY.CONFIDENCE),
                    r.get(CALENDAR_DAY.REMARK)));

    private final Database database;

    CalendarDayStore(Database database) {
        this.database = database;
    }

    /** In the order of the days. */
    List<CalendarDay> all() {
        return database.read(dsl -> dsl.select(CALENDAR_DAY.fields())
                .from(CALENDAR_DAY)
                .where(CALENDAR_DAY.DELETED_AT.isNull())
                .orderBy(CALENDAR_DAY.ON_DATE)
                .fetch(TYPE::read));
    }

    Optional<CalendarDay> find(UUID id) {
        return database.read(dsl -> dsl.select(CALENDAR_DAY.fields())
                .from(CALENDAR_DAY)
                .where(CALENDAR_DAY.DELETED_AT.isNull().and(CALENDAR_DAY.ID.eq(id)))
                .fetchOptional(TYPE::read));
    }

    /** The days from the first to the last, both included, as this transaction sees them. */
    static List<CalendarDay> within(LedgerTx tx, LocalDate first, LocalDate last) {
        return tx.dsl().select(CALENDAR_DAY.fields())
                .from(CALENDAR_DAY)
                .where(CALENDAR_DAY.DELETED_AT.isNull().and(CALENDAR_DAY.ON_DATE.between(first, last)))
                .fetch(TYPE::read);
    }

    /** Adds what the ledger has never held, neither by id nor by date; what lies in the bin stays there. */
    static int insertMissing(LedgerTx tx, Collection<CalendarDay> delivered) {
        Set<UUID> known = tx.dsl().select(CALENDAR_DAY.ID).from(CALENDAR_DAY).fetchSet(CALENDAR_DAY.ID);
        Set<LocalDate> taken = tx.dsl().select(CALENDAR_DAY.ON_DATE).from(CALENDAR_DAY)
                .where(CALENDAR_DAY.DELETED_AT.isNull()).fetchSet(CALENDAR_DAY.ON_DATE);
        List<CalendarDay> missing = delivered.stream().filter(d -> !known.contains(d.id()) && !taken.contains(d.date())).toList();
        tx.insertAll(TYPE, missing);
        return missing.size();
    }
}
