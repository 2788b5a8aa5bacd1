package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.DEPARTMENT;
import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalLedgerTest {

    private static final Title STEP = Title.of("ledger.step.restore", "x");
    private static final UUID LINE = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private final TempLedger temp = new TempLedger(List.of(Parcel.TYPE, Parcel.Office.TYPE));

    @AfterEach
    void close() {
        temp.close();
    }

    private Ledger ledger() {
        return temp.ledger();
    }

    private Parcel insert(Parcel parcel) {
        return ledger().change(STEP, TempLedger.ACTOR, tx -> tx.insert(Parcel.TYPE, parcel));
    }

    private Parcel stored(UUID id) {
        return temp.database().read(dsl -> dsl.selectFrom(OUTPUT_RETURN).where(OUTPUT_RETURN.ID.eq(id)).fetchOne(Parcel.TYPE::read));
    }

    private Parcel parcel() {
        return Parcel.of(LINE, TempLedger.DAY, 120_000);
    }

    @Test
    void a_change_is_stored_with_its_history() {
        Parcel first = insert(parcel());
        Parcel second = ledger().change(Title.of("a.b", "1线"), TempLedger.ACTOR, tx -> tx.update(Parcel.TYPE, first.withQuantity(124_000)));

        assertThat(second.version()).isEqualTo(2);
        List<HistoryEntry> history = ledger().history(Parcel.TYPE, first.id());
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().title()).isEqualTo(Title.of("a.b", "1线"));
        assertThat(history.getFirst().actor()).isEqualTo(TempLedger.ACTOR);
        assertThat(history.getFirst().fields())
                .containsExactly(new HistoryEntry.FieldChange("quantity", "ledger.field.deletedAt", "120000", "124000"));
        assertThat(ledger().verify().sound()).isTrue();
    }

    @Test
    void a_touched_record_has_a_newer_version_and_nothing_else_and_an_undo_makes_it_newer_still() {
        Parcel first = insert(parcel());
        Parcel other = insert(Parcel.of(LINE, TempLedger.DAY.minusDays(1), 5));

        ledger().change(STEP, TempLedger.ACTOR, tx -> {
            tx.update(Parcel.TYPE, other.withQuantity(6));
            tx.touch(Parcel.TYPE, first.id(), 1);
            return first;
        });

        assertThat(stored(first.id())).isEqualTo(new Parcel(first.id(), 2, LINE, TempLedger.DAY, 120_000, false, 0, null));
        assertThat(ledger().history(Parcel.TYPE, first.id())).hasSize(1);
        assertThatThrownBy(() -> ledger().change(STEP, TempLedger.ACTOR, tx -> {
                    tx.touch(Parcel.TYPE, first.id(), 1);
                    return first;
                }))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Stale.class));
        ledger().undo(TempLedger.ACTOR);
        assertThat(stored(first.id()).version()).isEqualTo(3);
        assertThat(stored(other.id()).quantity()).isEqualTo(5);
        ledger().redo(TempLedger.ACTOR);
        assertThat(stored(first.id()).version()).isEqualTo(4);
        assertThat(ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_batch() {
        Parcel first = insert(parcel());
        long before = ledger().verify().batches();
        Parcel same = ledger().change(STEP, TempLedger.ACTOR, tx -> tx.update(Parcel.TYPE, first));
        assertThat(same.version()).isEqualTo(1);
        assertThat(ledger().verify().batches()).isEqualTo(before);
    }

    @Test
    void a_failing_change_leaves_nothing() {
        Parcel parcel = parcel();
        assertThatThrownBy(() -> ledger().change(STEP, TempLedger.ACTOR, tx -> {
                    tx.insert(Parcel.TYPE, parcel);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");
        assertThat(stored(parcel.id())).isNull();
        assertThat(ledger().verify()).isEqualTo(new VerifyReport(0, 0, 0, List.of()));
    }

    @Test
    void a_stale_save_is_refused_and_shows_both_values() {
        Parcel read = insert(parcel());
        ledger().change(STEP, TempLedger.ACTOR, tx -> tx.update(Parcel.TYPE, read.withQuantity(1)));
        assertThatThrownBy(() -> ledger().change(STEP, TempLedger.ACTOR, tx -> tx.update(Parcel.TYPE, read.withQuantity(2))))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(((Fault.Stale) e.fault()).differences())
                        .containsExactly(new Fault.Difference("quantity", "ledger.field.deletedAt", "1", "2")));
        assertThat(stored(read.id()).quantity()).isEqualTo(1);
    }

    @Test
    void a_second_living_record_with_the_same_key_is_refused_but_one_in_the_bin_does_not_count() {
        Parcel first = insert(parcel());
        assertThatThrownBy(() -> insert(parcel()))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Duplicate.class));
        ledger().change(STEP, TempLedger.ACTOR, tx -> {
            tx.delete(Parcel.TYPE, first.id(), 1);
            return 0;
        });
        insert(parcel());
        assertThatThrownBy(() -> ledger().restore("parcel", first.id(), TempLedger.ACTOR)).isInstanceOf(FaultException.class);
        assertThat(ledger().verify().sound()).isTrue();
    }

    @Test
    void the_bin_keeps_who_last_changed_a_record() {
        Parcel first = insert(parcel());
        Actor other = new Actor("李某", "检测组", TempLedger.DAY);
        ledger().change(STEP, other, tx -> {
            tx.delete(Parcel.TYPE, first.id(), 1);
            return 0;
        });
        assertThat(ledger().bin()).singleElement().satisfies(entry -> {
            assertThat(entry.label()).isEqualTo("parcel of 2020-02-14");
            assertThat(entry.deletedBy()).isEqualTo("李某");
        });
        ledger().restore("parcel", first.id(), other);
        assertThat(ledger().bin()).isEmpty();
        String updatedBy = temp.database().read(dsl -> dsl.select(OUTPUT_RETURN.UPDATED_BY).from(OUTPUT_RETURN).fetchSingle().value1());
        assertThat(updatedBy).isEqualTo("陈某");
        assertThat(ledger().verify().sound()).isTrue();
    }

    @Test
    void undo_and_redo_name_the_step_and_survive_a_restart() {
        Parcel first = insert(parcel());
        Title second = Title.of("line.step.x", "2");
        ledger().change(second, TempLedger.ACTOR, tx -> tx.update(Parcel.TYPE, first.withQuantity(5)));
        temp.restart();
        assertThat(ledger().undoable()).contains(second);
        assertThat(ledger().undo(TempLedger.ACTOR)).isEqualTo(second);
        assertThat(stored(first.id()).quantity()).isEqualTo(120_000);
        temp.restart();
        assertThat(ledger().undoable()).contains(STEP);
        assertThat(ledger().redoable()).contains(second);
        ledger().undo(TempLedger.ACTOR);
        assertThat(stored(first.id())).isNull();
        assertThat(ledger().undoable()).isEmpty();
        ledger().redo(TempLedger.ACTOR);
        ledger().redo(TempLedger.ACTOR);
        assertThat(stored(first.id()).quantity()).isEqualTo(5);
        assertThat(ledger().redoable()).isEmpty();
        assertThat(ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_new_change_ends_redo() {
        insert(parcel());
        ledger().undo(TempLedger.ACTOR);
        insert(parcel());
        assertThat(ledger().redoable()).isEmpty();
    }

    @Test
    void undo_stops_at_an_issued_paper() {
        insert(parcel());
        ledger().seal(STEP, TempLedger.ACTOR, tx -> tx.insert(Parcel.TYPE, Parcel.of(LINE, LocalDate.of(2020, 2, 15), 1)));
        assertThat(ledger().undoable()).isEmpty();
        assertThatThrownBy(() -> ledger().undo(TempLedger.ACTOR)).isInstanceOf(FaultException.class);
    }

    @Test
    void what_the_program_delivers_is_neither_undone_nor_handed_over() {
        ledger().deliver(STEP, TempLedger.ACTOR, tx -> tx.insert(Parcel.TYPE, parcel()));
        assertThat(ledger().undoable()).isEmpty();
        assertThat(ledger().pendingChanges()).isZero();
        assertThat(ledger().verify().sound()).isTrue();
    }

    @Test
    void one_field_goes_back_as_a_normal_change() {
        Parcel first = insert(parcel());
        ledger().change(STEP, TempLedger.ACTOR, tx -> tx.update(Parcel.TYPE, first.withQuantity(7).withReason("三班")));
        ledger().restoreField(Parcel.TYPE, first.id(), "quantity", "120000", TempLedger.ACTOR);
        assertThat(stored(first.id()).quantity()).isEqualTo(120_000);
        assertThat(stored(first.id()).reason()).isEqualTo("三班");
        ledger().undo(TempLedger.ACTOR);
        assertThat(stored(first.id()).quantity()).isEqualTo(7);
    }

    @Test
    void a_field_that_follows_a_rule_does_not_go_back_alone() {
        Parcel first = insert(parcel());
        assertThatThrownBy(() -> ledger().restoreField(Parcel.TYPE, first.id(), "corrections", "7", TempLedger.ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("ledger.fault.ruledField"));
        assertThatThrownBy(() -> ledger().restoreField(Parcel.TYPE, first.id(), "deletedAt", null, TempLedger.ACTOR)).isInstanceOf(FaultException.class);
    }

    @Test
    void a_bulk_insert_is_one_step_and_comes_back_by_one_undo() {
        List<Parcel> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(Parcel.of(LINE, TempLedger.DAY.plusDays(i), i));
        }
        ledger().change(STEP, TempLedger.ACTOR, tx -> {
            tx.insertAll(Parcel.TYPE, many);
            return 0;
        });
        assertThat(ledger().verify()).isEqualTo(new VerifyReport(1, 5_000, 5_000, List.of()));
        ledger().undo(TempLedger.ACTOR);
        assertThat(ledger().verify()).isEqualTo(new VerifyReport(2, 10_000, 0, List.of()));
        ledger().redo(TempLedger.ACTOR);
        assertThat(stored(many.get(4_999).id()).quantity()).isEqualTo(4_999);
    }

    @Test
    void numbers_carry_the_device_prefix_and_are_never_given_twice() {
        List<String> numbers = new ArrayList<>();
        ledger().change(STEP, TempLedger.ACTOR, tx -> {
            numbers.add(tx.nextNumber(Parcel.TYPE));
            return tx.insert(Parcel.TYPE, parcel());
        });
        ledger().undo(TempLedger.ACTOR);
        ledger().change(STEP, TempLedger.ACTOR, tx -> {
            numbers.add(tx.nextNumber(Parcel.TYPE));
            return tx.insert(Parcel.TYPE, parcel());
        });
        assertThat(numbers).containsExactly("A-0001", "A-0002");
    }

    @Test
    void texts_of_any_kind_come_back_as_they_were() {
        String odd = "“引号” \\ \n\t \u0001 㙍𡉃 '\"";
        Parcel.Office office = new Parcel.Office(Ids.next(), 0, "GXJ", odd, null, 1);
        ledger().change(STEP, TempLedger.ACTOR, tx -> tx.insert(Parcel.Office.TYPE, office));
        ledger().undo(TempLedger.ACTOR);
        ledger().redo(TempLedger.ACTOR);
        String name = temp.database().read(dsl -> dsl.select(DEPARTMENT.NAME).from(DEPARTMENT).fetchSingle().value1());
        assertThat(name).isEqualTo(odd);
        assertThat(ledger().verify().sound()).isTrue();
    }

    @Test
    void what_a_column_cannot_keep_is_refused_with_the_field() {
        Parcel.Office office = new Parcel.Office(Ids.next(), 0, "X".repeat(21), "n", null, 1);
        assertThatThrownBy(() -> ledger().change(STEP, TempLedger.ACTOR, tx -> tx.insert(Parcel.Office.TYPE, office)))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault())
                        .isEqualTo(Fault.invalid("code", "ledger.fault.tooLong", "ledger.field.deletedAt", 20, 21)));
    }

    @Test
    void listeners_hear_of_the_records_touched_after_the_commit() throws Exception {
        List<Change> heard = new ArrayList<>();
        AutoCloseable handle = ledger().listen(heard::add);
        Parcel first = insert(parcel());
        handle.close();
        ledger().undo(TempLedger.ACTOR);
        assertThat(heard).singleElement().satisfies(change -> assertThat(change.touched().get("parcel")).containsExactly(first.id()));
    }

    @Test
    void a_listener_that_fails_spoils_neither_the_stored_change_nor_the_next_listener() throws Exception {
        List<Change> heard = new ArrayList<>();
        try (AutoCloseable first = ledger().listen(change -> {
                    throw new IllegalStateException("screen is gone");
                });
                AutoCloseable second = ledger().listen(heard::add)) {
            Parcel stored = insert(parcel());
            assertThat(stored(stored.id())).isNotNull();
        }
        assertThat(heard).hasSize(1);
    }

    @Test
    void verify_beside_a_writer_finds_nothing_wrong() throws Exception {
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 300; i++) {
                insert(Parcel.of(LINE, TempLedger.DAY.plusDays(i), i));
            }
        });
        writer.start();
        do {
            assertThat(ledger().verify().findings()).isEmpty();
        } while (writer.isAlive());
        writer.join();
    }

    @Test
    void changes_not_handed_over_are_counted() {
        insert(parcel());
        ledger().undo(TempLedger.ACTOR);
        assertThat(ledger().pendingChanges()).isEqualTo(2);
        long batches = temp.database().read(dsl -> (long) dsl.fetchCount(JOURNAL_BATCH));
        assertThat(batches).isEqualTo(2);
    }
}
