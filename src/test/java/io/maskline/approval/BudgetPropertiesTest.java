package io.maskline.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.FaultException;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Award;
import io.maskline.subsidy.AwardKind;
import io.maskline.subsidy.AwardTier;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.Claim;
import io.maskline.subsidy.ClaimFacts;
import io.maskline.subsidy.CostKind;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.PolicyRule;
import io.maskline.subsidy.ProgrammeState;
import io.maskline.subsidy.Rounding;
import io.maskline.subsidy.Stacking;
import io.maskline.subsidy.SubsidyApplication;
import io.maskline.subsidy.SubsidyProgramme;
import io.maskline.subsidy.Terms;
import io.maskline.subsidy.TierBy;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Decisions one after the other on random rules, claims and orders, without a database. */
class BudgetPropertiesTest {

    private static final String CODE = "P";


    private static BigDecimal cents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static Policy policy(int rate, long cap, int share) {
        Terms terms = new Terms(
                cents(cap), null, null, BigDecimal.valueOf(share, 2), Stacking.STACKABLE, null, null, null, false, List.of(), Rounding.CENTS, Map.of());
        Award award = new Award(
                "e", "设备补助", AwardKind.RATE, CostKind.EQUIPMENT, null, null, null, null, TierBy.NONE,
                List.of(new AwardTier(null, null, null, BigDecimal.valueOf(rate, 2))), null, "");
        return new Policy(
                new SubsidyProgramme(new UUID(0, 1), 1, CODE, "试验", "", null, terms, 1, null, null, "", "L", ProgrammeState.PUBLISHED, null, null, List.of()),
                List.of(award));
    }

    /** One office deciding: approves in the order given, and lets wait what does not fit. */
    private static final class Run {
        private final Policy policy;
        private final BigDecimal budget;
        private final Map<UUID, Case> cases = new HashMap<>();
        private final Map<UUID, Claim> claims = new HashMap<>();
        private final Map<UUID, List<Decision>> decisions = new HashMap<>();

        Run(Policy policy, BigDecimal budget) {
            this.policy = policy;
            this.budget = budget;
        }

        UUID add(int place, long investment, long received) {
            UUID id = new UUID(1, place);
            Claim plain = Claim.of(cents(investment), TempLedger.DAY);
            List<Claim.Received> others = received == 0 ? List.of() : List.of(new Claim.Received("省级", "技改", cents(received)));
            claims.put(id, new Claim(plain.appliedOn(), null, null, null, null, null, plain.investment(), List.of(), List.of(), null, others, Set.of(), BudgetBook.ZERO));
            cases.put(id, new Case(id, "A-" + place, new UUID(2, place), CODE, 1, ApplicationStatus.SUBMITTED, BudgetBook.ZERO));
            return id;
        }

        BudgetBook book() {
            return new BudgetBook(CODE, budget, List.of(), List.copyOf(cases.values()), Map.copyOf(decisions));
        }

        Calculation calculation(UUID id) {
            return PolicyRule.calculate(policy, claims.get(id));
        }

        boolean decide(UUID id, Ruling ruling) {
            Case claim = cases.get(id);
            SubsidyApplication application = new SubsidyApplication(
                    id, 1, claim.number(), new UUID(0, 1), claim.firm(), null, BudgetBook.ZERO, claim.frozen(), 1, claim.status(), TempLedger.DAY, null,
                    ClaimFacts.NONE, "陈某");
            try {
                Outcome outcome = DecisionRule.outcome(new Bench(application, calculation(id), book(), true, BudgetBook.ZERO), ruling);
                decisions.merge(id, List.of(new Decision(
                        new UUID(3, book().nextLine()), 0, id, book().nextLine(), outcome.kind(), outcome.amount(), TempLedger.DAY, "李某", outcome.leader(), outcome.basis())),
                        (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
                cases.put(id, new Case(id, claim.number(), claim.firm(), CODE, 1, outcome.next(), outcome.approved()));
                return true;
            } catch (FaultException _) {
                return false;
            }
        }

        void decideAll(List<UUID> order) {
            for (UUID id : order) {
                if (!decide(id, new Ruling.Approve())) {
                    decide(id, new Ruling.Waitlist());
                }
            }
        }

        Standing standing(UUID id) {
            return Standings.of(cases.get(id), book(), List.of());
        }
    }

    @Property(tries = 300)
    void never_above_cap_public_share_or_budget_and_order_changes_only_who_waits(
            @ForAll @IntRange(min = 1, max = 100) int rate,
            @ForAll @LongRange(min = 100, max = 100_000_000L) long cap,
            @ForAll @IntRange(min = 1, max = 100) int share,
            @ForAll @LongRange(min = 0, max = 200_000_000L) long budget,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 500_000_000L) Long> investments,
            @ForAll @LongRange(min = 0, max = 100_000_000L) long received,
            @ForAll long seed) {
        Policy policy = policy(rate, cap, share);
        Run first = new Run(policy, cents(budget));
        Run second = new Run(policy, cents(budget));
        List<UUID> order = new ArrayList<>();
        for (int i = 0; i < investments.size(); i++) {
            order.add(first.add(i, investments.get(i), i % 2 == 0 ? received : 0));
            second.add(i, investments.get(i), i % 2 == 0 ? received : 0);
        }
        List<UUID> other = new ArrayList<>(order);
        Collections.shuffle(other, new Random(seed));
        first.decideAll(order);
        second.decideAll(other);
        for (Run run : List.of(first, second)) {
            assertThat(run.book().approved()).isLessThanOrEqualTo(cents(budget));
            for (UUID id : order) {
                Standing standing = run.standing(id);
                Claim claim = run.claims.get(id);
                BigDecimal elsewhere = claim.received().stream().map(Claim.Received::amount).reduce(BudgetBook.ZERO, BigDecimal::add);
                assertThat(standing.approved()).isLessThanOrEqualTo(cents(cap));
                if (standing.approved().signum() > 0) {
                    assertThat(standing.approved().add(elsewhere)).isLessThanOrEqualTo(claim.invested().multiply(BigDecimal.valueOf(share, 2)));
                }
                Calculation trace = DecisionTrace.of(run.calculation(id), standing);
                if (!standing.decisions().isEmpty()) {
                    assertThat(trace.steps().getLast().amount()).isEqualTo(standing.approved());
                }
            }
        }
        for (UUID id : order) {
            BigDecimal given = first.calculation(id).approved();
            List<BigDecimal> amounts = new ArrayList<>();
            first.standing(id).decisions().forEach(d -> amounts.add(d.amount()));
            second.standing(id).decisions().forEach(d -> amounts.add(d.amount()));
            assertThat(amounts).as("whoever is approved or waits does so for what the rule gives").allSatisfy(a -> assertThat(a).isEqualTo(given));
            assertThat(first.standing(id).decisions()).hasSize(given.signum() > 0 ? 1 : 0);
        }
    }

    @Property(tries = 200)
    void any_mix_of_rulings_keeps_the_identity_and_only_a_named_overrun_passes_the_budget(
            @ForAll @LongRange(min = 0, max = 100_000_000L) long budget,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 500_000_000L) Long> investments,
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 29) Integer> acts) {
        Run run = new Run(policy(30, 50_000_000L, 70), cents(budget));
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < investments.size(); i++) {
            ids.add(run.add(i, investments.get(i), 0));
        }
        for (int act : acts) {
            UUID id = ids.get(act % ids.size());
            run.decide(id, switch (act / 6) {
                case 0 -> new Ruling.Approve();
                case 1 -> new Ruling.Waitlist();
                case 2 -> new Ruling.Adjust(new BigDecimal("0.01"), "会议");
                case 3 -> new Ruling.Overrun("王某", "纪要");
                default -> new Ruling.Revoke("撤回");
            });
            BudgetBook book = run.book();
            assertThat(book.approved().add(book.available())).isEqualTo(book.total());
            boolean overrun = run.decisions.values().stream().flatMap(List::stream).anyMatch(d -> d.kind() == DecisionKind.OVERRUN);
            if (!overrun) {
                assertThat(book.available().signum()).isNotNegative();
            }
            for (UUID one : ids) {
                Standing standing = run.standing(one);
                assertThat(standing.approved().signum()).isNotNegative();
                assertThat(standing.approved()).isLessThanOrEqualTo(run.calculation(one).approved());
                assertThat(standing.stage() == Stage.APPROVED).isEqualTo(standing.approved().signum() > 0);
            }
        }
    }
}
