package io.maskline.approval;

import io.maskline.platform.money.WanYuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bar of a budget draws, in 元.
 *
 * @param paid null where payments are not known: what is approved is then one part
 * @param pending amount of the claim that is about to be decided; null when none is
 * @param outlook after how many more approvals the budget is overrun; null when all claims fit
 */
public record BudgetFigures(Budget budget, @Nullable BigDecimal paid, @Nullable BigDecimal pending, @Nullable Outlook outlook) {

    /** 核定未拨. */
    BigDecimal unpaid() {
        return paid == null ? budget.approved() : budget.approved().subtract(paid);
    }

    /** What is missing for the pending claim; 0 when it fits or nothing is limited. */
    BigDecimal shortfall() {
        BigDecimal available = budget.available();
        return pending == null || available == null ? BudgetBook.ZERO : pending.subtract(available).max(BudgetBook.ZERO);
    }

    /** What the whole length of the bar stands for: the budget, or more when it is or would be overrun. */
    BigDecimal length() {
        BigDecimal used = budget.approved().add(pending == null ? BudgetBook.ZERO : pending);
        BigDecimal total = budget.total();
        return total == null ? used : total.max(used);
    }

    /** 预算 = 已拨 + 核定未拨 + 可用, written out in 万元; empty without a budget. */
    String identity() {
        BigDecimal total = budget.total();
        BigDecimal available = budget.available();
        if (total == null || available == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (paid != null) {
            parts.add(WanYuan.text(paid));
        }
        parts.add(WanYuan.text(unpaid()));
        String sum = String.join(" + ", parts);
        return WanYuan.text(total) + " = " + sum + (available.signum() < 0 ? " − " : " + ") + WanYuan.text(available.abs());
    }
}
