package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule makes sense, before it is published: tiers without overlap or gap, shares from 0 to 1, caps above
 * floors, days in order. What is wrong with an award is found at {@code awards.<place>.<field>}.
 */
public final class PolicyCheck {

    private final List<Fault.Invalid> findings = new ArrayList<>();

    private PolicyCheck() {}

    /** Everything that is wrong, in the order of the rule; empty when it may be published. */
    public static List<Fault.Invalid> findings(Policy policy) {
        PolicyCheck check = new PolicyCheck();
        if (policy.awards().isEmpty()) {
            check.found("awards", "subsidy.fault.rule.empty", policy.programme().name());
        }
        check.terms(policy.programme().terms());
        check.awards(policy.awards());
        check.head(policy.programme());
        return List.copyOf(check.findings);
    }

    /** @throws io.maskline.platform.error.FaultException Invalid, the first finding */
    public static void require(Policy policy) {
        findings(policy).stream().findFirst().ifPresent(f -> {
            throw f.asException();
        });
    }

    private void found(String field, String key, Object... args) {
        findings.add(Fault.invalid(field, key, args));
    }

    private void head(SubsidyProgramme programme) {
        if (programme.basis().isBlank()) {
            found("basis", "subsidy.fault.rule.basis");
        }
        if (programme.source().isBlank()) {
            found("source", "subsidy.fault.rule.source");
        }
        order("validTo", "subsidy.fault.rule.validity", programme.validFrom(), programme.validTo());
        if (programme.documents().isEmpty()) {
            found("documents", "subsidy.fault.rule.documents");
        }
    }

    private void terms(Terms terms) {
        above("cap", terms.firmCap());
        above("floor", terms.floor());
        above("budget", terms.budget());
        below("cap", "subsidy.fault.rule.cap", terms.firmCap(), terms.floor());
        if (terms.budget() != null && terms.firmCap() != null && terms.budget().compareTo(terms.firmCap()) < 0) {
            found("budget", "subsidy.fault.rule.budget", Yuan.format(terms.firmCap().setScale(2)), Yuan.format(terms.budget().setScale(2)));
        }
        share("publicShare", terms.publicShare());
        share("allocationShare", terms.allocationShare());
        order("invoiceTo", "subsidy.fault.rule.window", terms.invoiceFrom(), terms.invoiceTo());
        Map<String, BigDecimal> levels = terms.coFunding();
        levels.values().forEach(s -> share("coFunding", s));
        BigDecimal sum = levels.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!levels.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            found("coFunding", "subsidy.fault.rule.levels", PolicyRule.percent(sum));
        }
    }

    private void below(String field, String key, @Nullable BigDecimal cap, @Nullable BigDecimal floor) {
        if (floor != null && cap != null && cap.compareTo(floor) < 0) {
            found(field, key, Yuan.format(cap.setScale(2)), Yuan.format(floor.setScale(2)));
        }
    }

    private void awards(List<Award> awards) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            String at = "awards." + i + ".";
            if (!codes.add(award.code())) {
                found(at + "code", "subsidy.fault.rule.award.twice", award.name(), award.code());
            }
            award(at, award);
        }
    }

    private void award(String at, Award award) {
        if (award.name().isBlank()) {
            found(at + "name", "subsidy.fault.rule.award.name");
        }
        boolean bought = award.kind() == AwardKind.EXCESS || award.kind() == AwardKind.PER_TONNE;
        if (bought && award.material() == null) {
            found(at + "material", "subsidy.fault.rule.incomplete", award.name());
        } else if (award.kind() == AwardKind.RATE && award.cost() == null || award.kind() == AwardKind.EXCESS && award.threshold() == null) {
            found(at + (award.kind() == AwardKind.RATE ? "cost" : "threshold"), "subsidy.fault.rule.incomplete", award.name());
        }
        above(at + "cap", award.cap());
        if (award.tiers().isEmpty() || award.tierBy() == TierBy.NONE && award.tiers().size() > 1) {
            found(at + "tiers", "subsidy.fault.rule.tiers", award.name());
        }
        for (AwardTier tier : award.tiers()) {
            boolean above = award.kind().share() && tier.value().compareTo(BigDecimal.ONE) > 0;
            if (tier.value().signum() <= 0 || above) {
                found(at + "tiers", "subsidy.fault.rule.value", award.name(), tier.value().toPlainString());
            }
        }
        if (award.tierBy().day()) {
            days(at, award);
        } else if (award.tierBy() == TierBy.OUTPUT) {
            outputs(at, award);
        }
    }

    /** Each stretch begins the day after the one before it ended. */
    private void days(String at, Award award) {
        List<AwardTier> tiers = award.tiers();
        for (int i = 0; i < tiers.size(); i++) {
            AwardTier tier = tiers.get(i);
            if (tier.from() != null && tier.to() != null && tier.to().isBefore(tier.from())) {
                tier(at, award, "subsidy.fault.rule.tier.order", tier.from(), tier.to());
            } else if (i > 0) {
                LocalDate ended = tiers.get(i - 1).to();
                LocalDate begins = tier.from();
                if (ended == null || begins == null || !begins.isAfter(ended)) {
                    tier(at, award, "subsidy.fault.rule.tier.overlap", ended, begins);
                } else if (begins.isAfter(ended.plusDays(1))) {
                    tier(at, award, "subsidy.fault.rule.tier.gap", ended, begins);
                }
            }
        }
    }

    private void outputs(String at, Award award) {
        long before = 0;
        for (AwardTier tier : award.tiers()) {
            long from = Objects.requireNonNullElse(tier.outputFrom(), 0L);
            if (from <= before) {
                found(at + "tiers", "subsidy.fault.rule.output", award.name(), from);
            }
            before = from;
        }
    }

    private void tier(String at, Award award, String key, @Nullable LocalDate one, @Nullable LocalDate other) {
        found(at + "tiers", key, award.name(), one == null ? "…" : one.toString(), other == null ? "…" : other.toString());
    }

    private void order(String field, String key, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            found(field, key, from.toString(), to.toString());
        }
    }

    private void above(String field, @Nullable BigDecimal yuan) {
        if (yuan != null && yuan.signum() <= 0) {
            found(field, "subsidy.fault.rule.amount", yuan.toPlainString());
        }
    }

    private void share(String field, @Nullable BigDecimal share) {
        if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            found(field, "subsidy.fault.rule.share", PolicyRule.percent(share));
        }
    }
}
