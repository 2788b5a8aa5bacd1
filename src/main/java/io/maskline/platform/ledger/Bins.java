package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.JOURNAL_CHANGE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads the bin of one entity type. */
final class Bins {

    private static final int MOST = 500;

    private Bins() {}

    static List<BinEntry> of(DSLContext dsl, EntityType<?> type, OffsetDateTime since) {
        return dsl.select(type.table().fields())
                .from(type.table())
                .where(type.deletedAt().ge(since))
                .orderBy(type.deletedAt().desc())
                .limit(MOST)
                .fetch(row -> entry(dsl, type, row));
    }

    private static BinEntry entry(DSLContext dsl, EntityType<?> type, Record row) {
        UUID id = row.get(type.id());
        return new BinEntry(type.code(), type.labelKey(), id, Rows.label(type, row), row.get(type.deletedAt()), deletedBy(dsl, type, id));
    }

    /** Deleting leaves "last changed by" as it was, so who deleted stands in the journal only. */
    private static String deletedBy(DSLContext dsl, EntityType<?> type, UUID id) {
        return dsl.select(JOURNAL_BATCH.OPERATOR)
                .from(JOURNAL_CHANGE)
                .join(JOURNAL_BATCH)
                .on(JOURNAL_BATCH.ID.eq(JOURNAL_CHANGE.BATCH_ID))
                .where(JOURNAL_CHANGE.ENTITY.eq(type.code()))
                .and(JOURNAL_CHANGE.RECORD_ID.eq(id))
                .orderBy(JOURNAL_BATCH.POSITION.desc(), JOURNAL_CHANGE.ORD.desc())
                .limit(1)
                .fetchSingle()
                .value1();
    }
}
