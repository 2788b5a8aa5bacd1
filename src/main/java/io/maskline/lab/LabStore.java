package io.maskline.lab;

import static io.maskline.platform.db.schema.Tables.LAB;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The register of labs in the database. */
final class LabStore {

    static final EntityType<Lab> TYPE = EntityType.<Lab>of("lab", "lab.entity", LAB)
            .field("name", LAB.NAME, ValueKind.TEXT, Lab::name, "lab.field.name")
            .field("shortName", LAB.SHORT_NAME, ValueKind.TEXT, Lab::shortName, "lab.field.short-name")
            .field("city", LAB.CITY, ValueKind.TEXT, Lab::city, "lab.field.city")
            .field("phone", LAB.PHONE, ValueKind.TEXT, Lab::phone, "lab.field.phone")
            .field("freeItems", LAB.FREE_ITEMS, ValueKind.TEXT, Lab::freeItems, "lab.field.free-items")
            .field("remark", LAB.REMARK, ValueKind.TEXT, Lab::remark, "lab.field.remark")
            .field("perDay", LAB.PER_DAY, ValueKind.COUNT, l -> l.terms().perDay(), "lab.field.per-day")
            .field("transportDays", LAB.TRANSPORT_DAYS, ValueKind.COUNT, l -> l.terms().transportDays(), "lab.field.transport")
            .field("promisedDays", LAB.PROMISED_DAYS, ValueKind.COUNT, l -> l.terms().promise() == null ? null : l.terms().promise().days(), "lab.field.promised")
            .field("promiseCount", LAB.PROMISE_COUNT, ValueKind.TEXT, l -> l.terms().promise() == null ? null : l.terms().promise().count().name(), "lab.field.count")
            .field("weekends", LAB.WEEKENDS, ValueKind.FLAG, l -> l.terms().weekends(), "lab.field.weekends")
            .field("outside", LAB.OUTSIDE, ValueKind.FLAG, l -> l.terms().outside(), "lab.field.outside")
            .field("termsSource", LAB.TERMS_SOURCE, ValueKind.TEXT, l -> l.terms().source(), "lab.field.source")
            .field("toBeChecked", LAB.TO_BE_CHECKED, ValueKind.FLAG, l -> l.terms().toBeChecked(), "lab.field.to-be-checked")
            .ruled("promisedDays", "promiseCount")
            .unique("lab.fault.duplicate", "name")
            .label(Lab::name)
            .reader(LabStore::lab);

    private final Database database;

    LabStore(Database database) {
        this.database = database;
    }

    List<Lab> all() {
        return database.read(dsl -> dsl.selectFrom(LAB).where(LAB.DELETED_AT.isNull()).orderBy(LAB.CREATED_AT, LAB.ID).fetch(LabStore::lab));
    }

    Optional<Lab> find(UUID id) {
        return database.read(
                dsl -> dsl.selectFrom(LAB).where(LAB.DELETED_AT.isNull().and(LAB.ID.eq(id))).fetchOptional(LabStore::lab));
    }

    /** As this change sees it. */
    static Optional<Lab> find(LedgerTx tx, UUID id) {
        return tx.dsl().selectFrom(LAB).where(LAB.DELETED_AT.isNull().and(LAB.ID.eq(id))).fetchOptional(LabStore::lab);
    }

    private static Lab lab(Record r) {
        return new Lab(
                r.get(LAB.ID),
                r.get(LAB.VERSION),
                r.get(LAB.NAME),
                r.get(LAB.SHORT_NAME),
                r.get(LAB.CITY),
                r.get(LAB.PHONE),
                r.get(LAB.FREE_ITEMS),
                r.get(LAB.REMARK),
                new LabTerms(
                        r.get(LAB.PER_DAY),
                        r.get(LAB.TRANSPORT_DAYS),
                        promise(r.get(LAB.PROMISED_DAYS), r.get(LAB.PROMISE_COUNT)),
                        Boolean.TRUE.equals(r.get(LAB.WEEKENDS)),
                        Boolean.TRUE.equals(r.get(LAB.OUTSIDE)),
                        r.get(LAB.TERMS_SOURCE),
                        Boolean.TRUE.equals(r.get(LAB.TO_BE_CHECKED))));
    }

    private static LabTerms.@Nullable Promise promise(@Nullable Long days, @Nullable String count) {
        return days == null ? null : new LabTerms.Promise(days, count == null ? DayCount.NATURAL : DayCount.valueOf(count));
    }
}
