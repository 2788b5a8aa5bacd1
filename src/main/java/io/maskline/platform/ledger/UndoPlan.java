package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.LEDGER_DEVICE;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record4;

/**
 * Finds the step that undo or redo is about, from the journal alone, so it survives a restart. Walking back from the
 * newest batch of this device: each undo cancels the step before it, each redo cancels an undo.
 */
final class UndoPlan {

    /** How many steps back the walk goes; older steps are settled. */
    private static final int DEPTH = 1000;

    private UndoPlan() {}

    record Step(UUID batch, Title title) {}

    static Optional<Step> undoable(DSLContext dsl) {
        return walk(dsl, true);
    }

    static Optional<Step> redoable(DSLContext dsl) {
        return walk(dsl, false);
    }

    private static Optional<Step> walk(DSLContext dsl, boolean undo) {
        int cancelled = 0;
        try (Cursor<Record4<UUID, String, String, String>> batches = newestFirst(dsl)) {
            for (var row : batches) {
                Step step = new Step(row.value1(), new Title(row.value3(), JournalText.list(row.value4())));
                BatchKind kind = BatchKind.valueOf(row.value2());
                if (kind.endsUndo() || (!undo && kind == BatchKind.CHANGE)) {
                    return Optional.empty();
                }
                // For undo, an UNDO cancels what lies before it; for redo, a REDO does.
                boolean cancels = kind == (undo ? BatchKind.UNDO : BatchKind.REDO);
                if (cancels) {
                    cancelled++;
                } else if (cancelled > 0) {
                    cancelled--;
                } else {
                    return Optional.of(step);
                }
            }
        }
        return Optional.empty();
    }

    private static Cursor<Record4<UUID, String, String, String>> newestFirst(DSLContext dsl) {
        return dsl.select(JOURNAL_BATCH.ID, JOURNAL_BATCH.KIND, JOURNAL_BATCH.TITLE_KEY, JOURNAL_BATCH.TITLE_ARGS)
                .from(JOURNAL_BATCH)
                .join(LEDGER_DEVICE)
                .on(LEDGER_DEVICE.ID.eq(JOURNAL_BATCH.DEVICE_ID))
                .where(LEDGER_DEVICE.LOCAL.isTrue())
                .orderBy(JOURNAL_BATCH.SEQ.desc())
                .limit(DEPTH)
                .fetchLazy();
    }
}
