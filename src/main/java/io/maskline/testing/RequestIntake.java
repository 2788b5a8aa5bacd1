package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.testing.TestingRequest.Assignment;
import io.maskline.testing.TestingRequest.Chain;
import io.maskline.testing.TestingRequest.Dates;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testing.TestingRequest.Subject;
import java.util.UUID;

/** What holds for a request when it is made. */
final class RequestIntake {

    private static final int REASON_LENGTH = 400;

    private RequestIntake() {}

    static UUID insert(LedgerTx tx, RequestDraft draft) {
        TestingRequest request = new TestingRequest(
                Ids.next(), 0, tx.nextNumber(TestingStore.REQUESTS),
                new Subject(firm(draft), draft.lineId(), draft.product().strip(), draft.standardCode(), draft.grade()),
                new Assignment(draft.labId(), draft.freeOfCharge(), null, draft.dates().dueOn()),
                Chain.FIRST, TestingStage.REQUESTED,
                new Dates(draft.dates().requestedOn(), draft.dates().sampledOn(), null),
                Report.UNKNOWN, draft.priority(), null, draft.remark());
        tx.insert(TestingStore.REQUESTS, request);
        for (int i = 0; i < draft.items().size(); i++) {
            RequestDraft.Wanted wanted = draft.items().get(i);
            tx.insert(TestingStore.ITEMS,
                    new TestingItem(Ids.next(), 0, request.id(), wanted.limit().limit(), wanted.specimens(), i + 1));
        }
        return request.id();
    }

    static void check(RequestDraft draft) {
        firm(draft);
        check(draft.priority());
        if (draft.product().isBlank()) {
            throw Fault.invalid("product", "testing.fault.product").asException();
        }
        if (draft.items().isEmpty()) {
            throw Fault.invalid("items", "testing.fault.items").asException();
        }
        for (RequestDraft.Wanted wanted : draft.items()) {
            if (wanted.specimens() < 1 || wanted.specimens() > TestingRequests.MOST_SPECIMENS) {
                throw Fault.invalid("specimens", "testing.fault.specimens", wanted.specimens(), TestingRequests.MOST_SPECIMENS).asException();
            }
            if (!wanted.limit().limit().standard().equals(draft.standardCode())) {
                throw Fault.invalid("items", "testing.fault.item.foreign", wanted.limit().limit().itemPhrase(), draft.standardCode()).asException();
            }
        }
        if (draft.dates().dueOn() != null && draft.dates().dueOn().isBefore(draft.dates().requestedOn())) {
            throw Fault.invalid("dueOn", "testing.fault.due", draft.dates().dueOn().toString()).asException();
        }
    }

    static void check(Priority priority) {
        String reason = priority.reason();
        if (!priority.ordinary() && (reason == null || reason.isBlank())) {
            throw Fault.invalid("priorityReason", "testing.fault.priority").asException();
        }
        FieldRules.atMost("priorityReason", reason, REASON_LENGTH);
    }

    private static UUID firm(RequestDraft draft) {
        UUID firm = draft.enterpriseId();
        if (firm == null) {
            throw Fault.invalid("firm", "testing.fault.firm").asException();
        }
        return firm;
    }
}
