package io.maskline.lab;

import static io.maskline.platform.db.schema.Tables.LAB_CLOSURE;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Days on which labs are closed, in the database. */
final class LabClosureStore {

    static final EntityType<LabClosure> TYPE = EntityType.<LabClosure>of("labClosure", "lab.closure.entity", LAB_CLOSURE)
            .field("labId", LAB_CLOSURE.LAB_ID, ValueKind.REFERENCE, LabClosure::labId, "lab.entity")
            .field("from", LAB_CLOSURE.FIRST_DAY, ValueKind.DAY, LabClosure::from, "lab.closure.from")
            .field("to", LAB_CLOSURE.LAST_DAY, ValueKind.DAY, LabClosure::to, "lab.closure.to")
            .field("reason", LAB_CLOSURE.REASON, ValueKind.TEXT, LabClosure::reason, "lab.closure.reason")
            .ruled("labId", "from", "to")
            .label(c -> c.from() + "–" + c.to())
            .reader(r -> new LabClosure(
                    r.get(LAB_CLOSURE.ID),
                    r.get(LAB_CLOSURE.VERSION),
                    r.get(LAB_CLOSURE.LAB_ID),
                    r.get(LAB_CLOSURE.FIRST_DAY),
                    r.get(LAB_CLOSURE.LAST_DAY),
                    r.get(LAB_CLOSURE.REASON)));

    private final Database database;

    LabClosureStore(Database database) {
        this.database = database;
    }

    List<LabClosure> all() {
        return database.read(dsl -> where(dsl, DSL.noCondition()));
    }

    /** The earliest first. */
    List<LabClosure> ofLab(UUID lab) {
        return database.read(dsl -> where(dsl, LAB_CLOSURE.LAB_ID.eq(lab)));
    }

    /** As this change sees them. */
    static List<LabClosure> ofLab(LedgerTx tx, UUID lab) {
        return where(tx.dsl(), LAB_CLOSURE.LAB_ID.eq(lab));
    }

    private static List<LabClosure> where(DSLContext dsl, Condition condition) {
        return dsl.select(LAB_CLOSURE.fields())
                .from(LAB_CLOSURE)
                .where(LAB_CLOSURE.DELETED_AT.isNull())
                .and(condition)
                .orderBy(LAB_CLOSURE.FIRST_DAY, LAB_CLOSURE.ID)
                .fetch(TYPE::read);
    }
}
