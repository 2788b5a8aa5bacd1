package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.LEDGER_NUMBER;

import io.maskline.platform.error.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One batch in the making: writes rows and journal side by side, and closes with the head of the batch. */
final class Batch implements LedgerTx {

    private static final String NUMBER_PATTERN = "%s-%04d";

    private final DSLContext dsl;
    private final Actor actor;
    private final OffsetDateTime now;
    private final UUID id = Ids.next();
    private final BatchHash hash = new BatchHash();
    private final RowWriter rows;
    private final JournalWriter journal;
    private final Batches.Device device;
    private final Map<EntityType<?>, Set<UUID>> touched = new LinkedHashMap<>();

    Batch(DSLContext dsl, Connection connection, Actor actor, OffsetDateTime now) throws SQLException {
        this.dsl = dsl;
        this.actor = actor;
        this.now = now;
        this.device = Batches.localDevice(dsl, now);
        this.rows = new RowWriter(connection, now, actor.operator());
        this.journal = new JournalWriter(connection, id, hash);
    }

    @Override
    public DSLContext dsl() {
        flush();
        return dsl;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public String nextNumber(EntityType<?> type) {
        int updated = dsl.update(LEDGER_NUMBER)
                .set(LEDGER_NUMBER.LAST_NUMBER, LEDGER_NUMBER.LAST_NUMBER.plus(1))
                .where(LEDGER_NUMBER.ENTITY.eq(type.code()))
                .and(LEDGER_NUMBER.PREFIX.eq(device.prefix()))
                .execute();
        if (updated == 0) {
            dsl.insertInto(LEDGER_NUMBER).values(type.code(), device.prefix(), 1L).execute();
        }
        long number = dsl.select(LEDGER_NUMBER.LAST_NUMBER)
                .from(LEDGER_NUMBER)
                .where(LEDGER_NUMBER.ENTITY.eq(type.code()))
                .and(LEDGER_NUMBER.PREFIX.eq(device.prefix()))
                .fetchSingle(LEDGER_NUMBER.LAST_NUMBER);
        return NUMBER_PATTERN.formatted(device.prefix(), number);
    }

    @Override
    public <R extends Entity> R insert(EntityType<R> type, R record) {
        insertAll(type, List.of(record));
        return type.read(require(type, record.id()).row());
    }

    @Override
    public <R extends Entity> void insertAll(EntityType<R> type, Collection<R> records) {
        for (R record : records) {
            if (record.version() != 0) {
                throw new IllegalArgumentException("a new " + type.code() + " has version 0, not " + record.version());
            }
            apply(RecordChange.insert(type, record.id(), 1, RecordState.of(type, record)));
        }
        flush();
    }

    @Override
    public <R extends Entity> R update(EntityType<R> type, R record) {
        updateAll(type, List.of(record));
        return type.read(require(type, record.id()).row());
    }

    @Override
    public <R extends Entity> void updateAll(EntityType<R> type, Collection<R> records) {
        flush();
        Map<UUID, Rows.Stored> stored = Rows.findAll(dsl, type, records.stream().map(Entity::id).toList());
        for (R record : records) {
            Rows.Stored row = stored.get(record.id());
            if (row == null) {
                throw missing(type, record.id());
            }
            int deletedAt = RecordState.deletedAt(type);
            RecordState wanted = RecordState.of(type, record).with(deletedAt, row.state().get(deletedAt));
            if (row.version() != record.version()) {
                throw StaleSaves.fault(type, row, wanted).asException();
            }
            change(type, row, wanted);
        }
        flush();
    }

    @Override
    public void touch(EntityType<?> type, UUID id, long version) {
        touch(type, guarded(type, id, version));
        flush();
    }

    void touch(EntityType<?> type, Rows.Stored row) {
        apply(RecordChange.update(type, row.id(), row.version() + 1, row.state(), row.state()));
    }

    @Override
    public void delete(EntityType<?> type, UUID id, long version) {
        Rows.Stored row = guarded(type, id, version);
        change(type, row, row.state().with(RecordState.deletedAt(type), ValueKind.MOMENT.write(now)));
        flush();
    }

    @Override
    public void restore(EntityType<?> type, UUID id) {
        flush();
        Rows.Stored row = require(type, id);
        change(type, row, row.state().with(RecordState.deletedAt(type), null));
        flush();
    }

    /** Sets a row to {@code wanted}; equal states write nothing. */
    void change(EntityType<?> type, Rows.Stored row, RecordState wanted) {
        RecordChange change = RecordChange.update(type, row.id(), row.version() + 1, row.state(), wanted);
        if (!change.places().isEmpty()) {
            apply(change);
        }
    }

    void apply(RecordChange change) {
        try {
            rows.write(change);
            journal.append(change);
        } catch (SQLException e) {
            throw new IllegalStateException("writing " + change.type().code() + " " + change.id(), e);
        }
        touched.computeIfAbsent(change.type(), t -> new LinkedHashSet<>()).add(change.id());
    }

    void flush() {
        try {
            rows.flush();
        } catch (SQLException e) {
            throw new IllegalStateException("writing rows", e);
        }
    }

    /** Ends the batch: unique keys, head, chain. Null when nothing was changed. */
    @Nullable Change end(BatchKind kind, @Nullable UUID target, Title title) throws SQLException {
        rows.close();
        journal.close();
        if (journal.count() == 0) {
            return null;
        }
        UniqueKeys.check(dsl, touched);
        BatchHead head = new BatchHead(
                id, Batches.nextPosition(dsl), device.id(), device.lastSeq() + 1, kind, target, title, actor, now, journal.count(), device.headHash());
        Batches.append(dsl, head, hash.end(head));
        // Views, not copies: Set.copyOf clusters badly over 100,000 consecutive UUIDs, and this batch is over.
        Map<String, Set<UUID>> byCode = touched.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> e.getKey().code(), e -> Collections.unmodifiableSet(e.getValue())));
        return new Change(id, kind, title, byCode);
    }

    /** The row as stored, refused when it was changed since {@code version}. */
    private Rows.Stored guarded(EntityType<?> type, UUID id, long version) {
        flush();
        Rows.Stored row = require(type, id);
        if (row.version() != version) {
            throw StaleSaves.fault(type, row, row.state()).asException();
        }
        return row;
    }

    private Rows.Stored require(EntityType<?> type, UUID id) {
        Rows.Stored row = Rows.find(dsl, type, id);
        if (row == null) {
            throw missing(type, id);
        }
        return row;
    }

    private static RuntimeException missing(EntityType<?> type, UUID id) {
        return Fault.missing("ledger.fault.gone", type.labelKey(), id).asException();
    }
}
