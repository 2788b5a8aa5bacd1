package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.subsidy.Claim.Invoice;
import io.maskline.subsidy.Claim.Purchase;
import io.maskline.subsidy.Claim.Received;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What holds for every rule that passes its check, and every claim. */
class RulePropertiesTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 10);

    /** A rule of random shape; all of them pass the check. */
    private static Policy policy(Random random) {
        List<Award> awards = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            awards.add(award(random, "a" + i));
        }
        BigDecimal floor = random.nextInt(3) == 0 ? money(random, 100_000) : null;
        BigDecimal cap = random.nextBoolean() ? money(random, 50_000_000).add(floor == null ? BigDecimal.ZERO : floor) : null;
        Rounding[] roundings = {Rounding.CENTS, new Rounding(BigDecimal.ONE, RoundingMode.DOWN), new Rounding(new BigDecimal("100"), RoundingMode.DOWN)};
        Terms terms = new Terms(
                cap, floor, null, random.nextBoolean() ? share(random) : null, Stacking.values()[random.nextInt(2)], null, null, null, false, List.of(),
                roundings[random.nextInt(3)], levels(random));
        Policy policy = new Policy(
                new SubsidyProgramme(
                        new UUID(0, 1), 0, "RANDOM", "随机项目", "原文", null, terms, 1, null, null, "试验", "L", ProgrammeState.DRAFT, null, null,
                        RequiredDocuments.USUAL),
                awards);
        assertThat(PolicyCheck.findings(policy)).isEmpty();
        return policy;
    }

    private static Award award(Random random, String code) {
        AwardKind kind = AwardKind.values()[random.nextInt(AwardKind.values().length)];
        TierBy by = kind == AwardKind.RATE ? random.nextBoolean() ? TierBy.INVOICE : TierBy.OUTPUT
                : kind == AwardKind.LUMP ? TierBy.OUTPUT : random.nextBoolean() ? TierBy.NONE : TierBy.INVOICE;
        boolean bought = kind == AwardKind.EXCESS || kind == AwardKind.PER_TONNE;
        return new Award(
                code, "条款 " + code, kind, kind == AwardKind.RATE ? CostKind.values()[random.nextInt(2)] : null, bought ? "meltblown" : null,
                kind == AwardKind.EXCESS ? new BigDecimal("120000.00") : null, random.nextInt(4) == 0 ? 100_000L : null, null, by, tiers(random, kind, by),
                random.nextInt(3) == 0 ? money(random, 10_000_000) : null, "");
    }

    /** Later days give less, higher output more, as policies do. */
    private static List<AwardTier> tiers(Random random, AwardKind kind, TierBy by) {
        int count = by == TierBy.NONE ? 1 : 1 + random.nextInt(3);
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(kind.share() ? share(random) : money(random, 300_000));
        }
        values.sort(by == TierBy.OUTPUT ? Comparator.naturalOrder() : Comparator.reverseOrder());
        List<AwardTier> tiers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            tiers.add(switch (by) {
                case OUTPUT -> new AwardTier(null, null, 100_000L * (i + 1), values.get(i));
                case INVOICE -> new AwardTier(START.plusDays(20L * i), last ? null : START.plusDays(20L * i + 19), null, values.get(i));
                default -> new AwardTier(null, null, null, values.get(i));
            });
        }
        return tiers;
    }

    private static Map<String, BigDecimal> levels(Random random) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            BigDecimal first = BigDecimal.valueOf(1 + random.nextInt(97), 2);
            BigDecimal second = BigDecimal.valueOf(1, 2);
            levels.put("province", first);
            levels.put("city", second);
            levels.put("district", BigDecimal.ONE.subtract(first).subtract(second));
        }
        return levels;
    }

    private static BigDecimal share(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(10_000), 4);
    }

    private static BigDecimal money(Random random, int most) {
        return BigDecimal.valueOf(1 + random.nextLong(most * 100L), 2);
    }

    private static Claim claim(Random random) {
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            invoices.add(new Invoice(
                    "0" + i, START.plusDays(random.nextInt(80)), null, money(random, 5_000_000), null, CostKind.values()[random.nextInt(2)], null));
        }
        List<Purchase> purchases = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            purchases.add(new Purchase("meltblown", START.plusDays(random.nextInt(80)), BigDecimal.valueOf(1 + random.nextInt(50_000), 3), money(random, 400_000)));
        }
        List<Received> received = random.nextBoolean() ? List.of() : List.of(new Received("province", "省级技改", money(random, 1_000_000)));
        return new Claim(
                START.plusDays(90), null, null, null, 50_000L * random.nextInt(10), null, null, invoices, purchases, money(random, 100_000), received, Set.of(),
                random.nextBoolean() ? new BigDecimal("0.00") : money(random, 1_000_000));
    }

    private static Optional<Calculation> calculate(Policy policy, Claim claim) {
        try {
            return Optional.of(PolicyRule.calculate(policy, claim));
        } catch (FaultException refused) {
            return Optional.empty();
        }
    }

    @Property(tries = 1000)
    void the_outcome_keeps_to_every_limit_and_the_trace_ends_at_it(@ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random);
        Claim claim = claim(random);
        Terms terms = policy.programme().terms();
        calculate(policy, claim).ifPresent(c -> {
            assertThat(c.approved()).isNotNegative().isLessThanOrEqualTo(c.applied());
            assertThat(c.approved().scale()).isEqualTo(2);
            assertThat(c.steps().getLast().kind()).isEqualTo(Calculation.StepKind.APPROVED);
            assertThat(c.steps().getLast().amount()).isEqualTo(c.approved());
            if (terms.firmCap() != null) {
                assertThat(c.approved()).isLessThanOrEqualTo(terms.firmCap().subtract(claim.approvedBefore()).max(BigDecimal.ZERO));
            }
            if (terms.publicShare() != null && claim.invested().signum() > 0) {
                BigDecimal most = claim.invested().multiply(terms.publicShare()).subtract(claim.receivedInAll()).max(BigDecimal.ZERO);
                assertThat(c.approved()).isLessThanOrEqualTo(most);
            }
            if (!c.shares().isEmpty()) {
                assertThat(c.shares().stream().map(Calculation.LevelShare::amount).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(c.approved());
                assertThat(c.shares()).allSatisfy(s -> assertThat(s.amount()).isNotNegative());
            }
            assertThat(c.steps().stream().filter(Calculation.Step::binding).count()).isLessThanOrEqualTo(1);
        });
    }

    @Property(tries = 1000)
    void one_more_invoice_or_more_output_never_gets_less(@ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random);
        Claim less = claim(random);
        List<Invoice> invoices = new ArrayList<>(less.invoices());
        invoices.add(new Invoice("09", START.plusDays(random.nextInt(80)), null, money(random, 5_000_000), null, CostKind.EQUIPMENT, null));
        long output = less.dailyOutput() == null ? 0 : less.dailyOutput() + 50_000L * random.nextInt(3);
        // What is spent on invoices widens the room for public money; a claim without any has no such limit at all.
        Claim more = new Claim(
                less.appliedOn(), null, null, null, output, null, null, less.invoices().isEmpty() ? List.of() : invoices, less.purchases(), less.interest(),
                less.received(), less.proofs(), less.approvedBefore());
        Optional<Calculation> one = calculate(policy, less);
        Optional<Calculation> other = calculate(policy, more);
        assertThat(other.isPresent()).isEqualTo(one.isPresent());
        one.ifPresent(c -> assertThat(other.orElseThrow().approved()).isGreaterThanOrEqualTo(c.approved()));
    }

    @Property(tries = 300)
    void a_rule_typed_from_what_the_form_shows_is_the_same_rule(@ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long seed) {
        Policy policy = policy(new Random(seed));
        CodeWords words = new CodeWords(Messages.of(Language.ZH));
        for (Award award : policy.awards()) {
            Award read = AwardDraft.of(award, words).award("awards.0.", List.of(), words, START);
            assertThat(read).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(award);
        }
    }
}
