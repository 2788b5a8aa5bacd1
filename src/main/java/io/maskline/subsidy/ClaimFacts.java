package io.maskline.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an application states besides its lists; null for what it does not state.
 *
 * @param productClass code of the product's class
 * @param deliveredOn when the machines were on site
 * @param commissionedOn when the line ran
 * @param dailyOutput pieces a day it was proved to make
 * @param allocationShare share of the added output given to public allocation, 0 to 1 with six decimals
 * @param interest interest paid on loans, in 元
 * @param proofs codes of what the firm proved, e.g. {@code machine_rd}
 * @param approvedBefore what the programme had approved the firm when this was last worked out; null in rows from before it was kept
 */
public record ClaimFacts(
        @Nullable String productClass,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate commissionedOn,
        @Nullable Long dailyOutput,
        @Nullable BigDecimal allocationShare,
        @Nullable BigDecimal interest,
        Set<String> proofs,
        @Nullable BigDecimal approvedBefore) {

    /** States nothing. */
    public static final ClaimFacts NONE = new ClaimFacts(null, null, null, null, null, null, Set.of(), null);

    public ClaimFacts {
        proofs = Set.copyOf(proofs);
    }

    ClaimFacts after(BigDecimal before) {
        return new ClaimFacts(productClass, deliveredOn, commissionedOn, dailyOutput, allocationShare, interest, proofs, before);
    }
}
