package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.FaultException;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jooq.impl.DSL;

/** Whatever is done, the rows equal the replay of the journal; undoing everything gives the empty ledger. */
class LedgerPropertiesTest {

    private static final TempLedger TEMP = new TempLedger(List.of(Parcel.TYPE));
    private static final Title STEP = Title.of("ledger.step.restore", "x");
    private static final UUID LINE = new UUID(7, 7);

    @AfterContainer
    static void close() {
        TEMP.close();
    }

    @BeforeTry
    void empty() {
        TEMP.database().write(dsl -> {
            for (String table : List.of("output_return", "journal_change", "journal_batch", "ledger_device")) {
                dsl.deleteFrom(DSL.table(table)).execute();
            }
            return 0;
        });
    }

    /** One thing an operator may do; {@code pick} chooses among what is there. */
    record Move(String what, int pick, long value) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<String> what = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(4, "insert"), net.jqwik.api.Tuple.of(4, "update"), net.jqwik.api.Tuple.of(2, "delete"),
                net.jqwik.api.Tuple.of(1, "restore"), net.jqwik.api.Tuple.of(1, "several"), net.jqwik.api.Tuple.of(4, "undo"),
                net.jqwik.api.Tuple.of(3, "redo"));
        return Combinators.combine(what, Arbitraries.integers().between(0, 20), Arbitraries.longs().between(0, 3))
                .as(Move::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 120)
    void every_row_equals_the_replay_of_its_journal(@ForAll("moves") List<Move> moves) {
        moves.forEach(this::make);
        assertThat(TEMP.ledger().verify().findings()).isEmpty();
    }

    @Property(tries = 60)
    void undoing_everything_returns_the_empty_ledger_and_redoing_everything_the_same_rows(@ForAll("moves") List<Move> moves) {
        moves.forEach(this::make);
        List<String> rows = rows();
        int undone = 0;
        while (TEMP.ledger().undoable().isPresent()) {
            TEMP.ledger().undo(TempLedger.ACTOR);
            undone++;
        }
        assertThat(rows()).isEmpty();
        for (int i = 0; i < undone; i++) {
            TEMP.ledger().redo(TempLedger.ACTOR);
        }
        assertThat(rows()).isEqualTo(rows);
        assertThat(TEMP.ledger().verify().findings()).isEmpty();
    }

    /** Business content of all rows; versions and times move on with every undo, so they are left out. */
    private List<String> rows() {
        return TEMP.database().read(dsl -> dsl.selectFrom(OUTPUT_RETURN)
                .orderBy(OUTPUT_RETURN.ID)
                .fetch(r -> Parcel.TYPE.read(r).toString().replaceAll("version=\\d+", "")
                        + (r.get(OUTPUT_RETURN.DELETED_AT) != null)));
    }

    private void make(Move move) {
        Ledger ledger = TEMP.ledger();
        try {
            switch (move.what()) {
                case "undo" -> ledger.undo(TempLedger.ACTOR);
                case "redo" -> ledger.redo(TempLedger.ACTOR);
                default -> ledger.change(STEP, TempLedger.ACTOR, tx -> {
                    write(tx, move);
                    return 0;
                });
            }
        } catch (FaultException refused) {
            // A refused move (nothing to undo, key taken) must leave the ledger as it was; the properties check that.
        }
    }

    private void write(LedgerTx tx, Move move) {
        List<Parcel> all = new ArrayList<>(tx.dsl().selectFrom(OUTPUT_RETURN).orderBy(OUTPUT_RETURN.ID).fetch(Parcel.TYPE::read));
        switch (move.what()) {
            case "insert" -> tx.insert(Parcel.TYPE, Parcel.of(LINE, LocalDate.of(2020, 2, 1).plusDays(move.pick()), move.value()));
            case "several" -> {
                Parcel stored = tx.insert(Parcel.TYPE, Parcel.of(LINE, LocalDate.of(2020, 4, 1).plusDays(move.pick()), 1));
                tx.update(Parcel.TYPE, stored.withReason("同一批"));
                all.stream().limit(2).forEach(p -> tx.update(Parcel.TYPE, p.withQuantity(p.quantity() + 1)));
            }
            default -> {
                if (!all.isEmpty()) {
                    Parcel one = all.get(move.pick() % all.size());
                    switch (move.what()) {
                        case "update" -> tx.update(Parcel.TYPE, one.withQuantity(move.value()).withReason(move.value() == 0 ? null : "说明"));
                        case "delete" -> tx.delete(Parcel.TYPE, one.id(), one.version());
                        default -> tx.restore(Parcel.TYPE, one.id());
                    }
                }
            }
        }
    }
}
