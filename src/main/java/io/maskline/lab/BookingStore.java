package io.maskline.lab;

import static io.maskline.platform.db.schema.Tables.LAB_BOOKING;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Bookings in the database; freed ones stay, so that a request keeps one record and its history. */
final class BookingStore {

    static final EntityType<Booking> TYPE = EntityType.<Booking>of("labBooking", "lab.booking.entity", LAB_BOOKING)
            .field("labId", LAB_BOOKING.LAB_ID, ValueKind.REFERENCE, Booking::labId, "lab.entity")
            .field("requestId", LAB_BOOKING.REQUEST_ID, ValueKind.REFERENCE, Booking::requestId, "lab.booking.request")
            .field("requestNumber", LAB_BOOKING.REQUEST_NUMBER, ValueKind.TEXT, Booking::requestNumber, "lab.booking.request")
            .field("day", LAB_BOOKING.ON_DAY, ValueKind.DAY, Booking::day, "lab.booking.day")
            .field("quotaId", LAB_BOOKING.QUOTA_ID, ValueKind.REFERENCE, Booking::quotaId, "lab.quota.entity")
            .field("freedOn", LAB_BOOKING.FREED_ON, ValueKind.DAY, Booking::freedOn, "lab.booking.freed")
            .ruled("labId", "requestId", "requestNumber", "day", "quotaId", "freedOn")
            .unique("lab.booking.fault.twice", "requestId")
            .label(Booking::requestNumber)
            .reader(BookingStore::read);

    private final Database database;

    BookingStore(Database database) {
        this.database = database;
    }

    private static Booking read(Record r) {
        return new Booking(
                r.get(LAB_BOOKING.ID),
                r.get(LAB_BOOKING.VERSION),
                r.get(LAB_BOOKING.LAB_ID),
                r.get(LAB_BOOKING.REQUEST_ID),
                r.get(LAB_BOOKING.REQUEST_NUMBER),
                r.get(LAB_BOOKING.ON_DAY),
                r.get(LAB_BOOKING.QUOTA_ID),
                r.get(LAB_BOOKING.FREED_ON));
    }

    /** All that take a place. */
    List<Booking> living() {
        return database.read(dsl -> where(dsl, LAB_BOOKING.FREED_ON.isNull()));
    }

    /** Those of a lab that take a place, by day and number. */
    List<Booking> ofLab(UUID lab) {
        return database.read(dsl -> where(dsl, living(lab)));
    }

    /** Those of a lab that take a place between two days, both included. */
    List<Booking> ofLab(UUID lab, LocalDate from, LocalDate to) {
        return database.read(dsl -> where(dsl, living(lab).and(LAB_BOOKING.ON_DAY.between(from, to))));
    }

    Optional<Booking> ofRequest(UUID request) {
        return database.read(dsl -> where(dsl, LAB_BOOKING.REQUEST_ID.eq(request))).stream().findFirst();
    }

    /** As this change sees them. */
    static List<Booking> ofLab(LedgerTx tx, UUID lab) {
        return where(tx.dsl(), living(lab));
    }

    /** The one record of a request, freed or not, as this change sees it. */
    static Optional<Booking> ofRequest(LedgerTx tx, UUID request) {
        return where(tx.dsl(), LAB_BOOKING.REQUEST_ID.eq(request)).stream().findFirst();
    }

    private static Condition living(UUID lab) {
        return LAB_BOOKING.LAB_ID.eq(lab).and(LAB_BOOKING.FREED_ON.isNull());
    }

    private static List<Booking> where(DSLContext dsl, Condition condition) {
        return dsl.select(LAB_BOOKING.fields())
                .from(LAB_BOOKING)
                .where(LAB_BOOKING.DELETED_AT.isNull())
                .and(condition)
                .orderBy(LAB_BOOKING.ON_DAY, LAB_BOOKING.REQUEST_NUMBER, LAB_BOOKING.ID)
                .fetch(TYPE::read);
    }
}
