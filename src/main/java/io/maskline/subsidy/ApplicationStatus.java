package io.maskline.subsidy;

/** How far an application is. The name is what the ledger stores. */
public enum ApplicationStatus {
    /** Being written; may be half filled, and its amounts are not worked out. */
    DRAFT("draft"),
    /** Handed in; the approved amount is what the rule gives, not decided yet (拟核定). */
    SUBMITTED("submitted"),
    /** Given back to the firm; may be completed and handed in again. */
    RETURNED("returned"),
    /** The amount was decided. */
    APPROVED("approved"),
    /** Decided for when there is budget (候补). */
    WAITING("waiting"),
    /** The approval was taken back. */
    REVOKED("revoked");

    private final String code;

    ApplicationStatus(String code) {
        this.code = code;
    }

    public String labelKey() {
        return "subsidy.status." + code;
    }

    /** It may be written to: nobody decides about it now. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** Its papers are taken: no other application may stand on them. */
    public boolean holdsPapers() {
        return this != RETURNED && this != REVOKED;
    }
}
