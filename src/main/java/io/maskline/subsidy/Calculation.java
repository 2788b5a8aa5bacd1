package io.maskline.subsidy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A subsidy worked out, with every step a person needs to retrace it. Amounts in 元 with two decimals.
 *
 * @param programme code of the programme
 * @param ruleVersion version of its rule
 * @param applied what the awards give, before any cap of the policy
 * @param approved what comes out
 * @param steps in order; the last one is APPROVED and ends at {@code approved}
 * @param shares what each level of government pays of it; empty when one pays all
 */
public record Calculation(
        String programme, long ruleVersion, BigDecimal applied, BigDecimal approved, List<Step> steps, List<LevelShare> shares) {

    public Calculation {
        steps = List.copyOf(steps);
        shares = List.copyOf(shares);
    }

    /** What a step does. */
    public enum StepKind {
        /** 基数. */
        BASE,
        /** 比例: base × rate. */
        RATE,
        /** 一项补助 whose condition the claim does not meet. */
        AWARD,
        /** 定额. */
        LUMP,
        /** 超价分担. */
        EXCESS,
        /** 按吨. */
        PER_TONNE,
        /** 贴息. */
        INTEREST,
        /** 单项封顶: the cap of one award. */
        AWARD_CAP,
        /** 合计 of several awards. */
        SUM,
        /** 起补额. */
        FLOOR,
        /** 单户封顶. */
        CAP,
        /** 此前已核定 of the same policy, within the cap of the firm. */
        BEFORE,
        /** 已享受, taken off. */
        RECEIVED,
        /** 公共资金占比上限. */
        PUBLIC_SHARE,
        /** 取整. */
        ROUNDING,
        /** 核定: what comes out. */
        APPROVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param labelKey message key of its name; {@code args} are its arguments, figures as plain text
     * @param detailKey message key of the line below, with the same arguments
     * @param clause of the policy it follows from; empty for the policy as a whole
     * @param amount what stands at the end of the step
     * @param binding whether this step decided the outcome
     */
    public record Step(StepKind kind, String labelKey, String detailKey, List<Object> args, String clause, BigDecimal amount, boolean binding) {

        public Step {
            args = List.copyOf(args);
        }

        Step decisive() {
            return new Step(kind, labelKey, detailKey, args, clause, amount, true);
        }
    }

    /** @param level of government, as the policy names it */
    public record LevelShare(String level, BigDecimal amount) {}
}
