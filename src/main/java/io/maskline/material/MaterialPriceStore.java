package io.maskline.material;

import static io.maskline.platform.db.schema.Tables.MATERIAL_PRICE;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;

/** Prices of materials in the database. */
final class MaterialPriceStore {

    static final EntityType<MaterialPrice> TYPE = EntityType.<MaterialPrice>of("materialPrice", "material.price.entity", MATERIAL_PRICE)
            .field("material", MATERIAL_PRICE.MATERIAL, ValueKind.TEXT, p -> p.material().name(), "material.field.material")
            .field("pricedOn", MATERIAL_PRICE.PRICED_ON, ValueKind.DAY, MaterialPrice::pricedOn, "material.field.pricedOn")
            .field("perTonne", MATERIAL_PRICE.PER_TONNE, ValueKind.DECIMAL, MaterialPrice::perTonne, "material.field.perTonne")
            .field("enterpriseId", MATERIAL_PRICE.ENTERPRISE_ID, ValueKind.REFERENCE, MaterialPrice::enterpriseId, "material.field.firm")
            .field("source", MATERIAL_PRICE.SOURCE, ValueKind.TEXT, MaterialPrice::source, "material.field.source")
            .ruled("material", "pricedOn", "enterpriseId")
            .unique("material.fault.priceTaken", "enterpriseId", "material", "pricedOn")
            .label(p -> p.pricedOn().toString())
            .reader(MaterialPriceStore::read);

    private final Database database;

    MaterialPriceStore(Database database) {
        this.database = database;
    }

    private static MaterialPrice read(Record r) {
        return new MaterialPrice(
                r.get(MATERIAL_PRICE.ID),
                r.get(MATERIAL_PRICE.VERSION),
                Material.valueOf(r.get(MATERIAL_PRICE.MATERIAL)),
                r.get(MATERIAL_PRICE.PRICED_ON),
                r.get(MATERIAL_PRICE.PER_TONNE),
                r.get(MATERIAL_PRICE.ENTERPRISE_ID),
                r.get(MATERIAL_PRICE.SOURCE));
    }

    /** Prices up to {@code day}, the newest first. */
    List<MaterialPrice> upTo(LocalDate day) {
        return database.read(dsl -> dsl.select(MATERIAL_PRICE.fields())
                .from(MATERIAL_PRICE)
                .where(MATERIAL_PRICE.DELETED_AT.isNull())
                .and(MATERIAL_PRICE.PRICED_ON.le(day))
                .orderBy(MATERIAL_PRICE.PRICED_ON.desc(), MATERIAL_PRICE.ID)
                .fetch(TYPE::read));
    }
}
