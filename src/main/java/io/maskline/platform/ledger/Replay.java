package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.JOURNAL_CHANGE;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Compares every row of every entity type with the replay of its journal, a page of records at a time. */
final class Replay {

    private static final int PAGE = 2000;

    private final DSLContext dsl;
    private final Map<String, EntityType<?>> types = new LinkedHashMap<>();
    private final List<VerifyReport.Finding> findings;

    Replay(DSLContext dsl, Collection<EntityType<?>> types, List<VerifyReport.Finding> findings) {
        this.dsl = dsl;
        types.forEach(type -> this.types.put(type.code(), type));
        this.findings = findings;
    }

    /** What the journal says a row must hold; {@code state} is null while the record is not there. */
    private record Expected(
            @Nullable RecordState state, long version, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt, @Nullable String updatedBy) {

        static final Expected NONE = new Expected(null, 0, null, null, null);
    }

    /** Returns the number of rows compared. */
    long run() {
        long rows = 0;
        UUID from = null;
        while (true) {
            List<UUID> page = records(from);
            UUID to = page.size() < PAGE ? null : page.getLast();
            rows += compare(from, to);
            if (to == null) {
                return rows;
            }
            from = to;
        }
    }

    private List<UUID> records(@Nullable UUID after) {
        return dsl.selectDistinct(JOURNAL_CHANGE.RECORD_ID)
                .from(JOURNAL_CHANGE)
                .where(after == null ? DSL.noCondition() : JOURNAL_CHANGE.RECORD_ID.gt(after))
                .orderBy(JOURNAL_CHANGE.RECORD_ID)
                .limit(PAGE)
                .fetch(JOURNAL_CHANGE.RECORD_ID);
    }

    /** Records with {@code from < id <= to}; null means no bound. */
    private long compare(@Nullable UUID from, @Nullable UUID to) {
        Map<String, Map<UUID, Expected>> expected = replay(from, to);
        long rows = 0;
        for (EntityType<?> type : types.values()) {
            rows += compare(type, expected.getOrDefault(type.code(), Map.of()), from, to);
        }
        return rows;
    }

    private long compare(EntityType<?> type, Map<UUID, Expected> expected, @Nullable UUID from, @Nullable UUID to) {
        Map<UUID, Rows.Stored> stored = new LinkedHashMap<>();
        dsl.select(type.table().fields())
                .from(type.table())
                .where(range(type.id(), from, to))
                .forEach(row -> stored.put(row.get(type.id()), Rows.stored(type, row)));
        expected.forEach((id, wanted) -> compare(type, id, wanted, stored.get(id)));
        stored.keySet().stream().filter(id -> !expected.containsKey(id)).forEach(id -> finding("ledger.finding.rowUnknown", type, id));
        return stored.size();
    }

    private Map<String, Map<UUID, Expected>> replay(@Nullable UUID from, @Nullable UUID to) {
        Map<String, Map<UUID, Expected>> expected = new HashMap<>();
        dsl.select(
                        JOURNAL_CHANGE.ENTITY, JOURNAL_CHANGE.RECORD_ID, JOURNAL_CHANGE.KIND, JOURNAL_CHANGE.VERSION,
                        JOURNAL_CHANGE.AFTER_VALUES, JOURNAL_BATCH.RECORDED_AT, JOURNAL_BATCH.OPERATOR)
                .from(JOURNAL_CHANGE)
                .join(JOURNAL_BATCH)
                .on(JOURNAL_BATCH.ID.eq(JOURNAL_CHANGE.BATCH_ID))
                .where(range(JOURNAL_CHANGE.RECORD_ID, from, to))
                .orderBy(JOURNAL_BATCH.POSITION, JOURNAL_CHANGE.ORD)
                .forEach(row -> {
                    EntityType<?> type = types.get(row.value1());
                    if (type == null) {
                        findings.add(new VerifyReport.Finding(
                                "ledger.finding.entityUnknown", List.of(row.value1()), "journal_change " + row.value1() + " " + row.value2()));
                        return;
                    }
                    expected.computeIfAbsent(row.value1(), e -> new LinkedHashMap<>())
                            .compute(row.value2(), (id, before) -> step(type, before == null ? Expected.NONE : before, row));
                });
        return expected;
    }

    private static Expected step(EntityType<?> type, Expected before, Record row) {
        OffsetDateTime at = row.get(JOURNAL_BATCH.RECORDED_AT);
        String by = row.get(JOURNAL_BATCH.OPERATOR);
        long version = row.get(JOURNAL_CHANGE.VERSION);
        String after = row.get(JOURNAL_CHANGE.AFTER_VALUES);
        try {
            return switch (ChangeKind.valueOf(row.get(JOURNAL_CHANGE.KIND))) {
                case INSERT -> new Expected(JournalText.state(type, after), version, at, at, by);
                case REMOVE -> new Expected(null, version, null, null, null);
                case UPDATE -> {
                    RecordState base = before.state() == null ? RecordState.empty(type) : before.state();
                    boolean onlyBin = JournalText.fields(after).keySet().equals(Set.of(RecordState.DELETED_AT));
                    yield new Expected(
                            JournalText.overlay(type, base, after), version, before.createdAt(),
                            onlyBin ? before.updatedAt() : at, onlyBin ? before.updatedBy() : by);
                }
            };
        } catch (RuntimeException unreadable) {
            // The chain check names the batch; here the record just cannot be replayed.
            return new Expected(RecordState.empty(type), version, before.createdAt(), at, by);
        }
    }

    private void compare(EntityType<?> type, UUID id, Expected expected, Rows.@Nullable Stored row) {
        if (expected.state() == null || row == null) {
            if (expected.state() != null) {
                finding("ledger.finding.rowMissing", type, id);
            } else if (row != null) {
                finding("ledger.finding.rowUnknown", type, id);
            }
            return;
        }
        List<String> wrong = new ArrayList<>();
        row.state().differences(expected.state()).forEach(place -> wrong.add(RecordState.name(type, place)));
        check(wrong, "version", row.version(), expected.version());
        check(wrong, "createdAt", row.row().get(type.createdAt()).toInstant(), expected.createdAt() == null ? null : expected.createdAt().toInstant());
        check(wrong, "updatedAt", row.row().get(type.updatedAt()).toInstant(), expected.updatedAt() == null ? null : expected.updatedAt().toInstant());
        check(wrong, "updatedBy", row.row().get(type.updatedBy()), expected.updatedBy());
        if (!wrong.isEmpty()) {
            String name = name(type, row);
            wrong.forEach(field -> findings.add(
                    new VerifyReport.Finding("ledger.finding.row", List.of(type.labelKey(), name, field), type.code() + " " + id + " " + field)));
        }
    }

    private static String name(EntityType<?> type, Rows.Stored row) {
        try {
            return Rows.label(type, row.row());
        } catch (RuntimeException unreadable) {
            return row.id().toString();
        }
    }

    private static void check(List<String> wrong, String field, Object stored, @Nullable Object expected) {
        if (!stored.equals(expected)) {
            wrong.add(field);
        }
    }

    private static Condition range(org.jooq.Field<UUID> id, @Nullable UUID from, @Nullable UUID to) {
        Condition range = DSL.noCondition();
        if (from != null) {
            range = range.and(id.gt(from));
        }
        return to == null ? range : range.and(id.le(to));
    }

    private void finding(String key, EntityType<?> type, UUID id) {
        findings.add(new VerifyReport.Finding(key, List.of(type.labelKey(), id.toString()), type.code() + " " + id));
    }
}
