package io.maskline.subsidy;

import java.math.BigDecimal;
import java.util.List;

/**
 * A subsidy worked out, with every step a person needs to retrace it. Amounts in 元 with two decimals.
 *
 * @param programme code of the programme
 * @param ruleVersion version of its rule
 * @param applied investment × rate
 * @param approved after the cap
 * @param steps in order: base, rate, cap, approved
 */
public record Calculation(String programme, long ruleVersion, BigDecimal applied, BigDecimal approved, List<Step> steps) {

    public Calculation {
        steps = List.copyOf(steps);
    }

    /** What a step does. */
    public enum StepKind {
        /** 基数: the investment. */
        BASE,
        /** 比例: base × rate. */
        RATE,
        /** 封顶: the smaller of that and the cap. */
        CAP,
        /** 核定: what comes out. */
        APPROVED
    }

    /**
     * @param labelKey message key of its name; {@code args} are its arguments, figures as plain text
     * @param detailKey message key of the line below, with the same arguments
     * @param amount what stands at the end of the step
     * @param binding whether this step decided the outcome
     */
    public record Step(StepKind kind, String labelKey, String detailKey, List<String> args, BigDecimal amount, boolean binding) {}
}
