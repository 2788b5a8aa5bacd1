package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.LEDGER_DEVICE;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.error.Faults;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The ledger on a database. Safe for use by several threads; writes are serialised by the database. */
public final class JournalLedger implements Ledger {

    private static final Duration BIN_TIME = Duration.ofDays(30);

    private final Database database;
    private final Map<String, EntityType<?>> types;
    private final Clock clock;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /** @param types every kind of record there is, referenced types before those that refer to them */
    public JournalLedger(Database database, List<EntityType<?>> types, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.types = new LinkedHashMap<>();
        for (EntityType<?> type : types) {
            if (this.types.put(type.code(), type) != null) {
                throw new IllegalArgumentException("two entity types " + type.code());
            }
        }
    }

    @Override
    public <T> T change(Title title, Actor actor, Function<LedgerTx, T> work) {
        return commit(BatchKind.CHANGE, null, title, actor, work::apply);
    }

    @Override
    public <T> T seal(Title title, Actor actor, Function<LedgerTx, T> work) {
        return commit(BatchKind.SEAL, null, title, actor, work::apply);
    }

    @Override
    public <T> T deliver(Title title, Actor actor, Function<LedgerTx, T> work) {
        return commit(BatchKind.DELIVERY, null, title, actor, work::apply);
    }

    @Override
    public Optional<Title> undoable() {
        return database.read(UndoPlan::undoable).map(UndoPlan.Step::title);
    }

    @Override
    public Optional<Title> redoable() {
        return database.read(UndoPlan::redoable).map(UndoPlan.Step::title);
    }

    @Override
    public Title undo(Actor actor) {
        return reverse(BatchKind.UNDO, UndoPlan::undoable, "ledger.fault.nothingToUndo", actor);
    }

    @Override
    public Title redo(Actor actor) {
        return reverse(BatchKind.REDO, UndoPlan::redoable, "ledger.fault.nothingToRedo", actor);
    }

    private Title reverse(BatchKind kind, Function<DSLContext, Optional<UndoPlan.Step>> plan, String nothingKey, Actor actor) {
        Supplier<FaultException> nothing = () -> Fault.denied(nothingKey).asException();
        UndoPlan.Step step = database.read(plan::apply).orElseThrow(nothing);
        return commit(kind, step.batch(), step.title(), actor, batch -> {
            // A paper issued in between, on another thread, ends what can be undone.
            UndoPlan.Step still = plan.apply(batch.dsl()).orElseThrow(nothing);
            if (!still.equals(step)) {
                throw Fault.denied("ledger.fault.stepChanged").asException();
            }
            new Reversal(this::type, batch).of(step.batch());
            return step.title();
        });
    }

    private <T> T commit(BatchKind kind, @Nullable UUID target, Title title, Actor actor, Function<Batch, T> work) {
        List<Change> done = new ArrayList<>(1);
        T result = database.write(dsl -> {
            Connection connection = Objects.requireNonNull(dsl.configuration().connectionProvider().acquire());
            try {
                Batch batch = new Batch(dsl, connection, actor, Moments.now(clock));
                T answer = work.apply(batch);
                Change change = batch.end(kind, target, title);
                if (change != null) {
                    done.add(change);
                }
                return answer;
            } catch (SQLException e) {
                throw new IllegalStateException("writing the batch " + title.key(), e);
            }
        });
        done.forEach(this::tell);
        return result;
    }

    /** The change is stored; a listener that fails is logged, and neither the change nor the next listener suffers. */
    private void tell(Change change) {
        for (Consumer<Change> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                Faults.of(e);
            }
        }
    }

    @Override
    public List<HistoryEntry> history(EntityType<?> type, UUID id) {
        return database.read(dsl -> Histories.of(dsl, type, id));
    }

    @Override
    public List<RecordEntry> newest(EntityType<?> type, Collection<UUID> ids, int most) {
        return ids.isEmpty() ? List.of() : database.read(dsl -> Histories.newest(dsl, type, ids, most));
    }

    @Override
    public void restoreField(EntityType<?> type, UUID id, String field, @Nullable String value, Actor actor) {
        if (!type.restorable(field)) {
            throw Fault.denied("ledger.fault.ruledField").asException();
        }
        int place = RecordState.index(type, field);
        Title title = Title.of("ledger.step.restoreField", Labels.of(type, place));
        commit(BatchKind.CHANGE, null, title, actor, batch -> {
            Rows.Stored row = Rows.find(batch.dsl(), type, id);
            if (row == null) {
                throw Fault.missing("ledger.fault.gone", type.labelKey(), id).asException();
            }
            batch.change(type, row, row.state().with(place, value));
            return id;
        });
    }

    @Override
    public List<BinEntry> bin() {
        OffsetDateTime since = Moments.now(clock).minus(BIN_TIME);
        return database.read(dsl -> {
            List<BinEntry> entries = new ArrayList<>();
            types.values().forEach(type -> entries.addAll(Bins.of(dsl, type, since)));
            entries.sort(Comparator.comparing(BinEntry::deletedAt).reversed());
            return entries;
        });
    }

    @Override
    public void restore(String entity, UUID id, Actor actor) {
        EntityType<?> type = type(entity);
        commit(BatchKind.CHANGE, null, Title.of("ledger.step.restore", type.labelKey()), actor, batch -> {
            batch.restore(type, id);
            return id;
        });
    }

    @Override
    public List<BatchEntry> recent(int most) {
        return database.read(dsl -> Batches.recent(dsl, most));
    }

    @Override
    public long pendingChanges() {
        return database.read(dsl -> dsl.select(DSL.coalesce(DSL.sum(JOURNAL_BATCH.CHANGE_COUNT), java.math.BigDecimal.ZERO))
                .from(JOURNAL_BATCH)
                .join(LEDGER_DEVICE)
                .on(LEDGER_DEVICE.ID.eq(JOURNAL_BATCH.DEVICE_ID))
                .where(LEDGER_DEVICE.LOCAL.isTrue())
                .and(JOURNAL_BATCH.KIND.ne(BatchKind.DELIVERY.name()))
                .fetchSingle()
                .value1()
                .longValueExact());
    }

    @Override
    public AutoCloseable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public VerifyReport verify() {
        return database.read((DSLContext dsl) -> new Verification(dsl, types).run());
    }

    private EntityType<?> type(String code) {
        EntityType<?> type = types.get(code);
        if (type == null) {
            throw new IllegalArgumentException("no entity type " + code);
        }
        return type;
    }
}
