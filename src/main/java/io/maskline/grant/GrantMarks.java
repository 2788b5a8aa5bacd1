package io.maskline.grant;

import io.maskline.platform.fx.Status;

/** Which shape stands for a stage. */
final class GrantMarks {
    private GrantMarks() {}

    static Status of(GrantStage stage) {
        return switch (stage) {
            case DRAFT -> Status.INTENT;
            case SUBMITTED -> Status.PENDING;
            case REVIEWED -> Status.REFIT;
            case TO_DECIDE -> Status.DUE;
            case RETURNED, BANK_RETURNED -> Status.TO_DECIDE;
            case WAITING, OBJECTED -> Status.PAUSED;
            case APPROVED -> Status.SETUP;
            case NOTICED -> Status.TRIAL;
            case CLEARED, PART_PAID -> Status.PRODUCING;
            case PAID -> Status.PASS;
            case TO_CLAW_BACK -> Status.FAIL;
            case CLAWED_BACK, REVOKED -> Status.STOPPED;
        };
    }
}
