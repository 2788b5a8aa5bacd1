package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a rule makes sense, before it is published: tiers without overlap or gap, shares from 0 to 1, caps above floors. */
public final class PolicyCheck {

    private PolicyCheck() {}

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the award and what is wrong with it */
    public static void require(Policy policy) {
        if (policy.awards().isEmpty()) {
            throw Fault.invalid("awards", "subsidy.fault.rule.empty", policy.programme().name()).asException();
        }
        terms(policy.programme().terms());
        policy.awards().forEach(PolicyCheck::award);
    }

    private static void terms(Terms terms) {
        BigDecimal floor = terms.floor();
        if (floor != null && terms.firmCap() != null && terms.firmCap().compareTo(floor) < 0) {
            throw Fault.invalid("cap", "subsidy.fault.rule.cap", terms.firmCap().toPlainString(), floor.toPlainString()).asException();
        }
        if (terms.budget() != null && terms.firmCap() != null && terms.budget().compareTo(terms.firmCap()) < 0) {
            throw Fault.invalid("budget", "subsidy.fault.rule.budget", terms.firmCap().toPlainString(), terms.budget().toPlainString()).asException();
        }
        share("publicShare", terms.publicShare());
        share("allocationShare", terms.allocationShare());
        if (terms.invoiceFrom() != null && terms.invoiceTo() != null && terms.invoiceTo().isBefore(terms.invoiceFrom())) {
            throw Fault.invalid("invoiceTo", "subsidy.fault.rule.window", terms.invoiceFrom().toString(), terms.invoiceTo().toString()).asException();
        }
        Map<String, BigDecimal> levels = terms.coFunding();
        BigDecimal sum = levels.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!levels.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            throw Fault.invalid("coFunding", "subsidy.fault.rule.levels", PolicyRule.percent(sum)).asException();
        }
    }

    private static void award(Award award) {
        if (award.kind() == AwardKind.RATE && award.cost() == null || award.kind() == AwardKind.EXCESS && award.threshold() == null
                || (award.kind() == AwardKind.EXCESS || award.kind() == AwardKind.PER_TONNE) && award.material() == null) {
            throw Fault.invalid("awards", "subsidy.fault.rule.incomplete", award.name()).asException();
        }
        if (award.tiers().isEmpty() || award.tierBy() == TierBy.NONE && award.tiers().size() > 1) {
            throw Fault.invalid("tiers", "subsidy.fault.rule.tiers", award.name()).asException();
        }
        for (AwardTier tier : award.tiers()) {
            boolean above = award.kind().share() && tier.value().compareTo(BigDecimal.ONE) > 0;
            if (tier.value().signum() <= 0 || above) {
                throw Fault.invalid("tiers", "subsidy.fault.rule.value", award.name(), tier.value().toPlainString()).asException();
            }
        }
        if (award.tierBy().day()) {
            days(award);
        } else if (award.tierBy() == TierBy.OUTPUT) {
            outputs(award);
        }
    }

    /** Each stretch begins the day after the one before it ended. */
    private static void days(Award award) {
        List<AwardTier> tiers = award.tiers();
        for (int i = 0; i < tiers.size(); i++) {
            AwardTier tier = tiers.get(i);
            if (tier.from() != null && tier.to() != null && tier.to().isBefore(tier.from())) {
                throw tier(award, "subsidy.fault.rule.tier.order", tier.from(), tier.to());
            }
            if (i > 0) {
                LocalDate ended = tiers.get(i - 1).to();
                LocalDate begins = tier.from();
                if (ended == null || begins == null || !begins.isAfter(ended)) {
                    throw tier(award, "subsidy.fault.rule.tier.overlap", ended, begins);
                }
                if (begins.isAfter(ended.plusDays(1))) {
                    throw tier(award, "subsidy.fault.rule.tier.gap", ended, begins);
                }
            }
        }
    }

    private static void outputs(Award award) {
        long before = 0;
        for (AwardTier tier : award.tiers()) {
            long from = Objects.requireNonNullElse(tier.outputFrom(), 0L);
            if (from <= before) {
                throw Fault.invalid("tiers", "subsidy.fault.rule.output", award.name(), from).asException();
            }
            before = from;
        }
    }

    private static RuntimeException tier(Award award, String key, @Nullable LocalDate one, @Nullable LocalDate other) {
        return Fault.invalid("tiers", key, award.name(), one == null ? "…" : one.toString(), other == null ? "…" : other.toString()).asException();
    }

    private static void share(String field, @Nullable BigDecimal share) {
        if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw Fault.invalid(field, "subsidy.fault.rule.share", share.toPlainString()).asException();
        }
    }
}
