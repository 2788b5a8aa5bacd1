package io.maskline.lab;

import io.maskline.platform.calendar.WorkingCalendar;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Places in the labs kept for requests. Booking and freeing are done inside the change of whoever owns the request, so
 * that request and place are stored together or not at all. Not for the FX thread.
 */
public final class Bookings {

    private final BookingStore store;
    private final Supplier<WorkingCalendar> calendar;

    Bookings(BookingStore store, Supplier<WorkingCalendar> calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    /** The place a request holds; empty when it has none or let go of it. */
    public Optional<Booking> of(UUID requestId) {
        return store.ofRequest(requestId).filter(Booking::living);
    }

    /** The places held in a lab between two days, both included, by day and number. */
    public List<Booking> ofLab(UUID labId, LocalDate from, LocalDate to) {
        return store.ofLab(labId, from, to);
    }

    /**
     * Books a day for a request; the place it held before is given up.
     *
     * @throws io.maskline.platform.error.FaultException Missing when the lab is gone; Invalid ({@code day}) for a day that is
     *     full, closed or not worked or a lab of unknown capacity, naming the next free day; Invalid ({@code quota}) for a
     *     quota that is spent, does not hold that day or does not pay for these items, naming what is left
     */
    public Booking book(LedgerTx tx, BookingDraft draft) {
        LabFacts lab = facts(tx, draft.labId()).without(draft.requestId());
        new BookingCheck(new LabDays(calendar.get())).check(lab, draft);
        Optional<Booking> held = BookingStore.ofRequest(tx, draft.requestId());
        return held.isEmpty()
                ? tx.insert(BookingStore.TYPE, booking(Ids.next(), 0, draft, null))
                : tx.update(BookingStore.TYPE, booking(held.get().id(), held.get().version(), draft, null));
    }

    private static Booking booking(UUID id, long version, BookingDraft draft, @Nullable LocalDate freedOn) {
        return new Booking(id, version, draft.labId(), draft.requestId(), draft.requestNumber(), draft.day(), draft.quotaId(), freedOn);
    }

    /** Gives up the place a request holds, and what it took of a quota; a request that holds none is left as it is. */
    public void free(LedgerTx tx, UUID requestId) {
        BookingStore.ofRequest(tx, requestId).filter(Booking::living).ifPresent(b -> tx.update(
                BookingStore.TYPE,
                new Booking(b.id(), b.version(), b.labId(), b.requestId(), b.requestNumber(), b.day(), b.quotaId(), tx.actor().businessDate())));
    }

    private static LabFacts facts(LedgerTx tx, UUID labId) {
        Lab lab = LabStore.find(tx, labId).orElseThrow(() -> Fault.missing("lab.fault.gone").asException());
        return new LabFacts(
                lab, LabScopeStore.ofLab(tx, labId), LabClosureStore.ofLab(tx, labId), FreeQuotaStore.ofLab(tx, labId), BookingStore.ofLab(tx, labId));
    }
}
