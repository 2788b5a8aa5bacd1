package io.maskline.line;

import static io.maskline.platform.db.schema.Tables.PRODUCTION_LINE;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Lines in the database. */
final class LineStore {

    static final EntityType<Line> TYPE = EntityType.<Line>of("line", "line.entity", PRODUCTION_LINE)
            .field("number", PRODUCTION_LINE.NUMBER, ValueKind.TEXT, Line::number, "line.field.number")
            .field("enterpriseId", PRODUCTION_LINE.ENTERPRISE_ID, ValueKind.REFERENCE, Line::enterpriseId, "line.field.enterprise")
            .field("lineNo", PRODUCTION_LINE.LINE_NO, ValueKind.TEXT, Line::lineNo, "line.field.lineNo")
            .field("kind", PRODUCTION_LINE.KIND, ValueKind.TEXT, l -> l.kind().name(), "line.field.kind")
            .field("productClass", PRODUCTION_LINE.PRODUCT_CLASS, ValueKind.TEXT, l -> l.productClass().name(), "line.field.productClass")
            .field("product", PRODUCTION_LINE.PRODUCT, ValueKind.TEXT, Line::product, "line.field.product")
            .field("stage", PRODUCTION_LINE.STAGE, ValueKind.TEXT, l -> l.stage().name(), "line.field.stage")
            .field("stageDate", PRODUCTION_LINE.STAGE_DATE, ValueKind.DAY, Line::stageDate, "line.field.stageDate")
            .field("nameplatePerDay", PRODUCTION_LINE.NAMEPLATE_PER_DAY, ValueKind.COUNT, l -> l.capacity().nameplate(), "line.field.nameplate")
            .field("approvedPerDay", PRODUCTION_LINE.APPROVED_PER_DAY, ValueKind.COUNT, l -> l.capacity().approved(), "line.field.approved")
            .field("actualPerDay", PRODUCTION_LINE.ACTUAL_PER_DAY, ValueKind.COUNT, l -> l.capacity().actual(), "line.field.actual")
            .field("packUnit", PRODUCTION_LINE.PACK_UNIT, ValueKind.TEXT, LineStore::packUnit, "line.field.packUnit")
            .field("filtersPerKit", PRODUCTION_LINE.FILTERS_PER_KIT, ValueKind.COUNT, Line::filtersPerKit, "line.field.filtersPerKit")
            .field("sterile", PRODUCTION_LINE.STERILE, ValueKind.FLAG, l -> l.sterility().needed(), "line.field.sterile")
            .field("desorptionDays", PRODUCTION_LINE.DESORPTION_DAYS, ValueKind.COUNT, l -> l.sterility().desorptionDays(), "line.field.desorptionDays")
            .field("workersNeeded", PRODUCTION_LINE.WORKERS_NEEDED, ValueKind.COUNT, l -> l.staffing().needed(), "line.field.workersNeeded")
            .field("workersPresent", PRODUCTION_LINE.WORKERS_PRESENT, ValueKind.COUNT, l -> l.staffing().present(), "line.field.workersPresent")
            .field("expectedOn", PRODUCTION_LINE.EXPECTED_ON, ValueKind.DAY, Line::expectedOn, "line.field.expectedOn")
            .field("investment", PRODUCTION_LINE.INVESTMENT, ValueKind.DECIMAL, Line::investment, "line.field.investment")
            .field("remark", PRODUCTION_LINE.REMARK, ValueKind.TEXT, Line::remark, "line.field.remark")
            .ruled("stage", "stageDate", "nameplatePerDay", "approvedPerDay", "actualPerDay", "expectedOn")
            .unique("line.fault.lineNoTaken", "enterpriseId", "lineNo")
            .label(l -> l.number() + " / " + l.lineNo())
            .reader(LineStore::read);

    private final Database database;

    LineStore(Database database) {
        this.database = database;
    }

    /** Rows of before there were kits say nothing, and pieces are what they meant. */
    private static @Nullable String packUnit(Line line) {
        return line.packUnit() == PackUnit.PIECE ? null : line.packUnit().name();
    }

    /** Rows of before sterility was asked for are sterilised as is usual for their class. */
    private static Line.Terms terms(Record r) {
        String unit = r.get(PRODUCTION_LINE.PACK_UNIT);
        Boolean sterile = r.get(PRODUCTION_LINE.STERILE);
        return new Line.Terms(
                new Line.Pack(unit == null ? PackUnit.PIECE : PackUnit.valueOf(unit), r.get(PRODUCTION_LINE.FILTERS_PER_KIT)),
                sterile == null
                        ? Line.Sterility.usual(ProductClass.valueOf(r.get(PRODUCTION_LINE.PRODUCT_CLASS)))
                        : new Line.Sterility(sterile, r.get(PRODUCTION_LINE.DESORPTION_DAYS)),
                new Line.Staffing(r.get(PRODUCTION_LINE.WORKERS_NEEDED), r.get(PRODUCTION_LINE.WORKERS_PRESENT)),
                r.get(PRODUCTION_LINE.EXPECTED_ON));
    }

    private static Line read(Record r) {
        return new Line(
                r.get(PRODUCTION_LINE.ID),
                r.get(PRODUCTION_LINE.VERSION),
                r.get(PRODUCTION_LINE.NUMBER),
                r.get(PRODUCTION_LINE.ENTERPRISE_ID),
                r.get(PRODUCTION_LINE.LINE_NO),
                LineKind.valueOf(r.get(PRODUCTION_LINE.KIND)),
                ProductClass.valueOf(r.get(PRODUCTION_LINE.PRODUCT_CLASS)),
                r.get(PRODUCTION_LINE.PRODUCT),
                LineStage.valueOf(r.get(PRODUCTION_LINE.STAGE)),
                r.get(PRODUCTION_LINE.STAGE_DATE),
                new Line.Capacity(
                        r.get(PRODUCTION_LINE.NAMEPLATE_PER_DAY),
                        r.get(PRODUCTION_LINE.APPROVED_PER_DAY),
                        r.get(PRODUCTION_LINE.ACTUAL_PER_DAY)),
                terms(r),
                r.get(PRODUCTION_LINE.INVESTMENT),
                r.get(PRODUCTION_LINE.REMARK));
    }

    List<Line> all() {
        return where(DSL.noCondition());
    }

    List<Line> ofEnterprise(UUID enterprise) {
        return where(PRODUCTION_LINE.ENTERPRISE_ID.eq(enterprise));
    }

    Optional<Line> find(UUID id) {
        return where(PRODUCTION_LINE.ID.eq(id)).stream().findFirst();
    }

    private List<Line> where(Condition condition) {
        return database.read(dsl -> dsl.select(PRODUCTION_LINE.fields())
                .from(PRODUCTION_LINE)
                .where(PRODUCTION_LINE.DELETED_AT.isNull())
                .and(condition)
                .orderBy(PRODUCTION_LINE.ENTERPRISE_ID, PRODUCTION_LINE.LINE_NO)
                .fetch(TYPE::read));
    }

    Line insert(LedgerTx tx, Line line) {
        return tx.insert(TYPE, line.withNumber(tx.nextNumber(TYPE)));
    }

    Line update(LedgerTx tx, Line line) {
        return tx.update(TYPE, line);
    }

    void delete(LedgerTx tx, Line line) {
        tx.delete(TYPE, line.id(), line.version());
    }
}
