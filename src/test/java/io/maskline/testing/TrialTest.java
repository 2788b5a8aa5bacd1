package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.standard.Confidence;
import io.maskline.standard.Limit;
import io.maskline.standard.Rule;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testing.Trial.Basis;
import io.maskline.testing.Trial.Review;
import io.maskline.testing.Trial.Tried;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {

    private static final LocalDate DAY = TempLedger.DAY;
    private static final String INHALE = "inhalation_resistance";
    private static final Basis MEAN = Basis.rule(Rule.MEAN);
    private static final Review SIGNED = new Review("李复核", "检测方法说明取平均值");

    private final TestingRegisters office = new TestingRegisters();
    private final Trial trial = Trial.open(office.temp.database(), office.standards, office.temp.ledger());

    @AfterEach
    void close() {
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
        office.close();
    }

    /** 168, 171, 176, 170, 169 of at most 175 Pa: fails by one specimen. */
    private TestingRow failed() {
        return reported("168", "171", "176", "170", "169");
    }

    private TestingRow reported(String... values) {
        TestingRow row = office.create("III", values.length, INHALE);
        return office.requests.submit(
                row.request().id(), row.request().version(), Map.of(row.items().getFirst().item().id(), List.of(values)), new Report("SJ-1", null), TempLedger.ACTOR);
    }

    private TestingRow adopt(TestingRow row, Basis basis) {
        return trial.adopt(row.request().id(), row.request().version(), ids(row), basis, SIGNED, TempLedger.ACTOR);
    }

    private static List<UUID> ids(TestingRow row) {
        return row.items().stream().map(i -> i.item().id()).toList();
    }

    /** Tightens or widens the present limit of the catalogue. */
    private void catalogue(String value) {
        StandardLimit row = office.standards.limit(TestingRegisters.CIVIL, "III", INHALE, DAY);
        Limit old = row.limit();
        Limit next = new Limit(
                old.standard(), old.item(), old.itemName(), old.operator(), value, old.high(), old.unit(), old.condition(), old.rule(),
                old.comparison(), old.source(), old.confidence());
        office.limits(row, next);
    }

    private static Fault refusal(ThrowingCallable call) {
        Fault[] fault = new Fault[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> fault[0] = e.fault());
        return fault[0];
    }

    @Test
    void by_the_mean_the_failed_item_would_pass_and_nothing_is_stored() {
        TestingRow row = failed();
        long changes = office.temp.ledger().pendingChanges();
        Tried tried = trial.trial(row, MEAN, DAY).getFirst();
        assertThat(tried.flips()).isTrue();
        assertThat(new TrialWords(Messages.of(Language.ZH)).sentence(tried, MEAN))
                .isEqualTo("若改用“取平均值”规则，首检吸气阻力 平均 170.8，限值 ≤ 175 Pa（流量 85 L/min），将由不合格变为合格。");
        assertThat(new TrialWords(Messages.of(Language.EN)).sentence(tried, MEAN)).contains("170.8", "≤ 175 Pa", "Fail to Pass");
        assertThat(office.temp.ledger().pendingChanges()).isEqualTo(changes);
        assertThat(office.requests.row(row.request().id())).isEqualTo(row);
    }

    @Test
    void adopted_both_verdicts_stay_readable_with_limit_and_names() {
        TestingRow row = adopt(failed(), MEAN);
        TestedItem item = row.items().getFirst();
        assertThat(item.first().outcome()).isEqualTo(Outcome.FAIL);
        assertThat(item.verdict().outcome()).isEqualTo(Outcome.PASS);
        assertThat(row.outcome()).isEqualTo(Outcome.PASS);
        assertThat(row.rejudged()).isTrue();
        Rejudgement made = item.later().getFirst().made();
        assertThat(List.of(made.number(), made.outcome(), made.judgedOn(), made.judgedBy(), made.reviewer(), made.reason()))
                .isEqualTo(List.of(1, Outcome.PASS, DAY, TempLedger.ACTOR.operator(), "李复核", SIGNED.reason()));
        assertThat(made.limit()).isEqualTo(item.item().limit().by(Rule.MEAN));
        TrialWords words = new TrialWords(Messages.of(Language.ZH));
        assertThat(words.mark(item)).isEqualTo("经试判改判");
        assertThat(words.first(item)).contains("不合格", "▲176", "≤ 175 Pa（流量 85 L/min）");
        assertThat(words.later(item.later().getFirst())).contains("合格", "平均 170.8", "李复核", SIGNED.reason(), DAY.toString());
        office.temp.restart();
        assertThat(TestingRequests.open(office.temp.database(), office.temp.ledger(), office.labServices).row(row.request().id())).isEqualTo(row);
    }

    @Test
    void a_change_of_the_catalogue_judges_nothing_again_until_adopted() {
        TestingRow row = reported("170");
        catalogue("165");
        assertThat(office.requests.row(row.request().id())).isEqualTo(row);
        Tried tried = trial.trial(row, Basis.PRESENT_LIMIT, DAY).getFirst();
        assertThat(tried.flips()).isTrue();
        assertThat(tried.verdict().limit().value()).isEqualTo("165");
        TestedItem item = adopt(row, Basis.PRESENT_LIMIT).items().getFirst();
        assertThat(List.of(item.first().outcome(), item.verdict().outcome())).containsExactly(Outcome.PASS, Outcome.FAIL);
        catalogue("160");
        assertThat(office.requests.row(row.request().id()).items().getFirst()).isEqualTo(item);
    }

    @Test
    void undo_and_redo_take_the_second_verdict_away_and_back() {
        TestingRow row = adopt(failed(), MEAN);
        office.temp.ledger().undo(TempLedger.ACTOR);
        TestingRow undone = office.requests.row(row.request().id());
        assertThat(undone.items().getFirst().later()).isEmpty();
        assertThat(undone.outcome()).isEqualTo(Outcome.FAIL);
        office.temp.ledger().redo(TempLedger.ACTOR);
        assertThat(office.requests.row(row.request().id()).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void of_several_second_verdicts_the_newest_counts_and_none_is_lost() {
        TestingRow row = adopt(failed(), MEAN);
        catalogue("160");
        TestedItem item = adopt(row, Basis.PRESENT_LIMIT).items().getFirst();
        assertThat(item.later()).extracting(l -> l.made().number()).containsExactly(1, 2);
        assertThat(item.later()).extracting(l -> l.verdict().outcome()).containsExactly(Outcome.PASS, Outcome.FAIL);
        assertThat(item.verdict().limit().value()).isEqualTo("160");
        assertThat(item.first().limit().value()).isEqualTo("175");
    }

    @Test
    void of_a_whole_standard_only_what_would_flip_is_told_to() {
        failed();
        reported("170", "171");
        office.create("III", 1, INHALE);
        List<Tried> tried = trial.ofStandard(TestingRegisters.CIVIL, MEAN, DAY);
        assertThat(tried).hasSize(2);
        assertThat(tried.stream().filter(Tried::flips)).singleElement().satisfies(t -> assertThat(t.item().values()).contains("176"));
    }

    @ParameterizedTest(name = "reviewer \"{0}\", reason \"{1}\": {2}")
    @CsvSource({
        "'', 理由, testing.fault.trial.reviewer", "李复核, ' ', testing.fault.trial.reason", "陈某, 理由, testing.fault.trial.same-person",
        "'　陈 某 ', 理由, testing.fault.trial.same-person",
    })
    void another_person_has_to_sign_with_a_reason(String reviewer, String reason, String key) {
        TestingRow row = failed();
        Fault fault = refusal(() -> trial.adopt(row.request().id(), row.request().version(), ids(row), MEAN, new Review(reviewer, reason), new Actor("陈某", "综合组", DAY)));
        assertThat(fault.key()).isEqualTo(key);
        assertThat(new FaultText(Messages.of(Language.ZH)).sentence(fault)).endsWith("。");
        assertThat(office.requests.row(row.request().id())).isEqualTo(row);
    }

    @Test
    void what_is_open_or_old_or_nothing_new_is_refused() {
        TestingRow open = office.create("III", 1, INHALE);
        assertThat(refusal(() -> adopt(open, MEAN)).key()).isEqualTo("testing.fault.trial.open");
        TestingRow row = failed();
        assertThat(refusal(() -> adopt(row, Basis.rule(Rule.ANY))).key()).isEqualTo("testing.fault.trial.same");
        adopt(row, MEAN);
        assertThat(refusal(() -> adopt(row, MEAN))).isInstanceOf(Fault.Stale.class);
        assertThat(refusal(() -> adopt(office.requests.row(row.request().id()), MEAN)).key()).isEqualTo("testing.fault.trial.same");
    }

    @Test
    void a_standard_that_fixes_its_rule_leaves_no_trial_by_the_mean() {
        Limit limit = office.standards.limit("GB 2626-2006", "KN95", "filtration_salt", DAY).limit();
        assertThat(limit.rule()).isEqualTo(Rule.MIN_UNDER_LOAD);
        TestingRow row = office.requests.create(new RequestDraft(
                office.firm.id(), office.firm.shortName(), office.line.id(), "KN95", "GB 2626-2006", "KN95",
                List.of(new RequestDraft.Wanted(office.standards.limit("GB 2626-2006", "KN95", "filtration_salt", DAY), 2)), null, false,
                new RequestDraft.Dates(DAY, null, null), Priority.ORDINARY, null), TempLedger.ACTOR);
        TestingRow done = office.requests.submit(
                row.request().id(), row.request().version(), Map.of(row.items().getFirst().item().id(), List.of("94.0", "97.0")), Report.UNKNOWN, TempLedger.ACTOR);
        Tried tried = trial.trial(done, MEAN, DAY).getFirst();
        assertThat(tried.flips()).isFalse();
        assertThat(tried.obstacle()).isNotNull();
        assertThat(new TrialWords(Messages.of(Language.ZH)).sentence(tried, MEAN)).contains("不能试判", "GB 2626-2006");
        assertThat(refusal(() -> adopt(done, MEAN)).key()).isEqualTo("standard.fault.rule.fixed");
    }

    @Test
    void by_a_present_limit_of_low_confidence_nothing_is_adopted() {
        TestingRow row = reported("170");
        StandardLimit stored = office.standards.limit(TestingRegisters.CIVIL, "III", INHALE, DAY);
        Limit old = stored.limit();
        office.limits(stored, new Limit(
                old.standard(), old.item(), old.itemName(), old.operator(), old.value(), old.high(), old.unit(), old.condition(), old.rule(),
                old.comparison(), old.source(), Confidence.LOW));
        assertThat(refusal(() -> adopt(row, Basis.PRESENT_LIMIT)).key()).isEqualTo("testing.fault.trial.undetermined");
    }

    /** Whatever is adopted in whatever order, the first verdict is the one handed in. */
    @ParameterizedTest
    @CsvSource({"mean;any", "mean;any;mean", "4/5;mean;5/5;any;min"})
    void a_verdict_adopted_never_loses_the_first(String rules) {
        TestingRow row = failed();
        TestedItem before = row.items().getFirst();
        int adopted = 0;
        for (String rule : rules.split(";")) {
            row = adopt(row, Basis.rule(Rule.of(rule)));
            adopted++;
            TestedItem now = row.items().getFirst();
            assertThat(now.first()).isEqualTo(before.first());
            assertThat(now.item()).isEqualTo(before.item());
            assertThat(now.values()).isEqualTo(before.values());
            assertThat(now.later()).hasSize(adopted);
        }
    }

    @Test
    void the_history_of_the_firm_tells_both_verdicts() {
        TestingRow row = adopt(failed(), MEAN);
        List<String> keys = new TestingEvents(office.requests, office.temp.ledger()).of(office.firm.id(), 20).stream().map(e -> e.key()).toList();
        assertThat(keys).contains("testing.event.failed-condition", "testing.event.rejudged");
        office.temp.ledger().undo(TempLedger.ACTOR);
        assertThat(new TestingEvents(office.requests, office.temp.ledger()).of(office.firm.id(), 20)).extracting(e -> e.key()).doesNotContain("testing.event.rejudged");
        assertThat(row.rejudged()).isTrue();
    }
}
