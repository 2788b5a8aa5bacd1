package io.maskline.subsidy;

/** How far an application is. The name is what the ledger stores. */
public enum ApplicationStatus {
    /** Handed in; the approved amount is what the rule gives, not decided yet (拟核定). */
    SUBMITTED("submitted"),
    /** The amount was decided. */
    APPROVED("approved"),
    /** Given back to the firm. */
    RETURNED("returned");

    private final String code;

    ApplicationStatus(String code) {
        this.code = code;
    }

    public String labelKey() {
        return "subsidy.status." + code;
    }
}
