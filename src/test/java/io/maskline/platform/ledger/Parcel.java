package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;
import static io.maskline.platform.db.schema.Tables.DEPARTMENT;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two small kinds of record for the ledger's own tests, on tables that exist anyway. */
record Parcel(UUID id, long version, UUID line, LocalDate day, long quantity, boolean late, long corrections, @Nullable String reason)
        implements Entity {

    static final EntityType<Parcel> TYPE = EntityType.<Parcel>of("parcel", "ledger.field.deletedAt", OUTPUT_RETURN)
            .field("line", OUTPUT_RETURN.LINE_ID, ValueKind.REFERENCE, Parcel::line, "ledger.field.deletedAt")
            .field("day", OUTPUT_RETURN.BUSINESS_DATE, ValueKind.DAY, Parcel::day, "ledger.field.deletedAt")
            .field("quantity", OUTPUT_RETURN.QUANTITY, ValueKind.COUNT, Parcel::quantity, "ledger.field.deletedAt")
            .field("late", OUTPUT_RETURN.LATE, ValueKind.FLAG, Parcel::late, "ledger.field.deletedAt")
            .field("corrections", OUTPUT_RETURN.CORRECTIONS, ValueKind.COUNT, Parcel::corrections, "ledger.field.deletedAt")
            .field("reason", OUTPUT_RETURN.REASON, ValueKind.TEXT, Parcel::reason, "ledger.field.deletedAt")
            .ruled("corrections")
            .unique("ledger.fault.stale", "line", "day")
            .label(p -> "parcel of " + p.day())
            .reader(r -> new Parcel(
                    r.get(OUTPUT_RETURN.ID), r.get(OUTPUT_RETURN.VERSION), r.get(OUTPUT_RETURN.LINE_ID), r.get(OUTPUT_RETURN.BUSINESS_DATE),
                    r.get(OUTPUT_RETURN.QUANTITY), r.get(OUTPUT_RETURN.LATE), r.get(OUTPUT_RETURN.CORRECTIONS), r.get(OUTPUT_RETURN.REASON)));

    static Parcel of(UUID line, LocalDate day, long quantity) {
        return new Parcel(Ids.next(), 0, line, day, quantity, false, 0, null);
    }

    Parcel withQuantity(long quantity) {
        return new Parcel(id, version, line, day, quantity, late, corrections, reason);
    }

    Parcel withReason(@Nullable String reason) {
        return new Parcel(id, version, line, day, quantity, late, corrections, reason);
    }

    /** A department, with texts of any kind. */
    record Office(UUID id, long version, String code, String name, @Nullable String duty, long sortOrder) implements Entity {

        static final EntityType<Office> TYPE = EntityType.<Office>of("office", "ledger.field.deletedAt", DEPARTMENT)
                .field("code", DEPARTMENT.CODE, ValueKind.TEXT, Office::code, "ledger.field.deletedAt")
                .field("name", DEPARTMENT.NAME, ValueKind.TEXT, Office::name, "ledger.field.deletedAt")
                .field("duty", DEPARTMENT.DUTY, ValueKind.TEXT, Office::duty, "ledger.field.deletedAt")
                .field("sortOrder", DEPARTMENT.SORT_ORDER, ValueKind.COUNT, Office::sortOrder, "ledger.field.deletedAt")
                .label(Office::name)
                .reader(r -> new Office(
                        r.get(DEPARTMENT.ID), r.get(DEPARTMENT.VERSION), r.get(DEPARTMENT.CODE), r.get(DEPARTMENT.NAME), r.get(DEPARTMENT.DUTY),
                        r.get(DEPARTMENT.SORT_ORDER)));
    }
}
