package io.maskline.approval;

import java.util.Locale;

/** What a line of a decision does. The name is what the ledger stores. */
public enum DecisionKind {
    /** The amount the rule gives. */
    APPROVED,
    /** Agreed, but the budget does not reach: it waits its turn. Its amount is what it waits for and counts nowhere else. */
    WAITING,
    /** Less than the rule gives, or less than was approved before. */
    ADJUSTED,
    /** The amount the rule gives over the budget, by a leader's decision. */
    OVERRUN,
    /** Takes back what is approved. */
    REVOKED;

    /** Whether the amount of such a line counts towards what is approved. */
    boolean counts() {
        return this != WAITING;
    }

    public String labelKey() {
        return "approval.kind." + name().toLowerCase(Locale.ROOT);
    }
}
