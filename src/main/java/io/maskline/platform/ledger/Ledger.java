package io.maskline.platform.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one door to change data. See docs/adr/0001. */
public interface Ledger {

    /** Runs {@code work} as one batch named {@code title}; all or nothing. A work that changes nothing leaves no batch. */
    <T> T change(Title title, Actor actor, Function<LedgerTx, T> work);

    /** As {@link #change}, but undo stops at it: for issued papers, which are corrected (更正), never undone. */
    <T> T seal(Title title, Actor actor, Function<LedgerTx, T> work);

    /**
     * As {@link #seal}, for what the program itself brings (the catalogue of standards): every device has it, so it is
     * not among the changes to hand over.
     */
    <T> T deliver(Title title, Actor actor, Function<LedgerTx, T> work);

    /** The step undo would take back now. */
    Optional<Title> undoable();

    /** The step redo would bring back now. */
    Optional<Title> redoable();

    /** Takes back the last step of this device; returns its name. */
    Title undo(Actor actor);

    Title redo(Actor actor);

    /** History of one record, newest first. */
    List<HistoryEntry> history(EntityType<?> type, UUID id);

    /** The newest {@code most} changes of several records of one kind, newest first. */
    List<RecordEntry> newest(EntityType<?> type, Collection<UUID> ids, int most);

    /** A change and the record it changed. */
    record RecordEntry(UUID record, HistoryEntry entry) {}

    /** Sets one field back to the value it had before or after {@code batch}; a normal, again undoable change. */
    void restoreField(EntityType<?> type, UUID id, String field, @org.jspecify.annotations.Nullable String value, Actor actor);

    /** Records deleted within the last 30 days, newest first. */
    List<BinEntry> bin();

    /** Takes a record out of the bin. */
    void restore(String entity, UUID id, Actor actor);

    /** The newest batches of all devices, newest first, at most {@code most}. */
    List<BatchEntry> recent(int most);

    /** Changes of this device not handed over to another yet. */
    long pendingChanges();

    /** Registers for changes after commit; close the handle to stop. */
    AutoCloseable listen(Consumer<Change> listener);

    /** Proves that the chain is unbroken and that every row equals the replay of its journal. */
    VerifyReport verify();
}
