package io.maskline.testing;

import io.maskline.platform.fx.Status;
import io.maskline.standard.Verdict.Outcome;

/** Which shape stands for a request or a verdict. */
final class StageMarks {
    private StageMarks() {}

    static Status of(TestingRow row) {
        return switch (row.request().stage()) {
            case REQUESTED, ACCEPTED -> Status.PENDING;
            case SENT, RECEIVED, TESTING -> Status.IN_LAB;
            case REPORTED, CLOSED -> of(row.outcome());
            case RETURNED -> Status.TO_DECIDE;
            case WITHDRAWN, SPLIT -> Status.PAUSED;
        };
    }

    static Status of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Status.PASS;
            case FAIL -> Status.FAIL;
            case UNDETERMINED -> Status.PENDING;
        };
    }

    /** Of a stage alone: a report is no pass, so it has a mark of its own. */
    static Status of(TestingStage stage) {
        return switch (stage) {
            case REQUESTED, ACCEPTED -> Status.PENDING;
            case SENT, RECEIVED, TESTING -> Status.IN_LAB;
            case REPORTED, CLOSED -> Status.SAME;
            case RETURNED -> Status.TO_DECIDE;
            case WITHDRAWN, SPLIT -> Status.PAUSED;
        };
    }
}
