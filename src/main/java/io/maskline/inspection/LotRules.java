package io.maskline.inspection;

import io.maskline.inspection.ProductLot.Outcome;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.error.FieldRules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a lot must hold to be stored. */
final class LotRules {

    private static final long SMALLEST = 2;

    private LotRules() {}

    /** @throws FaultException Invalid, naming the first field that is not as it must be */
    static void check(LotDraft draft, LocalDate today) {
        if (draft.lotNumber().isBlank()) {
            throw Fault.invalid("lotNumber", "inspection.lot.fault.number").asException();
        }
        FieldRules.atMost("lotNumber", draft.lotNumber().strip(), 40);
        FieldRules.atMost("remark", draft.remark(), 400);
        if (draft.lotSize() < SMALLEST) {
            throw Fault.invalid("lotSize", "sampling.fault.lot", draft.lotSize()).asException();
        }
        if (draft.inspectedOn().isAfter(today)) {
            throw Fault.invalid("inspectedOn", "inspection.lot.fault.future", draft.inspectedOn().toString()).asException();
        }
        draft.found().forEach((item, found) -> {
            if (found != null && found < 0) {
                throw Fault.invalid("found." + item, "sampling.fault.found", found).asException();
            }
        });
    }

    /**
     * A new lot comes after all others of its product, since they decide how severely it is inspected.
     *
     * @throws FaultException Invalid at {@code inspectedOn}
     */
    static void checkLast(LotDraft draft, LotBook book) {
        Optional<LocalDate> last = book.lastDay();
        if (last.isPresent() && draft.inspectedOn().isBefore(last.get())) {
            throw Fault.invalid("inspectedOn", "inspection.lot.fault.order", draft.lotNumber().strip(), draft.inspectedOn().toString(), last.get().toString())
                    .asException();
        }
    }

    /**
     * A stored lot keeps its place among the others.
     *
     * @throws FaultException Invalid at {@code inspectedOn}
     */
    static void checkPlace(UUID lot, LocalDate day, LotBook book) {
        List<Lot> lots = book.lots();
        int at = lots.stream().map(Lot::id).toList().indexOf(lot);
        boolean early = at > 0 && day.isBefore(lots.get(at - 1).head().inspectedOn());
        boolean late = at >= 0 && at < lots.size() - 1 && day.isAfter(lots.get(at + 1).head().inspectedOn());
        if (early || late) {
            throw Fault.invalid("inspectedOn", "inspection.lot.fault.place", lots.get(at).head().lotNumber(), day.toString()).asException();
        }
    }

    /**
     * Which time the lot is put to inspection: 0 for the first.
     *
     * @param self the lot itself when it is stored already
     * @throws FaultException Invalid at {@code resubmitted} when no lot of that number was refused before
     */
    static long resubmission(LotDraft draft, LotBook book, @Nullable UUID self) {
        if (!draft.resubmitted()) {
            return 0;
        }
        Lot before = book.lots().stream()
                .filter(l -> !l.id().equals(self) && l.head().lotNumber().equals(draft.lotNumber().strip()))
                .max(Comparator.comparingLong(l -> l.head().resubmission()))
                .filter(l -> l.outcome() == Outcome.NOT_ACCEPTED)
                .orElseThrow(() -> Fault.invalid("resubmitted", "inspection.lot.fault.notRefused", draft.lotNumber().strip()).asException());
        return before.head().resubmission() + 1;
    }
}
