package io.maskline.lab;

import static io.maskline.platform.db.schema.Tables.LAB_SCOPE;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What labs are able to test, in the database. */
final class LabScopeStore {

    static final EntityType<LabScope> TYPE = EntityType.<LabScope>of("labScope", "lab.scope.entity", LAB_SCOPE)
            .field("labId", LAB_SCOPE.LAB_ID, ValueKind.REFERENCE, LabScope::labId, "lab.entity")
            .field("standardCode", LAB_SCOPE.STANDARD_CODE, ValueKind.TEXT, LabScope::standardCode, "lab.scope.standard")
            .field("item", LAB_SCOPE.ITEM, ValueKind.TEXT, LabScope::item, "lab.scope.item")
            .field("mark", LAB_SCOPE.MARK, ValueKind.TEXT, s -> s.mark().name(), "lab.scope.mark")
            .field("validFrom", LAB_SCOPE.VALID_FROM, ValueKind.DAY, LabScope::validFrom, "lab.scope.from")
            .field("validTo", LAB_SCOPE.VALID_TO, ValueKind.DAY, LabScope::validTo, "lab.scope.to")
            .field("certificate", LAB_SCOPE.CERTIFICATE, ValueKind.TEXT, LabScope::certificate, "lab.scope.certificate")
            .field("source", LAB_SCOPE.SOURCE, ValueKind.TEXT, LabScope::source, "lab.field.source")
            .ruled("labId", "standardCode", "item", "validFrom", "validTo")
            .label(s -> s.standardCode() + " " + s.item())
            .reader(LabScopeStore::read);

    private final Database database;

    LabScopeStore(Database database) {
        this.database = database;
    }

    private static LabScope read(Record r) {
        return new LabScope(
                r.get(LAB_SCOPE.ID),
                r.get(LAB_SCOPE.VERSION),
                r.get(LAB_SCOPE.LAB_ID),
                r.get(LAB_SCOPE.STANDARD_CODE),
                r.get(LAB_SCOPE.ITEM),
                ScopeMark.valueOf(r.get(LAB_SCOPE.MARK)),
                r.get(LAB_SCOPE.VALID_FROM),
                r.get(LAB_SCOPE.VALID_TO),
                r.get(LAB_SCOPE.CERTIFICATE),
                r.get(LAB_SCOPE.SOURCE));
    }

    List<LabScope> all() {
        return database.read(dsl -> where(dsl, DSL.noCondition()));
    }

    /** In the order they were entered, one step after the other. */
    List<LabScope> ofLab(UUID lab) {
        return database.read(dsl -> where(dsl, LAB_SCOPE.LAB_ID.eq(lab)));
    }

    /** As this change sees them. */
    static List<LabScope> ofLab(LedgerTx tx, UUID lab) {
        return where(tx.dsl(), LAB_SCOPE.LAB_ID.eq(lab));
    }

    private static List<LabScope> where(DSLContext dsl, Condition condition) {
        return dsl.select(LAB_SCOPE.fields())
                .from(LAB_SCOPE)
                .where(LAB_SCOPE.DELETED_AT.isNull())
                .and(condition)
                .orderBy(LAB_SCOPE.CREATED_AT, LAB_SCOPE.ID)
                .fetch(TYPE::read);
    }
}
