package io.maskline.approval;

import io.maskline.subsidy.Calculation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an approval would do to the budget now.
 *
 * @param calculation of the rule, with what the firm has been approved before
 * @param available of the budget, 元; null when there is no budget
 * @param shortfall what is missing, 0 when it fits
 * @param ahead number of the claim that waits and comes first; null when none does
 */
public record BudgetCheck(Calculation calculation, @Nullable BigDecimal available, BigDecimal shortfall, @Nullable String ahead) {

    public BigDecimal amount() {
        return calculation.approved();
    }

    public boolean fits() {
        return shortfall.signum() == 0;
    }
}
