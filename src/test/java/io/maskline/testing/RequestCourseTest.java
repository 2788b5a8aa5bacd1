package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.Sample.Quantity;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestCourseTest {

    private static final String INHALE = "inhalation_resistance";
    private static final String EXHALE = "exhalation_resistance";
    private static final String SALT = "filtration_salt";

    private final TestingRegisters office = new TestingRegisters();
    private final Samples samples = Samples.open(office.temp.database(), office.temp.ledger());

    @AfterEach
    void close() {
        office.close();
    }

    private Sample counted(TestingRow row, Long pieces) {
        Sample draft = samples.draft(row.request().id());
        return samples.save(draft.with(draft.quantity().counted(pieces)), TempLedger.ACTOR);
    }

    private List<SampleState> states(TestingRow row) {
        return samples.ofRequest(row.request().id()).stream().map(s -> s.sample().state()).toList();
    }

    private static String refusal(Class<? extends Fault> kind, ThrowingCallable call) {
        String[] said = new String[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault()).isInstanceOf(kind);
            said[0] = new FaultText(Messages.of(Language.ZH)).sentence(e.fault());
        });
        return said[0];
    }

    /** Every pair of stages, and whether a person may go from the one to the other. */
    @ParameterizedTest
    @EnumSource(TestingStage.class)
    void which_stage_may_follow_which(TestingStage from) {
        Set<TestingStage> may = switch (from) {
            case REQUESTED -> Set.of(TestingStage.ACCEPTED, TestingStage.RETURNED, TestingStage.WITHDRAWN);
            case ACCEPTED -> Set.of(TestingStage.SENT, TestingStage.RETURNED, TestingStage.WITHDRAWN);
            case SENT -> Set.of(TestingStage.RECEIVED, TestingStage.RETURNED, TestingStage.WITHDRAWN);
            case RECEIVED -> Set.of(TestingStage.TESTING, TestingStage.RETURNED, TestingStage.WITHDRAWN);
            case TESTING -> Set.of(TestingStage.RETURNED, TestingStage.WITHDRAWN);
            case REPORTED -> Set.of(TestingStage.CLOSED);
            case RETURNED -> Set.of(TestingStage.SENT, TestingStage.WITHDRAWN);
            case CLOSED, WITHDRAWN, SPLIT -> Set.of();
        };
        for (TestingStage to : TestingStage.values()) {
            assertThat(from.allows(to)).as("%s → %s", from, to).isEqualTo(may.contains(to));
        }
    }

    @Test
    void four_of_five_are_refused_go_back_and_come_again_as_five() {
        TestingRow row = office.create("III", 5, INHALE);
        Sample blank = counted(row, null);
        TestingRow sent = office.through(row, TestingStage.SENT);
        assertThat(states(row)).containsExactly(SampleState.ON_THE_WAY);
        assertThat(refusal(Fault.Invalid.class, () -> office.through(sent, TestingStage.RECEIVED))).contains("未填");

        Sample on = samples.ofRequest(row.request().id()).getFirst().sample();
        assertThat(on.number()).isEqualTo(blank.number());
        samples.save(on.with(on.quantity().counted(4L)), TempLedger.ACTOR);
        assertThat(refusal(Fault.Invalid.class, () -> office.through(sent, TestingStage.RECEIVED))).contains("应收 5 只，实收 4 只，差 1 只", "退样补样");
        assertThat(office.requests.row(row.request().id()).request().stage()).isEqualTo(TestingStage.SENT);
        assertThat(samples.count(row.request().id())).isEqualTo(new SampleCount(5, 4L));

        TestingRow back = office.requests.giveBack(sent.request(), ReturnReason.TOO_FEW, "", TempLedger.ACTOR);
        assertThat(back.request().setback()).isEqualTo(new TestingRequest.Setback(ReturnReason.TOO_FEW, ""));
        assertThat(states(row)).containsExactly(SampleState.GIVEN_BACK);

        Sample gone = samples.ofRequest(row.request().id()).getFirst().sample();
        samples.save(gone.with(gone.quantity().counted(5L)), TempLedger.ACTOR);
        TestingRow again = office.through(office.through(back, TestingStage.SENT), TestingStage.RECEIVED);
        assertThat(again.request().setback()).isNull();
        assertThat(states(row)).containsExactly(SampleState.AT_LAB);
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void what_is_known_to_be_too_few_is_not_even_sent() {
        TestingRow row = office.through(office.create("III", 5, INHALE), TestingStage.ACCEPTED);
        counted(row, 4L);
        assertThat(refusal(Fault.Invalid.class, () -> office.through(row, TestingStage.SENT))).contains("差 1 只");
    }

    @Test
    void a_stated_need_counts_before_that_of_the_items() {
        TestingRow row = office.create("III", 5, INHALE, SALT);
        Sample draft = samples.draft(row.request().id());
        assertThat(draft.quantity().needed()).isEqualTo(10);
        samples.save(draft.with(new Quantity(5, 5L, null)), TempLedger.ACTOR);
        assertThat(office.through(row, TestingStage.RECEIVED).request().stage()).isEqualTo(TestingStage.RECEIVED);
    }

    @Test
    void values_of_samples_that_went_back_say_nothing_of_the_new_ones() {
        TestingRow row = office.create("III", 1, INHALE);
        counted(row, 1L);
        TestingRow testing = office.values(office.through(row, TestingStage.RECEIVED), "176");
        TestingRow back = office.requests.giveBack(testing.request(), ReturnReason.DAMAGED, "压坏", TempLedger.ACTOR);
        assertThat(back.items().getFirst().values()).containsExactly("176");
        TestingRow sent = office.through(back, TestingStage.SENT);
        assertThat(sent.items().getFirst().values()).containsExactly("");
        assertThat(sent.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void giving_back_for_another_reason_and_giving_up_need_words() {
        TestingRow row = office.create("III", 5, INHALE);
        refusal(Fault.Invalid.class, () -> office.requests.giveBack(row.request(), ReturnReason.OTHER, " ", TempLedger.ACTOR));
        refusal(Fault.Invalid.class, () -> office.requests.withdraw(row.request(), " ", TempLedger.ACTOR));
        TestingRow gone = office.requests.withdraw(row.request(), " 改送省院 ", TempLedger.ACTOR);
        assertThat(gone.request().stage()).isEqualTo(TestingStage.WITHDRAWN);
        assertThat(gone.request().setback()).isEqualTo(new TestingRequest.Setback(null, "改送省院"));
        assertThat(refusal(Fault.Denied.class, () -> samples.save(samples.draft(row.request().id()), TempLedger.ACTOR))).contains(row.request().number());
    }

    @ParameterizedTest
    @CsvSource({
        "GB 2626-2019,2019-12-01,采样日 2019-12-01 应用 GB 2626-2006",
        "GB 2626-2006,2021-07-02,采样日 2021-07-02 应用 GB 2626-2019",
        "T/CNTAC 55-2020,2020-02-14,采样日 2020-02-14"
    })
    void an_edition_that_does_not_hold_on_the_sampling_day_is_not_sent(String code, LocalDate sampled, String sentence) {
        TestingRow row = office.through(office.createBy(code, sampled), TestingStage.ACCEPTED);
        assertThat(refusal(Fault.Invalid.class, () -> office.through(row, TestingStage.SENT))).contains(sentence);
    }

    @Test
    void without_a_lab_nothing_is_sent() {
        RequestDraft with = office.draft("III", 5, INHALE);
        TestingRow row = office.requests.create(new RequestDraft(
                with.enterpriseId(), with.firmName(), with.lineId(), with.product(), with.standardCode(), with.grade(), with.items(), null, false,
                with.dates(), with.priority(), null), TempLedger.ACTOR);
        TestingRow accepted = office.through(row, TestingStage.ACCEPTED);
        assertThat(refusal(Fault.Invalid.class, () -> office.through(accepted, TestingStage.SENT))).contains("还没有定实验室");
    }

    @Test
    void urgency_needs_a_reason() {
        TestingRow row = office.create("III", 5, INHALE);
        assertThat(row.request().priority()).isEqualTo(Priority.ORDINARY);
        refusal(Fault.Invalid.class, () -> office.requests.prioritise(row.request(), new Priority(Priority.Level.TOP, " "), TempLedger.ACTOR));
        Priority urgent = new Priority(Priority.Level.URGENT, "定点医院等货");
        TestingRow now = office.requests.prioritise(row.request(), urgent, TempLedger.ACTOR);
        assertThat(now.request().priority()).isEqualTo(urgent);
        assertThat(office.requests.prioritise(now.request(), Priority.ORDINARY, TempLedger.ACTOR).request().priority()).isEqualTo(Priority.ORDINARY);
    }

    @Test
    void a_retest_asks_what_failed_with_the_same_limit_and_nothing_of_the_verdict() {
        TestingRow first = office.submit(office.create("III", 1, INHALE, EXHALE), "176", "140");
        assertThat(first.outcome()).isEqualTo(Outcome.FAIL);

        TestingRow again = office.requests.retest(first.request().id(), Set.of(), TempLedger.ACTOR);

        assertThat(again.request().number()).isEqualTo(first.request().number() + "-R1");
        assertThat(again.request().chain()).isEqualTo(new TestingRequest.Chain(first.request().id(), first.request().id(), null));
        assertThat(again.request().stage()).isEqualTo(TestingStage.REQUESTED);
        assertThat(again.request().dates().reportedOn()).isNull();
        assertThat(again.items()).singleElement().satisfies(i -> {
            assertThat(i.item().limit()).isEqualTo(first.items().getFirst().item().limit());
            assertThat(i.values()).containsExactly("");
        });
        assertThat(samples.ofRequest(again.request().id())).isEmpty();
        assertThat(office.requests.row(first.request().id())).isEqualTo(first);
        assertThat(refusal(Fault.Denied.class, () -> office.requests.retest(first.request().id(), Set.of(), TempLedger.ACTOR)))
                .contains(again.request().number());

        TestingRow failed = office.submit(again, "177");
        refusal(Fault.Denied.class, () -> office.requests.retest(first.request().id(), Set.of(), TempLedger.ACTOR));
        TestingRow third = office.requests.retest(failed.request().id(), Set.of(), TempLedger.ACTOR);
        assertThat(third.request().number()).isEqualTo(first.request().number() + "-R2");
        assertThat(third.request().rootId()).isEqualTo(first.request().id());
        assertThat(office.requests.family(first.request().id()).outcome()).isEqualTo(Outcome.FAIL);
        office.submit(third, "170");
        RequestFamily family = office.requests.family(third.request().id());
        assertThat(family.outcome()).isEqualTo(Outcome.PASS);
        assertThat(family.verdicts(INHALE)).extracting(RequestFamily.Judged::outcome).containsExactly(Outcome.FAIL, Outcome.FAIL, Outcome.PASS);
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void items_to_retest_may_be_chosen_and_only_what_failed_may_be_retested() {
        TestingRow first = office.submit(office.create("III", 1, INHALE, EXHALE), "176", "140");
        assertThat(office.requests.retest(first.request().id(), Set.of(INHALE, EXHALE), TempLedger.ACTOR).items()).hasSize(2);
        TestingRow passed = office.submit(office.create("III", 1, INHALE), "170");
        refusal(Fault.Denied.class, () -> office.requests.retest(passed.request().id(), Set.of(), TempLedger.ACTOR));
        TestingRow open = office.create("III", 1, INHALE);
        refusal(Fault.Denied.class, () -> office.requests.retest(open.request().id(), Set.of(), TempLedger.ACTOR));
        TestingRow other = office.submit(office.create("III", 1, INHALE), "176");
        assertThat(refusal(Fault.Invalid.class, () -> office.requests.retest(other.request().id(), Set.of("bfe"), TempLedger.ACTOR))).contains("bfe");
    }
}
