package io.maskline.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a policy as a whole. Money in 元, shares between 0 and 1; what is null is not asked for.
 *
 * @param firmCap most one firm receives over all its claims
 * @param floor what comes out below it is not paid
 * @param budget most the programme pays
 * @param publicShare most of an investment that may be public money of all levels together
 * @param invoiceFrom first day an invoice may bear
 * @param invoiceTo last day
 * @param allocationShare least share of the added output that goes to public allocation
 * @param commissioning whether the line must be proved to run
 * @param productClasses codes of the classes it is for; empty for all
 * @param rounding how the outcome is rounded
 * @param coFunding share of each level of government, in order, adding up to 1; empty when one level pays all
 */
public record Terms(
        @Nullable BigDecimal firmCap,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal publicShare,
        Stacking stacking,
        @Nullable LocalDate invoiceFrom,
        @Nullable LocalDate invoiceTo,
        @Nullable BigDecimal allocationShare,
        boolean commissioning,
        List<String> productClasses,
        Rounding rounding,
        Map<String, BigDecimal> coFunding) {

    public Terms {
        productClasses = List.copyOf(productClasses);
    }
}
