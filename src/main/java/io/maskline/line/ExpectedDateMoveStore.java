package io.maskline.line;

import static io.maskline.platform.db.schema.Tables.EXPECTED_DATE_MOVE;
import static io.maskline.platform.db.schema.Tables.PRODUCTION_LINE;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;

/** Expected days that were moved, in the database. */
final class ExpectedDateMoveStore {

    static final EntityType<ExpectedDateMove> TYPE = EntityType.<ExpectedDateMove>of("expectedDateMove", "line.move.entity", EXPECTED_DATE_MOVE)
            .field("lineId", EXPECTED_DATE_MOVE.LINE_ID, ValueKind.REFERENCE, ExpectedDateMove::lineId, "line.entity")
            .field("equipmentId", EXPECTED_DATE_MOVE.EQUIPMENT_ID, ValueKind.REFERENCE, ExpectedDateMove::equipmentId, "line.equipment.entity")
            .field("movedOn", EXPECTED_DATE_MOVE.MOVED_ON, ValueKind.DAY, ExpectedDateMove::movedOn, "line.move.movedOn")
            .field("fromDate", EXPECTED_DATE_MOVE.FROM_DATE, ValueKind.DAY, ExpectedDateMove::fromDate, "line.move.from")
            .field("toDate", EXPECTED_DATE_MOVE.TO_DATE, ValueKind.DAY, ExpectedDateMove::toDate, "line.move.to")
            .field("reason", EXPECTED_DATE_MOVE.REASON, ValueKind.TEXT, ExpectedDateMove::reason, "line.move.reason")
            .ruled("lineId", "equipmentId", "movedOn", "fromDate", "toDate")
            .label(m -> m.movedOn().toString())
            .reader(r -> new ExpectedDateMove(
                    r.get(EXPECTED_DATE_MOVE.ID),
                    r.get(EXPECTED_DATE_MOVE.VERSION),
                    r.get(EXPECTED_DATE_MOVE.LINE_ID),
                    r.get(EXPECTED_DATE_MOVE.EQUIPMENT_ID),
                    r.get(EXPECTED_DATE_MOVE.MOVED_ON),
                    r.get(EXPECTED_DATE_MOVE.FROM_DATE),
                    r.get(EXPECTED_DATE_MOVE.TO_DATE),
                    r.get(EXPECTED_DATE_MOVE.REASON)));

    private final Database database;

    ExpectedDateMoveStore(Database database) {
        this.database = database;
    }

    /** A move with the firm it is of. */
    record OfFirm(UUID firm, ExpectedDateMove move) {}

    /** The moves of a line and its machines, the newest first. */
    List<ExpectedDateMove> ofLine(UUID line) {
        return database.read(dsl -> dsl.select(EXPECTED_DATE_MOVE.fields())
                .from(EXPECTED_DATE_MOVE)
                .where(EXPECTED_DATE_MOVE.DELETED_AT.isNull())
                .and(EXPECTED_DATE_MOVE.LINE_ID.eq(line))
                .orderBy(EXPECTED_DATE_MOVE.MOVED_ON.desc(), EXPECTED_DATE_MOVE.ID.desc())
                .fetch(TYPE::read));
    }

    /** Every move of living lines. */
    List<OfFirm> all() {
        return database.read(dsl -> dsl.select(EXPECTED_DATE_MOVE.fields())
                .select(PRODUCTION_LINE.ENTERPRISE_ID)
                .from(EXPECTED_DATE_MOVE)
                .join(PRODUCTION_LINE).on(PRODUCTION_LINE.ID.eq(EXPECTED_DATE_MOVE.LINE_ID))
                .where(EXPECTED_DATE_MOVE.DELETED_AT.isNull())
                .and(PRODUCTION_LINE.DELETED_AT.isNull())
                .fetch(ExpectedDateMoveStore::ofFirm));
    }

    private static OfFirm ofFirm(Record r) {
        return new OfFirm(r.get(PRODUCTION_LINE.ENTERPRISE_ID), TYPE.read(r));
    }

    ExpectedDateMove insert(LedgerTx tx, ExpectedDateMove move) {
        return tx.insert(TYPE, move);
    }
}
