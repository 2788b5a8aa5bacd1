package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.testing.TestingRequest.Setback;
import java.util.Collections;

/** The way of a request from stage to stage, and of its samples with it. */
final class RequestCourse {

    private static final int REASON_LENGTH = 400;

    private final Ledger ledger;
    private final SendChecks checks;
    private final LabPlacement labs;

    RequestCourse(Ledger ledger, SendChecks checks, LabPlacement labs) {
        this.ledger = ledger;
        this.checks = checks;
        this.labs = labs;
    }

    /** To an ordinary stage; {@code read} is the request as its reader saw it. */
    void move(TestingRow row, TestingRequest read, TestingStage to, Actor actor) {
        requireAllowed(read, to);
        if (to == TestingStage.SENT) {
            checks.beforeSending(row, actor.businessDate());
        }
        ledger.change(TestingRequests.title("testing.step.move", row), actor, tx -> {
            TestingRequest moved = tx.update(TestingStore.REQUESTS, read.at(to).with((Setback) null));
            if (to == TestingStage.SENT) {
                send(tx, row);
            } else if (to == TestingStage.RECEIVED) {
                SendChecks.beforeReceiving(tx, read);
                SampleStore.changeInPlay(tx, read.id(), s -> s.at(SampleState.AT_LAB));
            }
            return moved;
        });
    }

    /** Values of samples that went back say nothing of those that go now. */
    private static void send(LedgerTx tx, TestingRow row) {
        SendChecks.requireEnough(tx, row.request());
        SampleStore.changeInPlay(tx, row.request().id(), s -> s.at(SampleState.ON_THE_WAY));
        for (TestedItem item : row.items()) {
            TestingStore.putValues(tx, item.item(), Collections.nCopies(item.item().specimens(), ""));
        }
    }

    /** To RETURNED or WITHDRAWN, with the reason. */
    void stop(TestingRow row, TestingRequest read, TestingStage to, Setback why, Actor actor) {
        requireAllowed(read, to);
        boolean needsWords = why.reason() == null || why.reason() == ReturnReason.OTHER;
        if (needsWords && why.text().isEmpty()) {
            throw Fault.invalid("remark", "testing.fault.reason").asException();
        }
        FieldRules.atMost("remark", why.text(), REASON_LENGTH);
        ledger.change(TestingRequests.title(to == TestingStage.RETURNED ? "testing.step.return" : "testing.step.withdraw", row), actor, tx -> {
            SampleStore.changeInPlay(tx, read.id(), s -> s.at(SampleState.GIVEN_BACK));
            labs.free(tx, read.id());
            return tx.update(TestingStore.REQUESTS, read.at(to).with(why));
        });
    }

    private static void requireAllowed(TestingRequest read, TestingStage to) {
        if (!read.stage().allows(to)) {
            throw Fault.denied("testing.fault.stage", read.number()).asException();
        }
    }
}
