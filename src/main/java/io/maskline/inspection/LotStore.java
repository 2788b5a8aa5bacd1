package io.maskline.inspection;

import static io.maskline.platform.db.schema.Tables.INSPECTED_LOT;
import static io.maskline.platform.db.schema.Tables.INSPECTED_LOT_LINE;
import static io.maskline.platform.db.schema.Tables.INSPECTION_RESTART;

import io.maskline.inspection.LotLine.Plan;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import io.maskline.sampling.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Inspected lots, their lines and the restarts in the database. */
final class LotStore {

    static final EntityType<ProductLot> LOTS = EntityType.<ProductLot>of("inspectedLot", "inspection.lot.entity", INSPECTED_LOT)
            .field("enterpriseId", INSPECTED_LOT.ENTERPRISE_ID, ValueKind.REFERENCE, l -> l.product().enterpriseId(), "inspection.field.firm")
            .field("product", INSPECTED_LOT.PRODUCT, ValueKind.TEXT, l -> l.product().name(), "inspection.field.product")
            .field("standard", INSPECTED_LOT.STANDARD_CODE, ValueKind.TEXT, l -> l.product().standardCode(), "inspection.field.standard")
            .field("schemeId", INSPECTED_LOT.SCHEME_ID, ValueKind.REFERENCE, ProductLot::schemeId, "inspection.entity")
            .field("lotNumber", INSPECTED_LOT.LOT_NUMBER, ValueKind.TEXT, ProductLot::lotNumber, "inspection.lot.number")
            .field("lotSize", INSPECTED_LOT.LOT_SIZE, ValueKind.COUNT, ProductLot::lotSize, "inspection.lot.size")
            .field("inspectedOn", INSPECTED_LOT.INSPECTED_ON, ValueKind.DAY, ProductLot::inspectedOn, "inspection.lot.day")
            .field("resubmission", INSPECTED_LOT.RESUBMISSION, ValueKind.COUNT, ProductLot::resubmission, "inspection.lot.resubmission")
            .field("remark", INSPECTED_LOT.REMARK, ValueKind.TEXT, ProductLot::remark, "inspection.lot.remark")
            .ruled("enterpriseId", "product", "standard", "schemeId", "lotNumber", "lotSize", "inspectedOn", "resubmission")
            .unique("inspection.lot.fault.duplicate", "enterpriseId", "product", "standard", "lotNumber", "resubmission")
            .label(ProductLot::lotNumber)
            .reader(LotStore::lot);

    static final EntityType<LotLine> LINES = EntityType.<LotLine>of("inspectedLotLine", "inspection.lot.line.entity", INSPECTED_LOT_LINE)
            .field("lotId", INSPECTED_LOT_LINE.LOT_ID, ValueKind.REFERENCE, LotLine::lotId, "inspection.lot.entity")
            .field("sortOrder", INSPECTED_LOT_LINE.SORT_ORDER, ValueKind.COUNT, LotLine::sortOrder, "inspection.field.order")
            .field("item", INSPECTED_LOT_LINE.ITEM, ValueKind.TEXT, l -> l.item().code(), "inspection.field.itemCode")
            .field("itemName", INSPECTED_LOT_LINE.ITEM_NAME, ValueKind.TEXT, l -> l.item().name(), "inspection.field.item")
            .field("level", INSPECTED_LOT_LINE.INSPECTION_LEVEL, ValueKind.TEXT, l -> l.plan().level() == null ? null : l.plan().level().code(), "inspection.field.level")
            .field("aql", INSPECTED_LOT_LINE.AQL, ValueKind.TEXT, l -> l.plan().aql(), "inspection.field.aql")
            .field("severity", INSPECTED_LOT_LINE.SEVERITY, ValueKind.TEXT, l -> l.plan().severity() == null ? null : l.plan().severity().name(), "inspection.lot.severity")
            .field("n", INSPECTED_LOT_LINE.SAMPLE_SIZE, ValueKind.COUNT, l -> l.plan().n(), "inspection.lot.n")
            .field("accept", INSPECTED_LOT_LINE.ACCEPT, ValueKind.COUNT, l -> l.plan().accept(), "inspection.lot.accept")
            .field("reject", INSPECTED_LOT_LINE.REJECT, ValueKind.COUNT, l -> l.plan().reject(), "inspection.lot.reject")
            .field("found", INSPECTED_LOT_LINE.FOUND, ValueKind.COUNT, LotLine::found, "inspection.lot.found")
            .unique("inspection.fault.itemTwice", "lotId", "item")
            .label(l -> l.item().name())
            .reader(LotStore::line);

    static final EntityType<Restart> RESTARTS = EntityType.<Restart>of("inspectionRestart", "inspection.restart.entity", INSPECTION_RESTART)
            .field("enterpriseId", INSPECTION_RESTART.ENTERPRISE_ID, ValueKind.REFERENCE, r -> r.product().enterpriseId(), "inspection.field.firm")
            .field("product", INSPECTION_RESTART.PRODUCT, ValueKind.TEXT, r -> r.product().name(), "inspection.field.product")
            .field("standard", INSPECTION_RESTART.STANDARD_CODE, ValueKind.TEXT, r -> r.product().standardCode(), "inspection.field.standard")
            .field("item", INSPECTION_RESTART.ITEM, ValueKind.TEXT, Restart::item, "inspection.field.itemCode")
            .field("restartedOn", INSPECTION_RESTART.RESTARTED_ON, ValueKind.DAY, r -> r.noted().on(), "inspection.restart.on")
            .field("notedBy", INSPECTION_RESTART.NOTED_BY, ValueKind.TEXT, r -> r.noted().by(), "inspection.restart.by")
            .field("measures", INSPECTION_RESTART.MEASURES, ValueKind.TEXT, Restart::measures, "inspection.restart.measures")
            .label(r -> r.product().name())
            .reader(LotStore::restart);

    private final Database database;

    LotStore(Database database) {
        this.database = database;
    }

    List<Lot> all() {
        return database.read(dsl -> lots(dsl, DSL.noCondition()));
    }

    List<Restart> restarts() {
        return database.read(dsl -> restarts(dsl, DSL.noCondition()));
    }

    Optional<Lot> find(UUID id) {
        return database.read(dsl -> lots(dsl, INSPECTED_LOT.ID.eq(id)).stream().findFirst());
    }

    Optional<Lot> find(LedgerTx tx, UUID id) {
        return lots(tx.dsl(), INSPECTED_LOT.ID.eq(id)).stream().findFirst();
    }

    LotBook book(Product product) {
        return database.read(dsl -> book(dsl, product));
    }

    static LotBook book(LedgerTx tx, Product product) {
        return book(tx.dsl(), product);
    }

    private static LotBook book(DSLContext dsl, Product product) {
        Condition lot = INSPECTED_LOT.ENTERPRISE_ID.eq(product.enterpriseId())
                .and(INSPECTED_LOT.PRODUCT.eq(product.name()))
                .and(INSPECTED_LOT.STANDARD_CODE.eq(product.standardCode()));
        Condition restart = INSPECTION_RESTART.ENTERPRISE_ID.eq(product.enterpriseId())
                .and(INSPECTION_RESTART.PRODUCT.eq(product.name()))
                .and(INSPECTION_RESTART.STANDARD_CODE.eq(product.standardCode()));
        return new LotBook(lots(dsl, lot), restarts(dsl, restart));
    }

    private static List<Lot> lots(DSLContext dsl, Condition condition) {
        Condition living = INSPECTED_LOT.DELETED_AT.isNull().and(condition);
        Map<UUID, List<LotLine>> lines = dsl.select(INSPECTED_LOT_LINE.fields())
                .from(INSPECTED_LOT_LINE)
                .join(INSPECTED_LOT).on(INSPECTED_LOT.ID.eq(INSPECTED_LOT_LINE.LOT_ID))
                .where(INSPECTED_LOT_LINE.DELETED_AT.isNull().and(living))
                .orderBy(INSPECTED_LOT_LINE.SORT_ORDER)
                .fetch(LotStore::line).stream()
                .collect(Collectors.groupingBy(LotLine::lotId));
        return dsl.select(INSPECTED_LOT.fields())
                .from(INSPECTED_LOT)
                .where(living)
                .orderBy(INSPECTED_LOT.INSPECTED_ON, INSPECTED_LOT.CREATED_AT)
                .fetch(LotStore::lot).stream()
                .map(l -> new Lot(l, lines.getOrDefault(l.id(), List.of())))
                .toList();
    }

    private static List<Restart> restarts(DSLContext dsl, Condition condition) {
        return dsl.select(INSPECTION_RESTART.fields())
                .from(INSPECTION_RESTART)
                .where(INSPECTION_RESTART.DELETED_AT.isNull().and(condition))
                .orderBy(INSPECTION_RESTART.RESTARTED_ON)
                .fetch(LotStore::restart);
    }

    private static ProductLot lot(Record r) {
        return new ProductLot(
                r.get(INSPECTED_LOT.ID),
                r.get(INSPECTED_LOT.VERSION),
                new Product(r.get(INSPECTED_LOT.ENTERPRISE_ID), r.get(INSPECTED_LOT.PRODUCT), r.get(INSPECTED_LOT.STANDARD_CODE)),
                r.get(INSPECTED_LOT.SCHEME_ID),
                r.get(INSPECTED_LOT.LOT_NUMBER),
                r.get(INSPECTED_LOT.LOT_SIZE),
                r.get(INSPECTED_LOT.INSPECTED_ON),
                r.get(INSPECTED_LOT.RESUBMISSION),
                r.get(INSPECTED_LOT.REMARK));
    }

    private static LotLine line(Record r) {
        return new LotLine(
                r.get(INSPECTED_LOT_LINE.ID),
                r.get(INSPECTED_LOT_LINE.VERSION),
                r.get(INSPECTED_LOT_LINE.LOT_ID),
                r.get(INSPECTED_LOT_LINE.SORT_ORDER),
                new Item(r.get(INSPECTED_LOT_LINE.ITEM), r.get(INSPECTED_LOT_LINE.ITEM_NAME)),
                new Plan(
                        SchemeStore.level(r.get(INSPECTED_LOT_LINE.INSPECTION_LEVEL)),
                        r.get(INSPECTED_LOT_LINE.AQL),
                        severity(r.get(INSPECTED_LOT_LINE.SEVERITY)),
                        r.get(INSPECTED_LOT_LINE.SAMPLE_SIZE),
                        r.get(INSPECTED_LOT_LINE.ACCEPT),
                        r.get(INSPECTED_LOT_LINE.REJECT)),
                r.get(INSPECTED_LOT_LINE.FOUND));
    }

    private static @Nullable Severity severity(@Nullable String name) {
        return name == null ? null : Severity.valueOf(name);
    }

    private static Restart restart(Record r) {
        return new Restart(
                r.get(INSPECTION_RESTART.ID),
                r.get(INSPECTION_RESTART.VERSION),
                new Product(r.get(INSPECTION_RESTART.ENTERPRISE_ID), r.get(INSPECTION_RESTART.PRODUCT), r.get(INSPECTION_RESTART.STANDARD_CODE)),
                r.get(INSPECTION_RESTART.ITEM),
                new Signature(r.get(INSPECTION_RESTART.NOTED_BY), r.get(INSPECTION_RESTART.RESTARTED_ON)),
                r.get(INSPECTION_RESTART.MEASURES));
    }
}
