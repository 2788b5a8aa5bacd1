package io.maskline.subsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its rule: the text and the formula carry the same version number.
 *
 * @param awards in the order of the text; at least one
 */
public record Policy(SubsidyProgramme programme, List<Award> awards) {

    public Policy {
        awards = List.copyOf(awards);
    }

    /** The investment alone is enough to work it out: no invoices, days, output or proofs are asked for. */
    public boolean byInvestmentAlone() {
        Terms terms = programme.terms();
        boolean plain = terms.invoiceFrom() == null && terms.invoiceTo() == null && terms.allocationShare() == null && !terms.commissioning()
                && terms.productClasses().isEmpty();
        return plain && awards.stream().allMatch(a ->
                a.kind() == AwardKind.RATE && a.cost() == CostKind.EQUIPMENT && a.tierBy() == TierBy.NONE && a.minOutput() == null && a.proof() == null);
    }

    /** The one share of all awards that are a share of what was spent and have no tiers; null when there is none or they differ. */
    static @Nullable BigDecimal commonRate(List<Award> awards) {
        List<Award> rates = awards.stream().filter(a -> a.kind() == AwardKind.RATE).toList();
        List<BigDecimal> shares = rates.stream().flatMap(a -> a.tiers().stream()).map(AwardTier::value).distinct().toList();
        boolean plain = rates.stream().allMatch(a -> a.tierBy() == TierBy.NONE);
        return plain && shares.size() == 1 ? shares.getFirst().setScale(RuleReading.SHARE_DECIMALS, RoundingMode.UNNECESSARY) : null;
    }
}
