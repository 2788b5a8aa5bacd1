package io.maskline.output;

import static io.maskline.platform.db.schema.Tables.STERILE_LOT;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Sterilised lots in the database. The day of release is stored too, so that a day's releases are found by an index. */
final class SterileLotStore {

    static final EntityType<SterileLot> TYPE = EntityType.<SterileLot>of("sterileLot", "output.lot.entity", STERILE_LOT)
            .field("lineId", STERILE_LOT.LINE_ID, ValueKind.REFERENCE, SterileLot::lineId, "line.return.line")
            .field("lotNumber", STERILE_LOT.LOT_NUMBER, ValueKind.TEXT, SterileLot::lotNumber, "output.lot.number")
            .field("madeOn", STERILE_LOT.MADE_ON, ValueKind.DAY, SterileLot::madeOn, "output.lot.madeOn")
            .field("quantity", STERILE_LOT.QUANTITY, ValueKind.COUNT, SterileLot::quantity, "output.lot.quantity")
            .field("sterilisedOn", STERILE_LOT.STERILISED_ON, ValueKind.DAY, SterileLot::sterilisedOn, "output.lot.sterilisedOn")
            .field("desorptionDays", STERILE_LOT.DESORPTION_DAYS, ValueKind.COUNT, SterileLot::desorptionDays, "output.lot.days")
            .field("releasableOn", STERILE_LOT.RELEASABLE_ON, ValueKind.DAY, SterileLot::releasableOn, "output.lot.releasableOn")
            .field("remark", STERILE_LOT.REMARK, ValueKind.TEXT, SterileLot::remark, "output.lot.remark")
            .ruled("lineId", "madeOn", "quantity", "sterilisedOn", "desorptionDays", "releasableOn")
            .unique("output.lot.fault.duplicate", "lineId", "lotNumber")
            .label(SterileLot::lotNumber)
            .reader(r -> new SterileLot(
                    r.get(STERILE_LOT.ID),
                    r.get(STERILE_LOT.VERSION),
                    r.get(STERILE_LOT.LINE_ID),
                    r.get(STERILE_LOT.LOT_NUMBER),
                    r.get(STERILE_LOT.MADE_ON),
                    r.get(STERILE_LOT.QUANTITY),
                    r.get(STERILE_LOT.STERILISED_ON),
                    r.get(STERILE_LOT.DESORPTION_DAYS),
                    r.get(STERILE_LOT.REMARK)));

    private final Database database;

    SterileLotStore(Database database) {
        this.database = database;
    }

    List<SterileLot> all() {
        return where(DSL.noCondition());
    }

    List<SterileLot> ofLine(UUID line) {
        return where(STERILE_LOT.LINE_ID.eq(line));
    }

    /** Lines with a lot made by the day. */
    Set<UUID> lines(LocalDate day) {
        return database.read(dsl -> dsl.selectDistinct(STERILE_LOT.LINE_ID)
                .from(STERILE_LOT)
                .where(STERILE_LOT.DELETED_AT.isNull())
                .and(STERILE_LOT.MADE_ON.le(day))
                .fetchSet(STERILE_LOT.LINE_ID));
    }

    Optional<SterileLot> find(UUID id) {
        return where(STERILE_LOT.ID.eq(id)).stream().findFirst();
    }

    /** Lots that become releasable on {@code day} or later. */
    List<SterileLot> releasableFrom(LocalDate day) {
        return where(STERILE_LOT.RELEASABLE_ON.ge(day));
    }

    private List<SterileLot> where(Condition condition) {
        return database.read(dsl -> dsl.select(STERILE_LOT.fields())
                .from(STERILE_LOT)
                .where(STERILE_LOT.DELETED_AT.isNull())
                .and(condition)
                .orderBy(STERILE_LOT.MADE_ON, STERILE_LOT.LOT_NUMBER)
                .fetch(TYPE::read));
    }

    SterileLot insert(LedgerTx tx, SterileLot lot) {
        return tx.insert(TYPE, lot);
    }

    void insertAll(LedgerTx tx, Collection<SterileLot> lots) {
        tx.insertAll(TYPE, lots);
    }

    SterileLot update(LedgerTx tx, SterileLot lot) {
        return tx.update(TYPE, lot);
    }

    void delete(LedgerTx tx, SterileLot lot) {
        tx.delete(TYPE, lot.id(), lot.version());
    }
}
