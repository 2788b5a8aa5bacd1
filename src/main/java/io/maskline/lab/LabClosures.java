package io.maskline.lab;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The days on which labs are closed. Not for the FX thread. */
public final class LabClosures {

    /** Days one closure may have; a lab closed for longer is not to be planned with. */
    static final int MOST_DAYS = 366;
    private static final int REASON_LENGTH = 200;

    private final LabClosureStore store;
    private final Labs labs;
    private final Ledger ledger;

    LabClosures(LabClosureStore store, Labs labs, Ledger ledger) {
        this.store = store;
        this.labs = labs;
        this.ledger = ledger;
    }

    /** The earliest first. */
    public List<LabClosure> ofLab(UUID labId) {
        return store.ofLab(labId);
    }

    /**
     * Stores a new closure or the changes of one. Bookings that fall into it stay; whoever closes is to move them.
     *
     * @throws io.maskline.platform.error.FaultException Invalid ({@code reason}) without one, ({@code to}) when it ends before
     *     it begins or after more than {@value #MOST_DAYS} days; Missing for an unknown lab; Stale when it was changed meanwhile
     */
    public LabClosure save(LabClosure typed, Actor actor) {
        LabClosure closure = new LabClosure(typed.id(), typed.version(), typed.labId(), typed.from(), typed.to(), typed.reason().strip());
        if (closure.to().isBefore(closure.from())) {
            throw Fault.invalid("to", "lab.fault.order", closure.from().toString()).asException();
        }
        long days = ChronoUnit.DAYS.between(closure.from(), closure.to()) + 1;
        if (days > MOST_DAYS) {
            throw Fault.invalid("to", "lab.closure.fault.long", days, MOST_DAYS).asException();
        }
        if (closure.reason().isEmpty()) {
            throw Fault.invalid("reason", "lab.closure.fault.reason").asException();
        }
        FieldRules.atMost("reason", closure.reason(), REASON_LENGTH);
        return ledger.change(title("lab.closure.step.save", closure), actor,
                tx -> closure.version() == 0 ? tx.insert(LabClosureStore.TYPE, closure) : tx.update(LabClosureStore.TYPE, closure));
    }

    /** Moves a closure to the bin: the days are worked as ever. */
    public void remove(LabClosure closure, Actor actor) {
        ledger.change(title("lab.closure.step.remove", closure), actor, tx -> {
            tx.delete(LabClosureStore.TYPE, closure.id(), closure.version());
            return closure;
        });
    }

    private Title title(String key, LabClosure closure) {
        Lab lab = labs.find(closure.labId()).orElseThrow(() -> Fault.missing("lab.fault.gone").asException());
        return Title.of(key, lab.shortName(), closure.from(), closure.to());
    }
}
