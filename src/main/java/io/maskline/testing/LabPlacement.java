package io.maskline.testing;

import io.maskline.lab.Booking;
import io.maskline.lab.BookingDraft;
import io.maskline.lab.LabFacts;
import io.maskline.lab.LabServices;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.standard.Limit;
import io.maskline.testing.TestingRequest.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a request to a lab and keeps a day there for it, both or neither. */
final class LabPlacement {

    private final Ledger ledger;
    private final LabServices labs;

    LabPlacement(Ledger ledger, LabServices labs) {
        this.ledger = ledger;
        this.labs = labs;
    }

    void assign(TestingRow row, TestingRequest read, LabPlace place, Actor actor) {
        if (!read.stage().placeable()) {
            throw Fault.denied("testing.fault.assign.stage", read.number()).asException();
        }
        Assignment next = assignment(read, limits(row), place);
        ledger.change(TestingRequests.title("testing.step.assign", row), actor, tx -> {
            TestingRequest stored = tx.update(TestingStore.REQUESTS, read.with(next));
            book(tx, stored, limits(row), place);
            return stored;
        });
    }

    /**
     * What the request says of its lab with that place.
     *
     * @throws io.maskline.platform.error.FaultException Missing when the lab is gone, Invalid for an item it does not test
     *     ({@code labId}) and for a day of the report before the lab starts ({@code dueOn})
     */
    Assignment assignment(TestingRequest of, List<Limit> limits, LabPlace place) {
        LabFacts lab = facts(place.labId());
        ScopeCheck.requireAble(of.number(), lab, limits, place.day());
        LocalDate due = place.dueOn() == null ? labs.desk().slots().report(lab.lab(), codes(limits), place.day()) : place.dueOn();
        if (due != null && due.isBefore(place.day())) {
            throw Fault.invalid("dueOn", "testing.fault.due.start", due.toString(), place.day().toString()).asException();
        }
        boolean free = place.quotaId() != null || of.assignment().freeOfCharge() && place.labId().equals(of.assignment().labId());
        return new Assignment(place.labId(), free, place.quotaId(), due);
    }

    void book(LedgerTx tx, TestingRequest request, List<Limit> limits, LabPlace place) {
        labs.bookings().book(tx, new BookingDraft(place.labId(), request.id(), request.number(), codes(limits), place.day(), place.quotaId()));
    }

    void free(LedgerTx tx, UUID request) {
        labs.bookings().free(tx, request);
    }

    /** The day the lab keeps for it; null when none is kept. */
    @Nullable LocalDate day(UUID request) {
        return labs.bookings().of(request).map(Booking::day).orElse(null);
    }

    /** @throws io.maskline.platform.error.FaultException Missing when the lab is gone */
    LabFacts facts(UUID lab) {
        return labs.desk().facts().stream().filter(f -> f.lab().id().equals(lab)).findFirst()
                .orElseThrow(() -> Fault.missing("testing.fault.lab.gone").asException());
    }

    static List<Limit> limits(TestingRow row) {
        return row.items().stream().map(i -> i.item().limit()).toList();
    }

    private static List<String> codes(List<Limit> limits) {
        return limits.stream().map(Limit::item).toList();
    }
}
