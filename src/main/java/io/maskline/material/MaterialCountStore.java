package io.maskline.material;

import static io.maskline.platform.db.schema.Tables.MATERIAL_COUNT;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Counts of materials in the database. */
final class MaterialCountStore {

    static final EntityType<MaterialCount> TYPE = EntityType.<MaterialCount>of("materialCount", "material.count.entity", MATERIAL_COUNT)
            .field("enterpriseId", MATERIAL_COUNT.ENTERPRISE_ID, ValueKind.REFERENCE, MaterialCount::enterpriseId, "material.field.firm")
            .field("material", MATERIAL_COUNT.MATERIAL, ValueKind.TEXT, c -> c.material().name(), "material.field.material")
            .field("businessDate", MATERIAL_COUNT.BUSINESS_DATE, ValueKind.DAY, MaterialCount::businessDate, "material.field.countedOn")
            .field("onHand", MATERIAL_COUNT.ON_HAND, ValueKind.DECIMAL, MaterialCount::onHand, "material.field.stock")
            .field("unit", MATERIAL_COUNT.UNIT, ValueKind.TEXT, c -> c.unit().name(), "material.field.unit")
            .field("inTransit", MATERIAL_COUNT.IN_TRANSIT, ValueKind.DECIMAL, MaterialCount::inTransit, "material.field.inTransit")
            .field("expectedOn", MATERIAL_COUNT.EXPECTED_ON, ValueKind.DAY, MaterialCount::expectedOn, "material.field.expectedOn")
            .field("supplier", MATERIAL_COUNT.SUPPLIER, ValueKind.TEXT, MaterialCount::supplier, "material.field.supplier")
            .field("remark", MATERIAL_COUNT.REMARK, ValueKind.TEXT, MaterialCount::remark, "material.field.remark")
            .ruled("enterpriseId", "material", "businessDate", "onHand", "unit", "inTransit")
            .unique("material.fault.countTaken", "enterpriseId", "material", "businessDate")
            .label(c -> c.businessDate().toString())
            .reader(MaterialCountStore::read);

    private final Database database;

    MaterialCountStore(Database database) {
        this.database = database;
    }

    private static MaterialCount read(Record r) {
        return new MaterialCount(
                r.get(MATERIAL_COUNT.ID),
                r.get(MATERIAL_COUNT.VERSION),
                r.get(MATERIAL_COUNT.ENTERPRISE_ID),
                Material.valueOf(r.get(MATERIAL_COUNT.MATERIAL)),
                r.get(MATERIAL_COUNT.BUSINESS_DATE),
                r.get(MATERIAL_COUNT.ON_HAND),
                MaterialUnit.valueOf(r.get(MATERIAL_COUNT.UNIT)),
                r.get(MATERIAL_COUNT.IN_TRANSIT),
                r.get(MATERIAL_COUNT.EXPECTED_ON),
                r.get(MATERIAL_COUNT.SUPPLIER),
                r.get(MATERIAL_COUNT.REMARK));
    }

    /** The newest count of every firm and material up to {@code day}. */
    List<MaterialCount> newest(LocalDate day) {
        return newest(day, DSL.noCondition());
    }

    List<MaterialCount> newest(LocalDate day, UUID firm) {
        return newest(day, MATERIAL_COUNT.ENTERPRISE_ID.eq(firm));
    }

    private List<MaterialCount> newest(LocalDate day, Condition which) {
        var later = MATERIAL_COUNT.as("later");
        return database.read(dsl -> dsl.select(MATERIAL_COUNT.fields())
                .from(MATERIAL_COUNT)
                .where(MATERIAL_COUNT.DELETED_AT.isNull())
                .and(MATERIAL_COUNT.BUSINESS_DATE.le(day))
                .and(which)
                .andNotExists(dsl.selectOne()
                        .from(later)
                        .where(later.ENTERPRISE_ID.eq(MATERIAL_COUNT.ENTERPRISE_ID))
                        .and(later.MATERIAL.eq(MATERIAL_COUNT.MATERIAL))
                        .and(later.BUSINESS_DATE.gt(MATERIAL_COUNT.BUSINESS_DATE))
                        .and(later.BUSINESS_DATE.le(day))
                        .and(later.DELETED_AT.isNull()))
                .fetch(TYPE::read));
    }

    /** Counts of one firm, the newest day first. */
    List<MaterialCount> ofFirm(UUID firm) {
        return database.read(dsl -> dsl.select(MATERIAL_COUNT.fields())
                .from(MATERIAL_COUNT)
                .where(MATERIAL_COUNT.DELETED_AT.isNull())
                .and(MATERIAL_COUNT.ENTERPRISE_ID.eq(firm))
                .orderBy(MATERIAL_COUNT.BUSINESS_DATE.desc(), MATERIAL_COUNT.MATERIAL)
                .fetch(TYPE::read));
    }

    Optional<MaterialCount> of(UUID firm, Material material, LocalDate day) {
        return database.read(dsl -> dsl.select(MATERIAL_COUNT.fields())
                .from(MATERIAL_COUNT)
                .where(MATERIAL_COUNT.DELETED_AT.isNull())
                .and(MATERIAL_COUNT.ENTERPRISE_ID.eq(firm))
                .and(MATERIAL_COUNT.MATERIAL.eq(material.name()))
                .and(MATERIAL_COUNT.BUSINESS_DATE.eq(day))
                .fetchOptional(TYPE::read));
    }
}
