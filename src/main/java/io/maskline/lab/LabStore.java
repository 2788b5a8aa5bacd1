package io.maskline.lab;

import static io.maskline.platform.db.schema.Tables.LAB;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;

/** The register of labs in the database. */
final class LabStore {

    static final EntityType<Lab> TYPE = EntityType.<Lab>of("lab", "lab.entity", LAB)
            .field("name", LAB.NAME, ValueKind.TEXT, Lab::name, "lab.field.name")
            .field("shortName", LAB.SHORT_NAME, ValueKind.TEXT, Lab::shortName, "lab.field.short-name")
            .field("city", LAB.CITY, ValueKind.TEXT, Lab::city, "lab.field.city")
            .field("phone", LAB.PHONE, ValueKind.TEXT, Lab::phone, "lab.field.phone")
            .field("freeItems", LAB.FREE_ITEMS, ValueKind.TEXT, Lab::freeItems, "lab.field.free-items")
            .field("remark", LAB.REMARK, ValueKind.TEXT, Lab::remark, "lab.field.remark")
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

    private static Lab lab(Record r) {
        return new Lab(
                r.get(LAB.ID),
                r.get(LAB.VERSION),
                r.get(LAB.NAME),
                r.get(LAB.SHORT_NAME),
                r.get(LAB.CITY),
                r.get(LAB.PHONE),
                r.get(LAB.FREE_ITEMS),
                r.get(LAB.REMARK));
    }
}
