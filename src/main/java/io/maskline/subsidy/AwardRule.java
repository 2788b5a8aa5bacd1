package io.maskline.subsidy;

import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Calculation.StepKind;
import io.maskline.subsidy.Claim.Invoice;
import io.maskline.subsidy.Claim.Purchase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one award gives for a claim, in 元 with two decimals, half up; 0 where the claim has nothing for it. */
final class AwardRule {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private AwardRule() {}

    static BigDecimal amount(Award award, Claim claim, Trace trace) {
        Long least = award.minOutput();
        if (least != null && (claim.dailyOutput() == null || claim.dailyOutput() < least)) {
            trace.step(StepKind.AWARD, claim.dailyOutput() == null ? "unknown" : "missed", award.clause(), ZERO,
                    award.name(), least, claim.dailyOutput() == null ? "" : claim.dailyOutput());
            return ZERO;
        }
        if (award.proof() != null && !claim.proofs().contains(award.proof())) {
            return ZERO;
        }
        return switch (award.kind()) {
            case RATE -> rate(award, claim, trace);
            case LUMP -> lump(award, claim, trace);
            case EXCESS -> excess(award, claim, trace);
            case PER_TONNE -> perTonne(award, claim, trace);
            case INTEREST -> interest(award, claim, trace);
        };
    }

    /** Tier by tier: what was spent within it × its share. */
    private static BigDecimal rate(Award award, Claim claim, Trace trace) {
        CostKind cost = Objects.requireNonNull(award.cost(), award.code());
        BigDecimal sum = ZERO;
        for (AwardTier tier : open(award, claim, trace)) {
            BigDecimal base = base(award, tier, cost, claim);
            if (base.signum() > 0) {
                BigDecimal given = cents(base.multiply(tier.value()));
                trace.step(StepKind.BASE, claim.invoices().isEmpty() ? "stated" : "invoices", award.clause(), base, award.name(), Yuan.format(base), count(award, tier, cost, claim));
                trace.step(StepKind.RATE, days(tier), award.clause(), given,
                        PolicyRule.percent(tier.value()), Yuan.format(base), Yuan.format(given), words(tier.from()), words(tier.to()));
                trace.decides();
                sum = sum.add(given);
            }
        }
        return sum;
    }

    /** All tiers by day; by daily output the one the claim reaches, and a step that says so when it reaches none. */
    private static List<AwardTier> open(Award award, Claim claim, Trace trace) {
        if (award.tierBy() != TierBy.OUTPUT) {
            return award.tiers();
        }
        List<AwardTier> highest = reached(award, claim, claim.appliedOn()).stream().toList();
        if (highest.isEmpty()) {
            trace.step(StepKind.AWARD, claim.dailyOutput() == null ? "unknown" : "missed", award.clause(), ZERO,
                    award.name(), least(award), claim.dailyOutput() == null ? "" : claim.dailyOutput());
        }
        return highest;
    }

    private static BigDecimal base(Award award, AwardTier tier, CostKind cost, Claim claim) {
        BigDecimal stated = claim.investment();
        if (claim.invoices().isEmpty()) {
            LocalDate day = day(award.tierBy(), claim, claim.appliedOn());
            return stated != null && cost == CostKind.EQUIPMENT && within(award, tier, day) ? stated.setScale(2, RoundingMode.UNNECESSARY) : ZERO;
        }
        return within(award, tier, cost, claim).stream().map(Invoice::amount).reduce(ZERO, BigDecimal::add).setScale(2, RoundingMode.UNNECESSARY);
    }

    private static List<Invoice> within(Award award, AwardTier tier, CostKind cost, Claim claim) {
        return claim.invoices().stream()
                .filter(i -> i.cost() == cost && within(award, tier, day(award.tierBy(), claim, i.date())))
                .toList();
    }

    private static int count(Award award, AwardTier tier, CostKind cost, Claim claim) {
        return within(award, tier, cost, claim).size();
    }

    private static boolean within(Award award, AwardTier tier, @Nullable LocalDate day) {
        return !award.tierBy().day() || day != null && tier.holds(day);
    }

    /** The day a tier is chosen by; null when the claim does not prove it. */
    static @Nullable LocalDate day(TierBy by, Claim claim, LocalDate invoice) {
        return switch (by) {
            case INVOICE -> invoice;
            case DELIVERY -> claim.deliveredOn();
            case COMMISSIONING -> claim.commissionedOn();
            case NONE, OUTPUT -> null;
        };
    }

    /** The tier the claim reaches: by its day, or the highest its output reaches. */
    private static Optional<AwardTier> reached(Award award, Claim claim, LocalDate invoice) {
        if (award.tierBy() == TierBy.OUTPUT) {
            Long output = claim.dailyOutput();
            return output == null
                    ? Optional.empty()
                    : award.tiers().stream().filter(t -> t.reached(output)).max(Comparator.comparing(t -> Objects.requireNonNullElse(t.outputFrom(), 0L)));
        }
        return award.tiers().stream().filter(t -> within(award, t, day(award.tierBy(), claim, invoice))).findFirst();
    }

    private static BigDecimal lump(Award award, Claim claim, Trace trace) {
        Optional<AwardTier> tier = reached(award, claim, claim.appliedOn());
        BigDecimal given = tier.map(t -> cents(t.value())).orElse(ZERO);
        Object output = claim.dailyOutput() == null ? "" : claim.dailyOutput();
        String how = award.tierBy() != TierBy.OUTPUT ? "plain" : tier.isPresent() ? "reached" : claim.dailyOutput() == null ? "unknown" : "missed";
        trace.step(StepKind.LUMP, how, award.clause(), given, award.name(), Yuan.format(given), output, least(award));
        if (given.signum() > 0) {
            trace.decides();
        }
        return given;
    }

    private static Object least(Award award) {
        return award.tiers().stream().map(AwardTier::outputFrom).filter(Objects::nonNull).min(Comparator.naturalOrder()).<Object>map(n -> n).orElse("");
    }

    private static BigDecimal excess(Award award, Claim claim, Trace trace) {
        BigDecimal threshold = Objects.requireNonNull(award.threshold(), award.code());
        BigDecimal sum = ZERO;
        for (Purchase bought : bought(award, claim)) {
            BigDecimal above = bought.price().subtract(threshold).max(BigDecimal.ZERO);
            Optional<AwardTier> tier = reached(award, claim, bought.date());
            if (above.signum() > 0 && tier.isPresent()) {
                BigDecimal share = tier.get().value();
                BigDecimal given = cents(above.multiply(bought.tonnes()).multiply(share));
                trace.step(StepKind.EXCESS, "detail", award.clause(), given,
                        award.name(), bought.price().toPlainString(), threshold.toPlainString(), bought.tonnes().toPlainString(), PolicyRule.percent(share), Yuan.format(given));
                trace.decides();
                sum = sum.add(given);
            }
        }
        return sum;
    }

    private static BigDecimal perTonne(Award award, Claim claim, Trace trace) {
        BigDecimal sum = ZERO;
        for (Purchase bought : bought(award, claim)) {
            Optional<AwardTier> tier = reached(award, claim, bought.date());
            if (tier.isPresent()) {
                BigDecimal given = cents(bought.tonnes().multiply(tier.get().value()));
                trace.step(StepKind.PER_TONNE, "detail", award.clause(), given,
                        award.name(), bought.tonnes().toPlainString(), Yuan.format(cents(tier.get().value())), Yuan.format(given));
                trace.decides();
                sum = sum.add(given);
            }
        }
        return sum;
    }

    private static List<Purchase> bought(Award award, Claim claim) {
        return claim.purchases().stream().filter(p -> p.material().equals(award.material())).toList();
    }

    private static BigDecimal interest(Award award, Claim claim, Trace trace) {
        BigDecimal paid = claim.interest();
        Optional<AwardTier> tier = reached(award, claim, claim.appliedOn());
        if (paid == null || tier.isEmpty()) {
            return ZERO;
        }
        BigDecimal given = cents(paid.multiply(tier.get().value()));
        trace.step(StepKind.INTEREST, "detail", award.clause(), given, award.name(), Yuan.format(cents(paid)), PolicyRule.percent(tier.get().value()), Yuan.format(given));
        trace.decides();
        return given;
    }

    private static String days(AwardTier tier) {
        return tier.from() == null && tier.to() == null ? "detail" : "tier";
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "…" : day.toString();
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
