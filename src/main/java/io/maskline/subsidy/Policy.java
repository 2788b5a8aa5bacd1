package io.maskline.subsidy;

import java.util.List;

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
}
