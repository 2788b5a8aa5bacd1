package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.standard.Side;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testkit.TempLedger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestingRequestsTest {

    private static final String INHALE = "inhalation_resistance";
    private static final String EXHALE = "exhalation_resistance";

    private final TestingRegisters office = new TestingRegisters();

    @AfterEach
    void close() {
        office.close();
    }

    private TestingRow save(TestingRow row, String... values) {
        return office.requests.saveValues(row.request().id(), row.request().version(), first(row, values), TempLedger.ACTOR);
    }

    private TestingRow submit(TestingRow row, String... values) {
        return office.requests.submit(row.request().id(), row.request().version(), first(row, values), new TestingRequest.Report("SJ-1", null), TempLedger.ACTOR);
    }

    private static Map<UUID, List<String>> first(TestingRow row, String... values) {
        return Map.of(row.items().getFirst().item().id(), List.of(values));
    }

    private static void refused(Class<? extends Fault> kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(kind));
    }

    @Test
    void five_specimens_of_which_one_is_above_the_limit_fail() {
        TestingRow done = submit(office.create("III", 5, INHALE), "168", "171", "176", "170", "169");
        assertThat(done.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.items().getFirst().verdict().failing()).singleElement().satisfies(f -> {
            assertThat(f.specimen()).isEqualTo(3);
            assertThat(f.side()).isEqualTo(Side.ABOVE);
        });
        assertThat(done.request().stage()).isEqualTo(TestingStage.REPORTED);
        assertThat(done.request().dates().reportedOn()).isEqualTo(TempLedger.DAY);
        assertThat(done.request().number()).startsWith("A-");
        office.temp.restart();
        TestingRow again = TestingRequests.open(office.temp.database(), office.temp.ledger(), office.labServices).row(done.request().id());
        assertThat(again).isEqualTo(done);
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_value_is_kept_as_typed_and_full_width_digits_become_half_width() {
        TestingRow saved = save(office.create("III", 3, "filtration_salt"), "94.60", "９５．１", " 96 ");
        assertThat(saved.items().getFirst().values()).containsExactly("94.60", "95.1", "96");
    }

    @Test
    void a_blank_is_missing_and_never_zero() {
        TestingRow saved = save(office.create("III", 3, INHALE), "", "170", "");
        assertThat(saved.missing()).isEqualTo(2);
        assertThat(saved.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(saved.request().stage()).isEqualTo(TestingStage.TESTING);
        refused(Fault.Denied.class, () -> submit(saved, "", "170", "171"));
        assertThat(office.requests.row(saved.request().id()).items().getFirst().values()).containsExactly("", "170", "");
    }

    @Test
    void a_value_taken_back_is_missing_again() {
        TestingRow saved = save(office.create("III", 2, INHALE), "168", "170");
        assertThat(save(saved, "168", "").items().getFirst().values()).containsExactly("168", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.2.3", "17O", "1e3", "未检出"})
    void what_is_no_number_is_refused_and_nothing_is_stored(String typed) {
        TestingRow row = office.create("III", 2, INHALE);
        refused(Fault.Invalid.class, () -> save(row, "168", typed));
        assertThat(office.requests.row(row.request().id())).isEqualTo(row);
    }

    @Test
    void an_item_keeps_the_limit_it_was_asked_with() {
        TestingRow row = office.create("II", 1, "filtration_salt");
        assertThat(row.items().getFirst().item().limit()).isEqualTo(
                office.standards.limit(TestingRegisters.CIVIL, "II", "filtration_salt", TestingRegisters.DAY).limit());
    }

    @Test
    void a_failing_item_decides_before_missing_ones() {
        TestingRow row = office.create("III", 2, INHALE, EXHALE);
        assertThat(save(row, "180", "181").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(save(office.requests.row(row.request().id()), "160", "161").outcome()).isEqualTo(Outcome.UNDETERMINED);
        Map<UUID, List<String>> both = new HashMap<>();
        row.items().forEach(i -> both.put(i.item().id(), List.of("140", "141")));
        TestingRow now = office.requests.row(row.request().id());
        assertThat(office.requests.saveValues(now.request().id(), now.request().version(), both, TempLedger.ACTOR).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_reported_request_is_locked_until_the_step_is_undone_and_redone() {
        TestingRow done = submit(office.create("III", 1, INHALE), "170");
        refused(Fault.Denied.class, () -> save(done, "171"));
        office.temp.ledger().undo(TempLedger.ACTOR);
        TestingRow undone = office.requests.row(done.request().id());
        assertThat(undone.request().stage()).isEqualTo(TestingStage.REQUESTED);
        assertThat(undone.items().getFirst().values()).containsExactly("");
        office.temp.ledger().redo(TempLedger.ACTOR);
        assertThat(office.requests.row(done.request().id()).items()).extracting(TestedItem::values).containsExactly(List.of("170"));
    }

    @Test
    void a_save_from_an_old_version_is_refused() {
        TestingRow row = office.create("III", 1, INHALE);
        save(row, "170");
        refused(Fault.Stale.class, () -> save(row, "171"));
    }

    @Test
    void a_second_save_of_values_from_one_reading_is_refused_and_the_first_one_stays() {
        TestingRow read = save(office.create("III", 2, INHALE), "170", "");

        TestingRow one = save(read, "170", "171");
        refused(Fault.Stale.class, () -> save(read, "170", "180"));

        assertThat(office.requests.row(read.request().id()).items().getFirst().values()).containsExactly("170", "171");
        TestingRow same = save(one, "170", "171");
        assertThat(same.request().version()).isEqualTo(one.request().version());
        office.temp.ledger().undo(TempLedger.ACTOR);
        refused(Fault.Stale.class, () -> save(one, "170", "172"));
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void stages_follow_each_other_and_giving_up_needs_a_reason() {
        TestingRow row = office.create("III", 1, INHALE);
        refused(Fault.Denied.class, () -> office.requests.move(row.request(), TestingStage.CLOSED, "", TempLedger.ACTOR));
        TestingRow accepted = office.requests.move(row.request(), TestingStage.ACCEPTED, "", TempLedger.ACTOR);
        refused(Fault.Invalid.class, () -> office.requests.move(accepted.request(), TestingStage.RETURNED, " ", TempLedger.ACTOR));
        TestingRow back = office.requests.move(accepted.request(), TestingStage.RETURNED, "收 4 只，需 5 只", TempLedger.ACTOR);
        assertThat(back.request().setback()).isEqualTo(new TestingRequest.Setback(ReturnReason.OTHER, "收 4 只，需 5 只"));
        refused(Fault.Denied.class, () -> office.requests.move(back.request(), TestingStage.ACCEPTED, "", TempLedger.ACTOR));
    }

    @Test
    void a_request_without_firm_product_or_items_is_refused() {
        RequestDraft good = office.draft("III", 5, INHALE);
        refused(Fault.Invalid.class, () -> office.requests.create(office.draft("III", 5), TempLedger.ACTOR));
        refused(Fault.Invalid.class, () -> office.requests.create(office.draft("III", 0, INHALE), TempLedger.ACTOR));
        refused(Fault.Invalid.class, () -> office.requests.create(
                new RequestDraft(null, "", null, "x", good.standardCode(), null, good.items(), null, false, good.dates(), Priority.ORDINARY, null), TempLedger.ACTOR));
        refused(Fault.Invalid.class, () -> office.requests.create(
                new RequestDraft(good.enterpriseId(), "", null, " ", good.standardCode(), null, good.items(), null, false, good.dates(), Priority.ORDINARY, null), TempLedger.ACTOR));
    }

    @Test
    void a_request_is_late_after_the_promised_day_only_while_open() {
        TestingRow row = office.create("III", 1, INHALE);
        assertThat(row.late(TestingRegisters.DAY.plusDays(2))).isFalse();
        assertThat(row.late(TestingRegisters.DAY.plusDays(3))).isTrue();
        assertThat(submit(row, "170").late(TestingRegisters.DAY.plusDays(3))).isFalse();
    }
}
