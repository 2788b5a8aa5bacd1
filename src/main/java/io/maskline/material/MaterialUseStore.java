package io.maskline.material;

import static io.maskline.platform.db.schema.Tables.MATERIAL_USE;

import io.maskline.line.ProductClass;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;

/** The bill of materials in the database. */
final class MaterialUseStore {

    static final EntityType<MaterialUse> TYPE = EntityType.<MaterialUse>of("materialUse", "material.use.entity", MATERIAL_USE)
            .field("enterpriseId", MATERIAL_USE.ENTERPRISE_ID, ValueKind.REFERENCE, MaterialUse::enterpriseId, "material.field.firm")
            .field("productClass", MATERIAL_USE.PRODUCT_CLASS, ValueKind.TEXT, u -> u.productClass().name(), "material.field.product")
            .field("material", MATERIAL_USE.MATERIAL, ValueKind.TEXT, u -> u.material().name(), "material.field.material")
            .field("perPiece", MATERIAL_USE.PER_PIECE, ValueKind.DECIMAL, MaterialUse::perPiece, "material.field.perPiece")
            .field("unit", MATERIAL_USE.UNIT, ValueKind.TEXT, u -> u.unit().name(), "material.field.unit")
            .field("planning", MATERIAL_USE.PLANNING, ValueKind.FLAG, MaterialUse::planning, "material.field.planning")
            .field("source", MATERIAL_USE.SOURCE, ValueKind.TEXT, MaterialUse::source, "material.field.source")
            .field("confidence", MATERIAL_USE.CONFIDENCE, ValueKind.TEXT, MaterialUse::confidence, "material.field.confidence")
            .field("validFrom", MATERIAL_USE.VALID_FROM, ValueKind.DAY, u -> u.validity().from(), "material.field.validFrom")
            .field("validTo", MATERIAL_USE.VALID_TO, ValueKind.DAY, u -> u.validity().to(), "material.field.validTo")
            .ruled("enterpriseId", "productClass", "material", "perPiece", "unit", "planning")
            .label(u -> new Amount(u.perPiece(), u.unit()).text())
            .reader(MaterialUseStore::read);

    private final Database database;

    MaterialUseStore(Database database) {
        this.database = database;
    }

    private static MaterialUse read(Record r) {
        return new MaterialUse(
                r.get(MATERIAL_USE.ID),
                r.get(MATERIAL_USE.VERSION),
                r.get(MATERIAL_USE.ENTERPRISE_ID),
                ProductClass.valueOf(r.get(MATERIAL_USE.PRODUCT_CLASS)),
                Material.valueOf(r.get(MATERIAL_USE.MATERIAL)),
                r.get(MATERIAL_USE.PER_PIECE),
                MaterialUnit.valueOf(r.get(MATERIAL_USE.UNIT)),
                r.get(MATERIAL_USE.PLANNING),
                r.get(MATERIAL_USE.SOURCE),
                r.get(MATERIAL_USE.CONFIDENCE),
                new MaterialUse.Validity(r.get(MATERIAL_USE.VALID_FROM), r.get(MATERIAL_USE.VALID_TO)));
    }

    List<MaterialUse> all() {
        return where(MATERIAL_USE.DELETED_AT.isNull());
    }

    /** Rows for all firms and the firm's own ones. */
    List<MaterialUse> of(UUID firm) {
        return where(MATERIAL_USE.DELETED_AT.isNull().and(MATERIAL_USE.ENTERPRISE_ID.isNull().or(MATERIAL_USE.ENTERPRISE_ID.eq(firm))));
    }

    Optional<MaterialUse> find(UUID id) {
        return where(MATERIAL_USE.DELETED_AT.isNull().and(MATERIAL_USE.ID.eq(id))).stream().findFirst();
    }

    private List<MaterialUse> where(Condition condition) {
        return database.read(dsl -> dsl.select(MATERIAL_USE.fields()).from(MATERIAL_USE).where(condition).orderBy(MATERIAL_USE.ID).fetch(TYPE::read));
    }

    /** Adds the delivered rows the ledger has never held; one that a person corrected or binned stays as it is. */
    static int insertMissing(LedgerTx tx, List<MaterialUse> delivered) {
        Set<UUID> known = tx.dsl().select(MATERIAL_USE.ID).from(MATERIAL_USE).fetchSet(MATERIAL_USE.ID);
        List<MaterialUse> missing = delivered.stream().filter(u -> !known.contains(u.id())).toList();
        tx.insertAll(TYPE, missing);
        return missing.size();
    }
}
