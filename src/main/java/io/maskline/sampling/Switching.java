package io.maskline.sampling;

import io.maskline.platform.error.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * How severely the next lot of a product is inspected, by the switching rules of GB/T 2828.1-2012 over its lots in
 * order: from normal to tightened when 2 of 5 or fewer lots in a row are not accepted; back to normal after 5 accepted in
 * a row; inspection stops when 5 lots are not accepted while it is tightened (older texts stop after 10 lots in a row on
 * tightened inspection). There is no way to reduced inspection. Source: sqconline.com, switching rules of ISO 2859-1, high
 * confidence; the start on normal and the restart on tightened are common knowledge. Immutable.
 *
 * @param severity for the next lot
 * @param stopped no lot may be inspected until the maker has mended the process; then {@link #restarted}
 * @param recent outcomes since the last switch that still count, the oldest first; true is accepted
 * @param notAccepted lots not accepted since inspection was tightened
 */
public record Switching(Severity severity, boolean stopped, List<Boolean> recent, int notAccepted) {

    private static final int WINDOW = 5;
    private static final int TIGHTEN_AT = 2;
    private static final int RELAX_AT = 5;
    private static final int STOP_AT = 5;

    public Switching {
        recent = List.copyOf(recent);
    }

    /** Before the first lot: normal. */
    public static Switching start() {
        return new Switching(Severity.NORMAL, false, List.of(), 0);
    }

    /** After all these lots, in the order they were inspected. */
    public static Switching over(List<InspectedLot> lots) {
        Switching state = start();
        for (InspectedLot lot : lots) {
            state = state.after(lot);
        }
        return state;
    }

    /**
     * After one more lot.
     *
     * @throws io.maskline.platform.error.FaultException Denied while inspection is stopped
     */
    public Switching after(InspectedLot lot) {
        if (stopped) {
            throw Fault.denied("sampling.fault.stopped").asException();
        }
        if (lot.resubmitted()) {
            return this;
        }
        List<Boolean> lots = new ArrayList<>(recent);
        lots.add(lot.accepted());
        List<Boolean> last = lots.subList(Math.max(0, lots.size() - WINDOW), lots.size());
        return severity == Severity.NORMAL ? afterNormal(last) : afterTightened(last, lot.accepted());
    }

    private Switching afterNormal(List<Boolean> last) {
        boolean tighten = last.stream().filter(accepted -> !accepted).count() >= TIGHTEN_AT;
        return tighten ? tightened() : new Switching(Severity.NORMAL, false, last, 0);
    }

    private Switching afterTightened(List<Boolean> last, boolean accepted) {
        int failed = notAccepted + (accepted ? 0 : 1);
        if (failed >= STOP_AT) {
            return new Switching(Severity.TIGHTENED, true, List.of(), failed);
        }
        boolean relax = last.size() >= RELAX_AT && last.stream().allMatch(a -> a);
        return relax ? start() : new Switching(Severity.TIGHTENED, false, last, failed);
    }

    private static Switching tightened() {
        return new Switching(Severity.TIGHTENED, false, List.of(), 0);
    }

    /**
     * Inspection goes on after the maker has mended the process: tightened.
     *
     * @throws io.maskline.platform.error.FaultException Denied when it was not stopped
     */
    public Switching restarted() {
        if (!stopped) {
            throw Fault.denied("sampling.fault.not-stopped").asException();
        }
        return tightened();
    }
}
