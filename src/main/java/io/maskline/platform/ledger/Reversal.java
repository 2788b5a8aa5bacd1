package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_CHANGE;

import io.maskline.platform.error.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Writes the inverse of a batch into another batch, last change first. It works in runs of changes of one type, so a
 * paste of 100,000 rows is taken back with batched statements as well.
 */
final class Reversal {

    private static final int RUN = 2000;

    private final Function<String, EntityType<?>> types;
    private final Batch batch;

    Reversal(Function<String, EntityType<?>> types, Batch batch) {
        this.types = types;
        this.batch = batch;
    }

    private record Journaled(EntityType<?> type, UUID id, ChangeKind kind, long version, String before, String after) {}

    void of(UUID target) {
        List<Journaled> run = new ArrayList<>();
        Set<UUID> inRun = new HashSet<>();
        for (Journaled change : lastFirst(batch.dsl(), target)) {
            boolean sameType = run.isEmpty() || run.getFirst().type() == change.type();
            // A record that stands twice in the batch must be read again after its later change is taken back.
            if (!sameType || !inRun.add(change.id()) || run.size() == RUN) {
                reverse(run);
                run.clear();
                inRun.clear();
                inRun.add(change.id());
            }
            run.add(change);
        }
        reverse(run);
    }

    private List<Journaled> lastFirst(DSLContext dsl, UUID target) {
        return dsl.select(
                        JOURNAL_CHANGE.ENTITY, JOURNAL_CHANGE.RECORD_ID, JOURNAL_CHANGE.KIND, JOURNAL_CHANGE.VERSION,
                        JOURNAL_CHANGE.BEFORE_VALUES, JOURNAL_CHANGE.AFTER_VALUES)
                .from(JOURNAL_CHANGE)
                .where(JOURNAL_CHANGE.BATCH_ID.eq(target))
                .orderBy(JOURNAL_CHANGE.ORD.desc())
                .fetch(r -> new Journaled(types.apply(r.value1()), r.value2(), ChangeKind.valueOf(r.value3()), r.value4(), r.value5(), r.value6()));
    }

    private void reverse(Collection<Journaled> run) {
        if (run.isEmpty()) {
            return;
        }
        EntityType<?> type = run.iterator().next().type();
        Map<UUID, Rows.Stored> stored = Rows.findAll(batch.dsl(), type, run.stream().map(Journaled::id).toList());
        for (Journaled change : run) {
            reverse(change, stored.get(change.id()));
        }
        batch.flush();
    }

    private void reverse(Journaled change, Rows.@org.jspecify.annotations.Nullable Stored row) {
        EntityType<?> type = change.type();
        if (change.kind() == ChangeKind.REMOVE) {
            if (row != null) {
                throw changedSince(type, row.row());
            }
            batch.apply(RecordChange.insert(type, change.id(), change.version() + 1, JournalText.state(type, change.before())));
            return;
        }
        if (row == null) {
            throw Fault.missing("ledger.fault.gone", type.labelKey(), change.id()).asException();
        }
        RecordState expected = JournalText.overlay(type, row.state(), change.after());
        if (!expected.equals(row.state())) {
            throw changedSince(type, row.row());
        }
        if (change.kind() == ChangeKind.INSERT) {
            batch.apply(RecordChange.remove(type, change.id(), row.version() + 1, row.state()));
        } else if (JournalText.fields(change.after()).isEmpty()) {
            batch.touch(type, row);
        } else {
            batch.change(type, row, JournalText.overlay(type, row.state(), change.before()));
        }
    }

    private static RuntimeException changedSince(EntityType<?> type, Record row) {
        return Fault.denied("ledger.fault.changedSince", Rows.label(type, row)).asException();
    }
}
