package io.maskline.approval;

import static io.maskline.approval.Office.CHECKER;
import static io.maskline.approval.Office.CODE;
import static io.maskline.approval.Office.FINANCE;
import static io.maskline.approval.Office.INDUSTRY;
import static io.maskline.approval.Office.MAKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyApplication;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Decisions and budgets on a file. */
class ApprovalsTest {

    private Office office = Office.usual("1000000.00");

    @AfterEach
    void close() {
        office.close();
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
    }

    private static void refused(String key, List<?> args, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault().key()).isEqualTo(key);
            assertThat(e.fault().args()).isEqualTo(args);
        });
    }

    @Test
    void the_third_of_three_is_short_by_64000_and_waits() {
        UUID first = office.reviewed("1280000");
        UUID second = office.reviewed("2400000");
        UUID third = office.reviewed("900000", "450000.00");
        assertThat(office.approvals.outlook(CODE)).contains(new Outlook(3, yuan("64000.00")));
        assertThat(office.approvals.approve(first, CHECKER).approved()).isEqualTo(yuan("384000.00"));
        assertThat(office.approvals.approve(second, CHECKER).approved()).isEqualTo(yuan("500000.00"));
        BudgetCheck check = office.approvals.check(office.application(third));
        assertThat(check.amount()).isEqualTo(yuan("180000.00"));
        assertThat(check.available()).isEqualTo(yuan("116000.00"));
        assertThat(check.shortfall()).isEqualTo(yuan("64000.00"));
        assertThat(check.fits()).isFalse();
        assertThat(office.approvals.outlook(CODE)).contains(new Outlook(1, yuan("64000.00")));
        refused("approval.fault.over-budget", List.of("116,000.00", "180,000.00", "64,000.00"), () -> office.approvals.approve(third, CHECKER));
        assertThat(Messages.of(Language.ZH).text("approval.fault.over-budget", "116,000.00", "180,000.00", "64,000.00")).contains("差 64,000.00 元", "转入候补");
        Standing waits = office.approvals.waitlist(third, CHECKER);
        assertThat(waits.stage()).isEqualTo(Stage.WAITING);
        assertThat(waits.waitingPlace()).isEqualTo(1);
        assertThat(waits.approved()).isEqualTo(yuan("0.00"));
        assertThat(office.approvals.budget(CODE)).isEqualTo(new Budget(CODE, yuan("1000000.00"), yuan("884000.00"), yuan("180000.00"), yuan("116000.00")));
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void decisions_opinions_and_budget_lines_are_the_same_after_a_restart() {
        UUID id = office.reviewed("1280000");
        office.approvals.bookBudget(CODE, yuan("500000"), "甬财〔2020〕8号", TempLedger.DAY, MAKER);
        Standing before = office.approvals.approve(id, CHECKER);
        office.temp.restart();
        Approvals again = Approvals.open(office.temp.database(), office.temp.ledger(), Subsidies.open(office.temp.database(), office.temp.ledger()), PaidSums.none());
        assertThat(again.standing(id)).isEqualTo(before);
        assertThat(again.standings()).containsEntry(id, before);
        assertThat(again.budget(CODE).total()).isEqualTo(yuan("1500000.00"));
        assertThat(again.budgetLines(CODE)).extracting(BudgetLine::basis).containsExactly("甬财〔2020〕8号");
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void the_maker_neither_reviews_nor_approves_however_the_name_is_typed() {
        UUID id = office.reviewed("1280000");
        refused("approval.fault.self", () -> office.approvals.approve(id, MAKER));
        refused("approval.fault.self", () -> office.approvals.approve(id, new Actor("陈　某", "财政局", TempLedger.DAY)));
        refused("approval.fault.self", () -> office.approvals.review(id, Side.FINANCE, true, null, MAKER));
        refused("approval.fault.self", () -> office.approvals.overrun(id, "陈某", "会议", CHECKER));
        assertThat(office.approvals.standing(id).decisions()).isEmpty();
    }

    @Test
    void without_both_opinions_nothing_is_decided_and_one_person_speaks_for_one_side() {
        UUID id = office.claim("1280000");
        refused("approval.fault.review", () -> office.approvals.approve(id, CHECKER));
        office.approvals.review(id, Side.INDUSTRY, true, null, INDUSTRY);
        refused("approval.fault.both-sides", () -> office.approvals.review(id, Side.FINANCE, true, null, INDUSTRY));
        refused("approval.fault.opinion", () -> office.approvals.review(id, Side.FINANCE, false, " ", FINANCE));
        office.approvals.review(id, Side.FINANCE, false, "发票缺一张", FINANCE);
        refused("approval.fault.review", () -> office.approvals.approve(id, CHECKER));
        assertThat(office.approvals.standing(id).stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(office.approvals.review(id, Side.FINANCE, true, "已补", FINANCE).stage()).isEqualTo(Stage.TO_DECIDE);
        assertThat(office.approvals.approve(id, CHECKER).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void opinions_on_a_claim_that_was_given_back_and_changed_count_no_longer() {
        UUID id = office.reviewed("1280000");
        SubsidyApplication seen = office.application(id);
        office.subsidies.claims().giveBack(office.subsidies.claims().row(id), "缺发票", MAKER);
        office.subsidies.claims().submit(office.subsidies.claims().file(id), MAKER);
        assertThat(office.approvals.standing(id).stage()).isEqualTo(Stage.IN_REVIEW);
        refused("approval.fault.review", () -> office.approvals.approve(id, CHECKER));
        office.agree(id);
        refused("approval.fault.changed", () -> office.approvals.decide(seen, new Ruling.Approve(), CHECKER));
        assertThat(office.approvals.approve(id, CHECKER).approved()).isEqualTo(yuan("384000.00"));
    }

    @Test
    void the_cap_of_a_firm_counts_over_its_claims_as_they_stand_when_approved() {
        UUID firm = office.firm();
        UUID one = office.agree(office.claim(firm, "1000000"));
        UUID other = office.agree(office.claim(firm, "1000000"));
        assertThat(office.application(other).approved()).isEqualTo(yuan("300000.00"));
        office.approvals.approve(one, CHECKER);
        assertThat(office.approvals.approve(other, CHECKER).approved()).isEqualTo(yuan("200000.00"));
        assertThat(office.application(other).approved()).isEqualTo(yuan("200000.00"));
        assertThat(office.application(other).facts().approvedBefore()).isEqualTo(yuan("300000.00"));
        assertThat(office.subsidies.claims().trace(office.application(other)).approved()).isEqualTo(yuan("200000.00"));
    }

    @Test
    void who_waits_is_served_in_order_when_money_comes_or_comes_back() {
        UUID first = office.reviewed("2400000");
        UUID second = office.reviewed("2400000");
        UUID third = office.reviewed("2000000");
        UUID fourth = office.reviewed("100000");
        office.approvals.approve(first, CHECKER);
        office.approvals.approve(second, CHECKER);
        office.approvals.waitlist(third, CHECKER);
        office.approvals.waitlist(fourth, CHECKER);
        assertThat(office.approvals.nextWaiting(CODE)).isEmpty();
        office.approvals.bookBudget(CODE, yuan("50000"), "追加", TempLedger.DAY, MAKER);
        assertThat(office.approvals.nextWaiting(CODE)).as("the fourth would fit, the third comes first").isEmpty();
        refused("approval.fault.ahead", List.of(office.application(fourth).number(), office.application(third).number()), () -> office.approvals.approve(fourth, CHECKER));
        office.approvals.revoke(second, "企业撤回", CHECKER);
        assertThat(office.approvals.nextWaiting(CODE)).hasValueSatisfying(w -> assertThat(w.application()).isEqualTo(third));
        assertThat(office.approvals.approve(third, CHECKER).approved()).isEqualTo(yuan("500000.00"));
        assertThat(office.approvals.waiting(CODE)).extracting(Waiting::application, Waiting::place, Waiting::fits)
                .containsExactly(tuple(fourth, 1, true));
        office.approvals.approve(fourth, CHECKER);
        assertThat(office.approvals.budget(CODE).available()).isEqualTo(yuan("20000.00"));
        assertThat(office.approvals.budget(CODE).waiting()).isEqualTo(yuan("0.00"));
    }

    @Test
    void a_newcomer_does_not_overtake_who_waits() {
        office.approvals.approve(office.reviewed("2400000"), CHECKER);
        office.approvals.approve(office.reviewed("1500000"), CHECKER);
        UUID waits = office.reviewed("900000");
        office.approvals.waitlist(waits, CHECKER);
        UUID small = office.reviewed("10000");
        refused("approval.fault.ahead", () -> office.approvals.approve(small, CHECKER));
        assertThat(office.approvals.waitlist(small, CHECKER).waitingPlace()).isEqualTo(2);
    }

    @Test
    void an_adjustment_gives_less_with_a_basis_and_a_named_leader_may_overrun() {
        office.approvals.approve(office.reviewed("2400000"), CHECKER);
        office.approvals.approve(office.reviewed("1500000"), CHECKER);
        UUID third = office.reviewed("900000");
        refused("approval.fault.basis", () -> office.approvals.adjust(third, yuan("50000"), " ", CHECKER));
        refused("approval.fault.amount", () -> office.approvals.adjust(third, yuan("270000"), "会议", CHECKER));
        refused("approval.fault.amount", () -> office.approvals.adjust(third, yuan("0.001"), "会议", CHECKER));
        refused("approval.fault.over-budget", () -> office.approvals.adjust(third, yuan("50000.01"), "会议", CHECKER));
        assertThat(office.approvals.adjust(third, yuan("50000"), "专班会议 2 月 14 日", CHECKER).approved()).isEqualTo(yuan("50000.00"));
        UUID fourth = office.reviewed("100000");
        refused("approval.fault.leader", () -> office.approvals.overrun(fourth, "", "会议", CHECKER));
        Standing over = office.approvals.overrun(fourth, "王某", "市长办公会纪要 3 号", CHECKER);
        assertThat(over.decisions().getLast().leader()).isEqualTo("王某");
        assertThat(office.approvals.budget(CODE).available()).isEqualTo(yuan("-30000.00"));
        UUID fifth = office.reviewed("100000");
        assertThat(office.approvals.check(office.application(fifth)).shortfall()).isEqualTo(yuan("60000.00"));
    }

    @Test
    void what_fits_neither_waits_nor_overruns() {
        UUID id = office.reviewed("900000");
        refused("approval.fault.enough", () -> office.approvals.waitlist(id, CHECKER));
        refused("approval.fault.enough", () -> office.approvals.overrun(id, "王某", "会议", CHECKER));
    }

    @Test
    void a_reversal_is_a_line_of_its_own_and_never_goes_below_what_is_paid() {
        UUID id = office.reviewed("1280000");
        office.approvals.approve(id, CHECKER);
        office.paid = yuan("100000.00");
        refused("approval.fault.paid", () -> office.approvals.adjust(id, yuan("99999.99"), "复核", CHECKER));
        Standing lowered = office.approvals.adjust(id, yuan("300000"), "发票作废", CHECKER);
        assertThat(lowered.approved()).isEqualTo(yuan("300000.00"));
        assertThat(office.application(id).approved()).isEqualTo(yuan("300000.00"));
        refused("approval.fault.paid", () -> office.approvals.revoke(id, "查实不符", CHECKER));
        office.paid = yuan("0.00");
        refused("approval.fault.reason", () -> office.approvals.revoke(id, " ", CHECKER));
        Standing revoked = office.approvals.revoke(id, "查实不符", CHECKER);
        assertThat(revoked.decisions()).extracting(Decision::amount).containsExactly(yuan("384000.00"), yuan("-84000.00"), yuan("-300000.00"));
        assertThat(revoked.approved()).isEqualTo(yuan("0.00"));
        assertThat(office.application(id).status()).isEqualTo(ApplicationStatus.REVOKED);
        refused("approval.fault.state", () -> office.approvals.approve(id, CHECKER));
        assertThat(DecisionTrace.of(office.subsidies.claims().trace(office.application(id)), revoked).steps().getLast().amount()).isEqualTo(yuan("0.00"));
    }

    @Test
    void undo_stops_at_a_decision() {
        UUID id = office.reviewed("1280000");
        office.approvals.approve(id, CHECKER);
        assertThat(office.temp.ledger().undoable()).isEmpty();
        office.subsidies.claims().save(null, office.subsidies.claims().file(id).draft(), MAKER);
        office.temp.ledger().undo(MAKER);
        assertThat(office.temp.ledger().undoable()).isEmpty();
        assertThat(office.approvals.standing(id).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void a_missing_budget_limits_nothing_and_is_not_0() {
        office.close();
        office = Office.usual(null);
        UUID id = office.reviewed("2400000");
        assertThat(office.approvals.budget(CODE).total()).isNull();
        assertThat(office.approvals.approve(id, CHECKER).approved()).isEqualTo(yuan("500000.00"));
        assertThat(office.approvals.outlook(CODE)).isEmpty();
        office.approvals.bookBudget(CODE, yuan("600000"), "追加", TempLedger.DAY, MAKER);
        assertThat(office.approvals.budget(CODE).available()).isEqualTo(yuan("100000.00"));
    }

    @Test
    void a_budget_line_has_a_basis_and_never_takes_away_what_is_approved() {
        office.approvals.approve(office.reviewed("2400000"), CHECKER);
        refused("approval.fault.budget.amount", () -> office.approvals.bookBudget(CODE, yuan("0"), "x", TempLedger.DAY, MAKER));
        refused("approval.fault.budget.basis", () -> office.approvals.bookBudget(CODE, yuan("1"), " ", TempLedger.DAY, MAKER));
        refused("approval.fault.budget.below", () -> office.approvals.bookBudget(CODE, yuan("-500000.01"), "调减", TempLedger.DAY, MAKER));
        office.approvals.bookBudget(CODE, yuan("-500000"), "调减", TempLedger.DAY, MAKER);
        assertThat(office.approvals.budget(CODE).available()).isEqualTo(yuan("0.00"));
    }

    @Test
    void two_who_approve_at_once_never_pass_on_the_same_money() throws Exception {
        for (int round = 0; round < 3; round++) {
            office.close();
            office = Office.usual("1000000.00");
            List<UUID> claims = List.of(office.reviewed("2400000"), office.reviewed("2400000"), office.reviewed("2400000"), office.reviewed("2400000"));
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                List<Future<Boolean>> answers = pool.invokeAll(claims.stream().<Callable<Boolean>>map(id -> () -> passed(id)).toList(), 60, TimeUnit.SECONDS);
                List<Boolean> passed = new ArrayList<>();
                for (Future<Boolean> answer : answers) {
                    passed.add(answer.get());
                }
                assertThat(passed).filteredOn(p -> p).hasSize(2);
            } finally {
                pool.shutdownNow();
            }
            assertThat(office.approvals.budget(CODE).available()).isEqualTo(yuan("0.00"));
        }
    }

    @Test
    void two_who_approve_the_same_claim_at_once_approve_it_once() throws Exception {
        UUID id = office.reviewed("1280000");
        SubsidyApplication seen = office.application(id);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> once = () -> passed(() -> office.approvals.decide(seen, new Ruling.Approve(), CHECKER));
            List<Boolean> passed = new ArrayList<>();
            for (Future<Boolean> answer : pool.invokeAll(List.of(once, once), 60, TimeUnit.SECONDS)) {
                passed.add(answer.get());
            }
            assertThat(passed).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdownNow();
        }
        assertThat(office.approvals.standing(id).approved()).isEqualTo(yuan("384000.00"));
    }

    private boolean passed(UUID id) {
        return passed(() -> office.approvals.approve(id, CHECKER));
    }

    private static boolean passed(Callable<?> decision) {
        try {
            decision.call();
            return true;
        } catch (FaultException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
