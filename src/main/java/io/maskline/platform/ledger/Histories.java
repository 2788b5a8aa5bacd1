package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.JOURNAL_CHANGE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;

/** Reads the history of records. */
final class Histories {

    private Histories() {}

    static List<HistoryEntry> of(DSLContext dsl, EntityType<?> type, UUID id) {
        return select(dsl, type, JOURNAL_CHANGE.RECORD_ID.eq(id)).fetch(row -> entry(type, row));
    }

    static List<Ledger.RecordEntry> newest(DSLContext dsl, EntityType<?> type, Collection<UUID> ids, int most) {
        return select(dsl, type, JOURNAL_CHANGE.RECORD_ID.in(ids))
                .limit(most)
                .fetch(row -> new Ledger.RecordEntry(row.get(JOURNAL_CHANGE.RECORD_ID), entry(type, row)));
    }

    private static SelectLimitStep<? extends Record> select(DSLContext dsl, EntityType<?> type, Condition which) {
        return dsl.select(JOURNAL_BATCH.fields())
                .select(JOURNAL_CHANGE.RECORD_ID, JOURNAL_CHANGE.KIND.as("change_kind"), JOURNAL_CHANGE.BEFORE_VALUES, JOURNAL_CHANGE.AFTER_VALUES)
                .from(JOURNAL_CHANGE)
                .join(JOURNAL_BATCH)
                .on(JOURNAL_BATCH.ID.eq(JOURNAL_CHANGE.BATCH_ID))
                .where(JOURNAL_CHANGE.ENTITY.eq(type.code()))
                // Without a field: a record touched because its parts changed. Their own histories tell what.
                .and(JOURNAL_CHANGE.AFTER_VALUES.isNull().or(JOURNAL_CHANGE.AFTER_VALUES.ne("{}")))
                .and(which)
                .orderBy(JOURNAL_BATCH.POSITION.desc(), JOURNAL_CHANGE.ORD.desc());
    }

    private static HistoryEntry entry(EntityType<?> type, Record row) {
        BatchHead head = Batches.head(row);
        Map<String, @Nullable String> before = JournalText.fields(row.get(JOURNAL_CHANGE.BEFORE_VALUES));
        Map<String, @Nullable String> after = JournalText.fields(row.get(JOURNAL_CHANGE.AFTER_VALUES));
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<HistoryEntry.FieldChange> fields = new ArrayList<>();
        for (String name : names) {
            fields.add(new HistoryEntry.FieldChange(name, Labels.of(type, RecordState.index(type, name)), before.get(name), after.get(name)));
        }
        ChangeKind kind = ChangeKind.valueOf(row.get("change_kind", String.class));
        return new HistoryEntry(head.id(), row.get(JOURNAL_BATCH.POSITION), head.kind(), head.title(), head.actor(), head.recordedAt(), kind, fields);
    }
}
