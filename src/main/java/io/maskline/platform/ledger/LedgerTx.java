package io.maskline.platform.ledger;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * The inside of one change. Everything done here is one batch: stored together, undone together. Valid only within
 * {@link Ledger#change}; used by stores, on the writer thread.
 */
public interface LedgerTx {

    /** Reads within the change, seeing what it has written so far. Never used to write. */
    DSLContext dsl();

    /** The actor of this change. */
    Actor actor();

    /** The next visible number of this device, e.g. {@code A-0032}; never given twice, not even after an undo. */
    String nextNumber(EntityType<?> type);

    /** Stores a new record; its version must be 0. Returns it as stored. */
    <R extends Entity> R insert(EntityType<R> type, R record);

    /** Stores many new records with batched statements. */
    <R extends Entity> void insertAll(EntityType<R> type, Collection<R> records);

    /**
     * Stores the fields that differ from the stored record. Nothing differs: nothing is written.
     *
     * @throws io.maskline.platform.error.FaultException Stale when the record was changed since it was read
     */
    <R extends Entity> R update(EntityType<R> type, R record);

    /** Updates many records, each guarded by its version. */
    <R extends Entity> void updateAll(EntityType<R> type, Collection<R> records);

    /**
     * Raises the version of a record whose own fields stay as they are, because parts of it kept as other records were
     * changed: whoever saves those parts from an older reading is then told. Taking the step back raises it once more.
     *
     * @throws io.maskline.platform.error.FaultException Stale when the record was changed since it was read
     */
    void touch(EntityType<?> type, UUID id, long version);

    /** Moves a record to the bin. */
    void delete(EntityType<?> type, UUID id, long version);

    /** Takes a record out of the bin; who last changed it stays as it was. */
    void restore(EntityType<?> type, UUID id);
}
