package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.JOURNAL_CHANGE;
import static io.maskline.platform.db.schema.Tables.LEDGER_DEVICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * The integrity check: recomputes every hash of the chain, then has {@link Replay} compare every row with its journal.
 * Reads batch by batch and a page of records at a time, so memory does not grow with the ledger.
 */
final class Verification {

    private final DSLContext dsl;
    private final Map<String, EntityType<?>> types;
    private final List<VerifyReport.Finding> findings = new ArrayList<>();
    private long batches;
    private long changes;

    Verification(DSLContext dsl, Map<String, EntityType<?>> types) {
        this.dsl = dsl;
        this.types = types;
    }

    VerifyReport run() {
        chain();
        long rows = new Replay(dsl, types.values(), findings).run();
        return new VerifyReport(batches, changes, rows, List.copyOf(findings));
    }

    private void chain() {
        Map<UUID, String> heads = new HashMap<>();
        Map<UUID, Long> seqs = new HashMap<>();
        long position = 0;
        for (Record row : dsl.select(JOURNAL_BATCH.fields()).from(JOURNAL_BATCH).orderBy(JOURNAL_BATCH.POSITION)) {
            batches++;
            position++;
            BatchHead head;
            try {
                head = Batches.head(row);
            } catch (RuntimeException e) {
                finding("ledger.finding.batchUnreadable", row);
                continue;
            }
            long seq = seqs.merge(head.device(), 1L, Long::sum);
            boolean linked = head.prevHash().equals(heads.getOrDefault(head.device(), BatchHash.ROOT));
            if (head.position() != position || head.seq() != seq || !linked) {
                finding("ledger.finding.chain", row);
            }
            String stored = row.get(JOURNAL_BATCH.HASH);
            if (!hash(head).equals(stored)) {
                finding("ledger.finding.batch", row);
            }
            heads.put(head.device(), stored);
        }
        devices(heads, seqs);
        strayChanges();
    }

    private String hash(BatchHead head) {
        BatchHash hash = new BatchHash();
        dsl.select(JOURNAL_CHANGE.fields())
                .from(JOURNAL_CHANGE)
                .where(JOURNAL_CHANGE.BATCH_ID.eq(head.id()))
                .orderBy(JOURNAL_CHANGE.ORD)
                .forEach(c -> {
                    changes++;
                    hash.change(
                            c.get(JOURNAL_CHANGE.ORD), c.get(JOURNAL_CHANGE.ENTITY), c.get(JOURNAL_CHANGE.RECORD_ID), c.get(JOURNAL_CHANGE.KIND),
                            c.get(JOURNAL_CHANGE.VERSION), c.get(JOURNAL_CHANGE.BEFORE_VALUES), c.get(JOURNAL_CHANGE.AFTER_VALUES));
                });
        return hash.end(head);
    }

    /** The last batches of each device must be there. */
    private void devices(Map<UUID, String> heads, Map<UUID, Long> seqs) {
        dsl.select(LEDGER_DEVICE.fields()).from(LEDGER_DEVICE).forEach(device -> {
            UUID id = device.get(LEDGER_DEVICE.ID);
            boolean same = device.get(LEDGER_DEVICE.HEAD_HASH).equals(heads.getOrDefault(id, BatchHash.ROOT))
                    && device.get(LEDGER_DEVICE.LAST_SEQ).equals(seqs.getOrDefault(id, 0L));
            if (!same) {
                String prefix = device.get(LEDGER_DEVICE.PREFIX);
                findings.add(new VerifyReport.Finding("ledger.finding.device", List.of(prefix), "ledger_device " + prefix));
            }
        });
    }

    /** Changes that belong to no batch. */
    private void strayChanges() {
        dsl.select(JOURNAL_CHANGE.BATCH_ID, DSL.count())
                .from(JOURNAL_CHANGE)
                .leftJoin(JOURNAL_BATCH)
                .on(JOURNAL_BATCH.ID.eq(JOURNAL_CHANGE.BATCH_ID))
                .where(JOURNAL_BATCH.ID.isNull())
                .groupBy(JOURNAL_CHANGE.BATCH_ID)
                .forEach(r -> findings.add(new VerifyReport.Finding(
                        "ledger.finding.stray", List.of(String.valueOf(r.value2())), "journal_change " + r.value1())));
    }

    private void finding(String key, Record row) {
        String seq = String.valueOf(row.get(JOURNAL_BATCH.SEQ));
        findings.add(new VerifyReport.Finding(
                key, List.of(seq, String.valueOf(row.get(JOURNAL_BATCH.RECORDED_AT))), "journal_batch " + row.get(JOURNAL_BATCH.ID)));
    }
}
