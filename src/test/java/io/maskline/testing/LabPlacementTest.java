package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.lab.Booking;
import io.maskline.lab.FreeQuota;
import io.maskline.lab.Lab;
import io.maskline.lab.ScopeDraft;
import io.maskline.lab.ScopeMark;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.ledger.Ids;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.Sample.Quantity;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LabPlacementTest {

    private static final String INHALE = "inhalation_resistance";
    private static final String EXHALE = "exhalation_resistance";
    private static final LocalDate DAY = TempLedger.DAY;

    private final TestingRegisters office = new TestingRegisters();
    private final Samples samples = Samples.open(office.temp.database(), office.temp.ledger());
    private final Lab small = office.lab("小所", 1);
    private final Lab other = office.lab("邻所", 5);

    @AfterEach
    void close() {
        office.close();
    }

    private TestingRow assign(TestingRow row, Lab lab, LocalDate day) {
        return office.requests.assign(row.request(), lab.id(), day, null, TempLedger.ACTOR);
    }

    private List<LocalDate> booked(TestingRow row) {
        return office.labServices.bookings().of(row.request().id()).stream().map(Booking::day).toList();
    }

    private static SplitPart part(Lab lab, LocalDate day, String... items) {
        return new SplitPart(Set.of(items), new LabPlace(lab.id(), day, null, null));
    }

    private void scope(Lab lab, @Nullable LocalDate to, String... items) {
        office.labServices.scopes().enter(
                new ScopeDraft(lab.id(), TestingRegisters.CIVIL, List.of(items), new ScopeDraft.Terms(ScopeMark.CMA, null, to, null, null)), TempLedger.ACTOR);
    }

    private static String refusal(Class<? extends Fault> kind, ThrowingCallable call) {
        String[] said = new String[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault()).isInstanceOf(kind);
            said[0] = new FaultText(Messages.of(Language.ZH)).sentence(e.fault());
        });
        return said[0];
    }

    @Test
    void lab_and_day_are_kept_in_one_step_and_undone_in_one() {
        TestingRow row = assign(office.create("III", 5, INHALE), small, DAY.plusDays(1));
        assertThat(row.request().assignment()).isEqualTo(new TestingRequest.Assignment(small.id(), false, null, DAY.plusDays(4)));
        assertThat(booked(row)).containsExactly(DAY.plusDays(1));
        office.temp.ledger().undo(TempLedger.ACTOR);
        assertThat(office.requests.row(row.request().id()).request().assignment().labId()).isEqualTo(office.lab.id());
        assertThat(booked(row)).isEmpty();
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_full_day_leaves_the_request_as_it_was() {
        assign(office.create("III", 5, INHALE), small, DAY.plusDays(1));
        TestingRow second = office.create("III", 5, INHALE);
        assertThat(refusal(Fault.Invalid.class, () -> assign(second, small, DAY.plusDays(1)))).contains("小所");
        assertThat(office.requests.row(second.request().id())).isEqualTo(second);
    }

    @Test
    void a_typed_day_of_the_report_stands_before_the_usual_one_and_not_before_the_test() {
        TestingRow row = office.create("III", 5, INHALE);
        LabPlace early = new LabPlace(small.id(), DAY.plusDays(1), null, DAY);
        refusal(Fault.Invalid.class, () -> office.requests.assign(row.request(), early, TempLedger.ACTOR));
        LabPlace agreed = new LabPlace(small.id(), DAY.plusDays(1), null, DAY.plusDays(2));
        assertThat(office.requests.assign(row.request(), agreed, TempLedger.ACTOR).request().assignment().dueOn()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void a_quota_makes_it_free_and_is_counted_by_its_booking() {
        FreeQuota quota = office.labServices.quotas().save(new FreeQuota(Ids.next(), 0, small.id(), "经信局", 1, DAY, null, List.of(), null), TempLedger.ACTOR);
        TestingRow row = office.create("III", 5, INHALE);
        TestingRow free = office.requests.assign(row.request(), small.id(), DAY, quota.id(), TempLedger.ACTOR);
        assertThat(free.request().assignment().freeOfCharge()).isTrue();
        assertThat(office.labServices.quotas().used(quota)).isEqualTo(1);
        office.requests.withdraw(free.request(), "改期", TempLedger.ACTOR);
        assertThat(office.labServices.quotas().used(quota)).isZero();
        assertThat(booked(row)).isEmpty();
    }

    @Test
    void samples_that_go_back_free_the_day_and_a_lab_may_be_chosen_anew() {
        TestingRow row = office.through(assign(office.create("III", 5, INHALE), small, DAY), TestingStage.SENT);
        refusal(Fault.Denied.class, () -> assign(row, other, DAY));
        TestingRow back = office.requests.giveBack(row.request(), ReturnReason.UNMARKED, "", TempLedger.ACTOR);
        assertThat(booked(row)).isEmpty();
        assertThat(assign(back, other, DAY.plusDays(1)).request().assignment().labId()).isEqualTo(other.id());
    }

    @Test
    void an_item_outside_a_known_scope_is_refused_and_an_unknown_scope_is_only_doubted() {
        TestingRow row = office.through(assign(office.create("III", 5, INHALE, EXHALE), small, DAY), TestingStage.ACCEPTED);
        assertThat(office.requests.sendWarnings(row.request().id())).extracting(Phrase::key).containsExactly("testing.warning.scope", "testing.warning.no-sample");

        scope(small, null, INHALE);
        assertThat(refusal(Fault.Invalid.class, () -> office.through(row, TestingStage.SENT))).contains("小所", "呼气阻力", "资质范围");
        scope(small, DAY.minusDays(1), EXHALE);
        assertThat(refusal(Fault.Invalid.class, () -> office.through(row, TestingStage.SENT))).contains("2020-02-13", "到期");
        assertThat(refusal(Fault.Invalid.class, () -> assign(row, small, DAY))).contains("呼气阻力");
        scope(small, DAY.plusDays(1), EXHALE);
        assertThat(office.through(row, TestingStage.SENT).request().stage()).isEqualTo(TestingStage.SENT);
    }

    @Test
    void a_request_is_split_over_labs_and_its_parts_decide_together() {
        TestingRow whole = assign(office.create("III", 1, INHALE, EXHALE), small, DAY);
        Sample sealed = samples.save(samples.draft(whole.request().id()).with(new Quantity(2, 1L, null)), TempLedger.ACTOR);

        List<TestingRow> parts = office.requests.split(
                whole.request(), List.of(part(small, DAY, INHALE), part(other, DAY.plusDays(2), EXHALE)), TempLedger.ACTOR);

        String number = whole.request().number();
        assertThat(parts).extracting(p -> p.request().number()).containsExactly(number + "-S1", number + "-S2");
        assertThat(parts).extracting(p -> p.request().assignment().dueOn()).containsExactly(DAY.plusDays(3), DAY.plusDays(5));
        assertThat(parts).extracting(p -> p.items().getFirst().item().limit().item()).containsExactly(INHALE, EXHALE);
        assertThat(parts).allMatch(p -> p.request().rootId().equals(whole.request().id()) && p.request().chain().splitFrom() != null);
        TestingRow parent = office.requests.row(whole.request().id());
        assertThat(parent.request().stage()).isEqualTo(TestingStage.SPLIT);
        assertThat(parent.items()).isEmpty();
        assertThat(booked(whole)).isEmpty();
        assertThat(booked(parts.getFirst())).containsExactly(DAY);
        assertThat(samples.ofRequest(parts.getFirst().request().id())).extracting(SampleRow::sample).singleElement().satisfies(s -> {
            assertThat(s.number()).isEqualTo(sealed.number());
            assertThat(s.quantity().needed()).isEqualTo(1);
        });

        TestingRow failed = office.submit(parts.getFirst(), "176");
        assertThat(office.requests.family(parent.request().id()).outcome()).isEqualTo(Outcome.FAIL);
        TestingRow again = office.requests.retest(failed.request().id(), Set.of(), TempLedger.ACTOR);
        assertThat(again.request().number()).isEqualTo(number + "-S1-R1");
        office.submit(again, "170");
        assertThat(office.requests.family(parent.request().id()).outcome()).isEqualTo(Outcome.UNDETERMINED);
        office.submit(parts.getLast(), "140");
        assertThat(office.requests.family(parent.request().id()).outcome()).isEqualTo(Outcome.PASS);
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_split_is_undone_whole() {
        TestingRow whole = office.create("III", 1, INHALE, EXHALE);
        office.requests.split(whole.request(), List.of(part(small, DAY, INHALE), part(other, DAY, EXHALE)), TempLedger.ACTOR);
        office.temp.ledger().undo(TempLedger.ACTOR);
        assertThat(office.requests.rows()).singleElement().satisfies(r -> {
            assertThat(r.items()).hasSize(2);
            assertThat(r.request().stage()).isEqualTo(TestingStage.REQUESTED);
        });
        assertThat(office.labServices.bookings().ofLab(small.id(), DAY, DAY)).isEmpty();
    }

    @Test
    void each_item_goes_to_exactly_one_part_and_only_before_it_is_sent() {
        TestingRow whole = office.create("III", 1, INHALE, EXHALE);
        refusal(Fault.Invalid.class, () -> office.requests.split(whole.request(), List.of(part(small, DAY, INHALE, EXHALE)), TempLedger.ACTOR));
        assertThat(refusal(Fault.Invalid.class, () -> office.requests.split(
                whole.request(), List.of(part(small, DAY, INHALE), part(other, DAY, INHALE, EXHALE)), TempLedger.ACTOR))).contains("吸气阻力");
        assertThat(refusal(Fault.Invalid.class, () -> office.requests.split(
                whole.request(), List.of(part(small, DAY, INHALE), part(other, DAY, "bfe")), TempLedger.ACTOR))).contains("呼气阻力");
        TestingRow sent = office.through(whole, TestingStage.SENT);
        refusal(Fault.Denied.class, () -> office.requests.split(
                sent.request(), List.of(part(small, DAY, INHALE), part(other, DAY, EXHALE)), TempLedger.ACTOR));
        assertThat(office.requests.rows()).hasSize(1);
    }
}
