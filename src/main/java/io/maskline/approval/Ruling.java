package io.maskline.approval;

import java.math.BigDecimal;

/** What the second person decides about a claim. */
public sealed interface Ruling {

    /** The amount the rule gives, within the budget. */
    record Approve() implements Ruling {}

    /** 候补: agreed, and paid for when there is budget, in the order of these decisions. */
    record Waitlist() implements Ruling {}

    /**
     * Less than the rule gives or, for what is approved already, less than was approved.
     *
     * @param amount that is to stand, 元
     */
    record Adjust(BigDecimal amount, String basis) implements Ruling {}

    /**
     * The amount the rule gives over the budget.
     *
     * @param leader who decided so
     * @param basis the paper or meeting it was decided in
     */
    record Overrun(String leader, String basis) implements Ruling {}

    /** Takes an approval, or a place on the waiting list, back. */
    record Revoke(String reason) implements Ruling {}

    /** Key of the step's name in the journal; arguments are number and firm. */
    default String stepKey() {
        return switch (this) {
            case Approve _ -> "approval.step.approve";
            case Waitlist _ -> "approval.step.waitlist";
            case Adjust _ -> "approval.step.adjust";
            case Overrun _ -> "approval.step.overrun";
            case Revoke _ -> "approval.step.revoke";
        };
    }
}
