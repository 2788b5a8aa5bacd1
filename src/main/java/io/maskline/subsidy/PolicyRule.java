package io.maskline.subsidy;

import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Calculation.LevelShare;
import io.maskline.subsidy.Calculation.StepKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The arithmetic of a policy: awards → their caps → floor → cap of the firm → money already received → share of public
 * money → rounding. Worked out exactly; an award is counted in 分, half up, and the outcome rounded once as the policy
 * says. The only place where a subsidy is worked out: screen, paper and command line show its steps.
 */
public final class PolicyRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private PolicyRule() {}

    /**
     * @throws io.maskline.platform.error.FaultException Invalid or Denied, in a sentence, for a claim the policy is not for
     */
    public static Calculation calculate(Policy policy, Claim claim) {
        Eligibility.require(policy, claim);
        Terms terms = policy.programme().terms();
        Trace trace = new Trace();
        BigDecimal applied = awards(policy, claim, trace);
        BigDecimal left = floored(terms, applied, trace);
        if (terms.firmCap() != null) {
            left = trace.atMost(StepKind.CAP, "", left, terms.firmCap());
            if (claim.approvedBefore().signum() > 0) {
                BigDecimal open = terms.firmCap().subtract(claim.approvedBefore()).max(ZERO);
                left = trace.atMost(StepKind.BEFORE, "", left, open, Yuan.format(terms.firmCap()), Yuan.format(claim.approvedBefore()));
            }
        }
        left = afterOthers(terms, claim, left, trace);
        BigDecimal approved = rounded(terms, left, trace);
        trace.step(StepKind.APPROVED, "detail", "", approved);
        return new Calculation(
                policy.programme().code(), policy.programme().ruleVersion(), applied, approved, trace.steps(), shares(terms, approved));
    }

    private static BigDecimal awards(Policy policy, Claim claim, Trace trace) {
        BigDecimal sum = ZERO;
        for (Award award : policy.awards()) {
            BigDecimal given = AwardRule.amount(award, claim, trace);
            if (award.cap() != null && given.signum() > 0) {
                given = trace.atMost(StepKind.AWARD_CAP, award.clause(), given, award.cap(), award.name());
            }
            sum = sum.add(given);
        }
        if (policy.awards().size() > 1) {
            trace.step(StepKind.SUM, "detail", "", sum, policy.awards().size());
        }
        return sum;
    }

    private static BigDecimal floored(Terms terms, BigDecimal sum, Trace trace) {
        BigDecimal floor = terms.floor();
        if (floor == null || sum.signum() == 0) {
            return sum;
        }
        boolean below = sum.compareTo(floor) < 0;
        BigDecimal left = below ? ZERO : sum;
        trace.step(StepKind.FLOOR, below ? "below" : "reached", "", left, Yuan.format(sum), Yuan.format(floor));
        if (below) {
            trace.decides();
        }
        return left;
    }

    private static BigDecimal afterOthers(Terms terms, Claim claim, BigDecimal amount, Trace trace) {
        BigDecimal received = claim.receivedInAll();
        BigDecimal left = amount;
        if (terms.stacking() == Stacking.DEDUCTED) {
            left = left.subtract(received).max(ZERO);
            trace.step(StepKind.RECEIVED, received.signum() > 0 ? "off" : "none", "", left, Yuan.format(amount), Yuan.format(received));
            if (received.signum() > 0) {
                trace.decides();
            }
        }
        if (terms.publicShare() != null && claim.invested().signum() > 0) {
            BigDecimal most = claim.invested().multiply(terms.publicShare()).setScale(2, RoundingMode.DOWN);
            left = trace.atMost(StepKind.PUBLIC_SHARE, "", left, most.subtract(received).max(ZERO),
                    percent(terms.publicShare()), Yuan.format(claim.invested()), Yuan.format(most), Yuan.format(received));
        }
        return left;
    }

    private static BigDecimal rounded(Terms terms, BigDecimal amount, Trace trace) {
        BigDecimal rounded = terms.rounding().round(amount);
        if (rounded.compareTo(amount) != 0) {
            trace.step(StepKind.ROUNDING, "detail", "", rounded, Yuan.format(amount), terms.rounding().unit().toPlainString());
        }
        return rounded;
    }

    /** Each level's part down to the 分; what is left of the 分 goes to the first, so that the parts add up. */
    private static List<LevelShare> shares(Terms terms, BigDecimal approved) {
        List<LevelShare> shares = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> level : terms.coFunding().entrySet()) {
            shares.add(new LevelShare(level.getKey(), approved.multiply(level.getValue()).setScale(2, RoundingMode.DOWN)));
        }
        if (!shares.isEmpty()) {
            BigDecimal given = shares.stream().map(LevelShare::amount).reduce(ZERO, BigDecimal::add);
            LevelShare first = shares.getFirst();
            shares.set(0, new LevelShare(first.level(), first.amount().add(approved.subtract(given))));
        }
        return shares;
    }

    /** 0.1 as {@code 10%}. */
    static String percent(BigDecimal rate) {
        return rate.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
    }
}
