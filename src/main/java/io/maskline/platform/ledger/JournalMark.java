package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.JOURNAL_CHANGE;

import java.math.BigDecimal;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * How far the journal had come when something was read, to tell later whether that still holds. Taken and asked within the
 * same read as the data it vouches for; every write, an undo too, takes the journal further.
 *
 * @param position place of the newest batch; 0 while there is none
 */
public record JournalMark(long position) {

    /** With more changes than this to look through, reading anew is no slower. */
    private static final BigDecimal MOST_LOOKED_THROUGH = BigDecimal.valueOf(2_000);

    /** How far the journal is now. */
    public static JournalMark now(DSLContext dsl) {
        return new JournalMark(Batches.nextPosition(dsl) - 1);
    }

    /**
     * Whether records of these kinds may have changed since: never false when one has, and true also when so much was
     * changed that looking through it would take long.
     *
     * @param entities codes of kinds of records
     */
    public boolean passedBy(DSLContext dsl, Collection<String> entities) {
        BigDecimal changes = dsl.select(DSL.coalesce(DSL.sum(JOURNAL_BATCH.CHANGE_COUNT), BigDecimal.ZERO))
                .from(JOURNAL_BATCH)
                .where(JOURNAL_BATCH.POSITION.gt(position))
                .fetchSingle()
                .value1();
        if (changes.signum() == 0 || changes.compareTo(MOST_LOOKED_THROUGH) > 0) {
            return changes.signum() > 0;
        }
        return dsl.fetchExists(dsl.selectOne()
                .from(JOURNAL_BATCH)
                .join(JOURNAL_CHANGE).on(JOURNAL_CHANGE.BATCH_ID.eq(JOURNAL_BATCH.ID))
                .where(JOURNAL_BATCH.POSITION.gt(position).and(JOURNAL_CHANGE.ENTITY.in(entities))));
    }
}
