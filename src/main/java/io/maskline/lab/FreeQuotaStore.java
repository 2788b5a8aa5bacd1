package io.maskline.lab;

import static io.maskline.platform.db.schema.Tables.FREE_QUOTA;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Free quotas in the database. */
final class FreeQuotaStore {

    private static final String BETWEEN = ",";

    static final EntityType<FreeQuota> TYPE = EntityType.<FreeQuota>of("freeQuota", "lab.quota.entity", FREE_QUOTA)
            .field("labId", FREE_QUOTA.LAB_ID, ValueKind.REFERENCE, FreeQuota::labId, "lab.entity")
            .field("payer", FREE_QUOTA.PAYER, ValueKind.TEXT, FreeQuota::payer, "lab.quota.payer")
            .field("total", FREE_QUOTA.TOTAL, ValueKind.COUNT, FreeQuota::total, "lab.quota.total")
            .field("validFrom", FREE_QUOTA.VALID_FROM, ValueKind.DAY, FreeQuota::validFrom, "lab.quota.from")
            .field("validTo", FREE_QUOTA.VALID_TO, ValueKind.DAY, FreeQuota::validTo, "lab.quota.to")
            .field("items", FREE_QUOTA.ITEMS, ValueKind.TEXT, q -> q.items().isEmpty() ? null : String.join(BETWEEN, q.items()), "lab.quota.items")
            .field("source", FREE_QUOTA.SOURCE, ValueKind.TEXT, FreeQuota::source, "lab.field.source")
            .ruled("labId", "total", "validFrom", "validTo", "items")
            .label(FreeQuota::payer)
            .reader(FreeQuotaStore::read);

    private final Database database;

    FreeQuotaStore(Database database) {
        this.database = database;
    }

    private static FreeQuota read(Record r) {
        return new FreeQuota(
                r.get(FREE_QUOTA.ID),
                r.get(FREE_QUOTA.VERSION),
                r.get(FREE_QUOTA.LAB_ID),
                r.get(FREE_QUOTA.PAYER),
                Objects.requireNonNull(r.get(FREE_QUOTA.TOTAL)),
                r.get(FREE_QUOTA.VALID_FROM),
                r.get(FREE_QUOTA.VALID_TO),
                items(r.get(FREE_QUOTA.ITEMS)),
                r.get(FREE_QUOTA.SOURCE));
    }

    private static List<String> items(@Nullable String codes) {
        return codes == null ? List.of() : List.of(codes.split(BETWEEN));
    }

    List<FreeQuota> all() {
        return database.read(dsl -> where(dsl, DSL.noCondition()));
    }

    /** The newest first. */
    List<FreeQuota> ofLab(UUID lab) {
        return database.read(dsl -> where(dsl, FREE_QUOTA.LAB_ID.eq(lab)));
    }

    /** As this change sees them. */
    static List<FreeQuota> ofLab(LedgerTx tx, UUID lab) {
        return where(tx.dsl(), FREE_QUOTA.LAB_ID.eq(lab));
    }

    private static List<FreeQuota> where(DSLContext dsl, Condition condition) {
        return dsl.select(FREE_QUOTA.fields())
                .from(FREE_QUOTA)
                .where(FREE_QUOTA.DELETED_AT.isNull())
                .and(condition)
                .orderBy(FREE_QUOTA.VALID_FROM.desc(), FREE_QUOTA.ID.desc())
                .fetch(TYPE::read);
    }
}
