package io.maskline.approval;

import java.util.Locale;

/** How far a claim is on the way to a decision; it follows from the claim's status, its opinions and its decision lines. */
public enum Stage {
    DRAFT,
    /** Handed in; an opinion is missing or against it. */
    IN_REVIEW,
    /** Both departments agree; the second person decides. */
    TO_DECIDE,
    WAITING,
    APPROVED,
    RETURNED,
    REVOKED;

    public String labelKey() {
        return "approval.stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
