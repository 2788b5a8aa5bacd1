package io.maskline.output;

import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Masks of one line that are sterilised together with ethylene oxide and wait until the gas has left them. Civil and KN95
 * masks have no lots.
 *
 * @param lotNumber the firm's number of the lot, at most 40 characters; unique within the line
 * @param madeOn business day on which its last piece was made
 * @param quantity pieces (只), more than 0
 * @param sterilisedOn day of sterilisation; null while it waits for it
 * @param desorptionDays days from sterilisation to release, 7 to 14 (mask-facts §7.3: 7–14 days, Hangzhou drug and food
 *     institute; confidence H)
 */
public record SterileLot(
        UUID id,
        long version,
        UUID lineId,
        String lotNumber,
        LocalDate madeOn,
        long quantity,
        @Nullable LocalDate sterilisedOn,
        long desorptionDays,
        @Nullable String remark)
        implements Entity {

    /** Shortest and longest wait after sterilisation, in days. */
    public static final long LEAST_DAYS = 7;
    public static final long MOST_DAYS = 14;

    /** How far a lot is on a day. */
    public enum State {
        /** 待灭菌 */
        WAITING("output.lot.state.waiting"),
        /** 解析中 */
        IN_DESORPTION("output.lot.state.desorption"),
        /** 可放行 */
        RELEASABLE("output.lot.state.releasable");

        private final String labelKey;

        State(String labelKey) {
            this.labelKey = labelKey;
        }

        public String labelKey() {
            return labelKey;
        }
    }

    /** A lot not stored yet, waiting for sterilisation. */
    public static SterileLot draft(UUID line, String lotNumber, LocalDate madeOn, long quantity, long desorptionDays) {
        return new SterileLot(Ids.next(), 0, line, lotNumber, madeOn, quantity, null, desorptionDays, null);
    }

    public SterileLot sterilised(@Nullable LocalDate on) {
        return new SterileLot(id, version, lineId, lotNumber, madeOn, quantity, on, desorptionDays, remark);
    }

    public SterileLot withQuantity(long pieces) {
        return new SterileLot(id, version, lineId, lotNumber, madeOn, pieces, sterilisedOn, desorptionDays, remark);
    }

    /** First day on which it may be handed out; null until it is sterilised. */
    public @Nullable LocalDate releasableOn() {
        return sterilisedOn == null ? null : sterilisedOn.plusDays(desorptionDays);
    }

    public State stateOn(LocalDate day) {
        LocalDate free = releasableOn();
        if (sterilisedOn == null || free == null || sterilisedOn.isAfter(day)) {
            return State.WAITING;
        }
        return free.isAfter(day) ? State.IN_DESORPTION : State.RELEASABLE;
    }

    /** It may be handed out on that day. */
    public boolean releasedBy(LocalDate day) {
        return stateOn(day) == State.RELEASABLE;
    }
}
