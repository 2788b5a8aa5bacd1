package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.LEDGER_DEVICE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads and appends batch heads, and knows this device. */
final class Batches {

    private static final String FIRST_PREFIX = "A";

    private Batches() {}

    /** This device and the end of its chain. */
    record Device(UUID id, String prefix, long lastSeq, String headHash) {}

    /** The local device; made at the first write. */
    static Device localDevice(DSLContext dsl, OffsetDateTime now) {
        Record row = dsl.select(LEDGER_DEVICE.ID, LEDGER_DEVICE.PREFIX, LEDGER_DEVICE.LAST_SEQ, LEDGER_DEVICE.HEAD_HASH)
                .from(LEDGER_DEVICE)
                .where(LEDGER_DEVICE.LOCAL.isTrue())
                .fetchOne();
        if (row != null) {
            return new Device(row.get(LEDGER_DEVICE.ID), row.get(LEDGER_DEVICE.PREFIX), row.get(LEDGER_DEVICE.LAST_SEQ), row.get(LEDGER_DEVICE.HEAD_HASH));
        }
        Device device = new Device(Ids.next(), FIRST_PREFIX, 0, BatchHash.ROOT);
        dsl.insertInto(LEDGER_DEVICE)
                .columns(LEDGER_DEVICE.ID, LEDGER_DEVICE.PREFIX, LEDGER_DEVICE.LOCAL, LEDGER_DEVICE.LAST_SEQ, LEDGER_DEVICE.HEAD_HASH, LEDGER_DEVICE.CREATED_AT)
                .values(device.id(), device.prefix(), true, 0L, device.headHash(), now)
                .execute();
        return device;
    }

    static long nextPosition(DSLContext dsl) {
        return dsl.select(DSL.coalesce(DSL.max(JOURNAL_BATCH.POSITION), 0L)).from(JOURNAL_BATCH).fetchSingle().value1() + 1;
    }

    static void append(DSLContext dsl, BatchHead head, String hash) {
        dsl.insertInto(JOURNAL_BATCH)
                .set(JOURNAL_BATCH.ID, head.id())
                .set(JOURNAL_BATCH.POSITION, head.position())
                .set(JOURNAL_BATCH.DEVICE_ID, head.device())
                .set(JOURNAL_BATCH.SEQ, head.seq())
                .set(JOURNAL_BATCH.KIND, head.kind().name())
                .set(JOURNAL_BATCH.TARGET_ID, head.target())
                .set(JOURNAL_BATCH.TITLE_KEY, head.title().key())
                .set(JOURNAL_BATCH.TITLE_ARGS, JournalText.list(head.title().args()))
                .set(JOURNAL_BATCH.OPERATOR, head.actor().operator())
                .set(JOURNAL_BATCH.DEPARTMENT, head.actor().department())
                .set(JOURNAL_BATCH.BUSINESS_DATE, head.actor().businessDate())
                .set(JOURNAL_BATCH.RECORDED_AT, head.recordedAt())
                .set(JOURNAL_BATCH.CHANGE_COUNT, head.changeCount())
                .set(JOURNAL_BATCH.PREV_HASH, head.prevHash())
                .set(JOURNAL_BATCH.HASH, hash)
                .execute();
        dsl.update(LEDGER_DEVICE)
                .set(LEDGER_DEVICE.LAST_SEQ, head.seq())
                .set(LEDGER_DEVICE.HEAD_HASH, hash)
                .where(LEDGER_DEVICE.ID.eq(head.device()))
                .execute();
    }

    static List<BatchEntry> recent(DSLContext dsl, int most) {
        return dsl.select(JOURNAL_BATCH.fields())
                .from(JOURNAL_BATCH)
                .orderBy(JOURNAL_BATCH.POSITION.desc())
                .limit(most)
                .fetch(row -> {
                    BatchHead head = head(row);
                    return new BatchEntry(head.id(), head.position(), head.kind(), head.title(), head.actor(), head.recordedAt(), head.changeCount());
                });
    }

    static BatchHead head(Record row) {
        return new BatchHead(
                row.get(JOURNAL_BATCH.ID),
                row.get(JOURNAL_BATCH.POSITION),
                row.get(JOURNAL_BATCH.DEVICE_ID),
                row.get(JOURNAL_BATCH.SEQ),
                BatchKind.valueOf(row.get(JOURNAL_BATCH.KIND)),
                row.get(JOURNAL_BATCH.TARGET_ID),
                new Title(row.get(JOURNAL_BATCH.TITLE_KEY), JournalText.list(row.get(JOURNAL_BATCH.TITLE_ARGS))),
                new Actor(row.get(JOURNAL_BATCH.OPERATOR), row.get(JOURNAL_BATCH.DEPARTMENT), row.get(JOURNAL_BATCH.BUSINESS_DATE)),
                row.get(JOURNAL_BATCH.RECORDED_AT),
                row.get(JOURNAL_BATCH.CHANGE_COUNT),
                row.get(JOURNAL_BATCH.PREV_HASH));
    }
}
