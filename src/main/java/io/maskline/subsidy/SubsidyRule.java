package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The arithmetic of a programme: base × rate, not above the cap. Worked out exactly; only the product is rounded, once,
 * to the 分, half up, as money is counted. The policy texts say nothing on rounding.
 */
public final class SubsidyRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private SubsidyRule() {}

    /**
     * @param investment fixed-asset investment in 元, above 0, at most two decimals
     * @throws io.maskline.platform.error.FaultException Invalid ({@code investment}) when it is 0, negative or finer than 分
     */
    public static Calculation calculate(SubsidyProgramme programme, BigDecimal investment) {
        if (investment.signum() <= 0) {
            throw Fault.invalid("investment", "subsidy.fault.investment", investment.toPlainString()).asException();
        }
        if (investment.stripTrailingZeros().scale() > 2) {
            throw Fault.invalid("investment", "subsidy.fault.cents", investment.toPlainString()).asException();
        }
        BigDecimal base = investment.setScale(2, RoundingMode.UNNECESSARY);
        BigDecimal applied = base.multiply(programme.rate()).setScale(2, RoundingMode.HALF_UP);
        BigDecimal cap = programme.cap();
        boolean capped = cap != null && applied.compareTo(cap) > 0;
        BigDecimal approved = capped ? cap.setScale(2, RoundingMode.UNNECESSARY) : applied;
        List<String> amounts = List.of(
                Yuan.format(base), percent(programme.rate()), Yuan.format(applied), cap == null ? "" : Yuan.format(cap), Yuan.format(approved));
        List<Calculation.Step> steps = new ArrayList<>();
        steps.add(step(Calculation.StepKind.BASE, "subsidy.trace.base", "subsidy.trace.base.detail", amounts, base, false));
        steps.add(step(Calculation.StepKind.RATE, "subsidy.trace.rate", "subsidy.trace.rate.detail", amounts, applied, !capped));
        String detail = cap == null ? "subsidy.trace.cap.none" : capped ? "subsidy.trace.cap.binds" : "subsidy.trace.cap.free";
        steps.add(step(Calculation.StepKind.CAP, cap == null ? "subsidy.trace.uncapped" : "subsidy.trace.cap", detail, amounts, approved, capped));
        steps.add(step(Calculation.StepKind.APPROVED, "subsidy.trace.approved", "subsidy.trace.approved.detail", amounts, approved, false));
        return new Calculation(programme.code(), programme.ruleVersion(), applied, approved, steps);
    }

    /** 0.1 as {@code 10%}. */
    static String percent(BigDecimal rate) {
        return rate.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
    }

    private static Calculation.Step step(
            Calculation.StepKind kind, String labelKey, String detailKey, List<String> args, BigDecimal amount, boolean binding) {
        return new Calculation.Step(kind, labelKey, detailKey, args, amount, binding);
    }
}
