package io.maskline.planner;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is put where it is, or nowhere.
 *
 * @param slot the slot the reason speaks of: the one it left to another; null when it speaks of none
 * @param report the report that slot would have led to; null when it speaks of none
 * @param other number of the request that takes that slot instead; null when it speaks of none
 * @param quota the quota used; null when none
 */
public record PlanReason(Kind kind, @Nullable PlanSlot slot, @Nullable LocalDate report, @Nullable String other, @Nullable UUID quota) {

    /** The sentence. */
    public enum Kind {
        /** Only one lab can test all items. */
        ONLY_LAB,
        /** No other way has its report earlier. */
        EARLIEST,
        /** In time here; the earlier slot is kept for a more pressing request. */
        KEEPS_FOR_URGENT,
        /** The earlier slots are all taken by requests whose lateness weighs as much or more. */
        NEXT_FREE,
        /** A quota pays for it, and of the places where one does, its report is there earliest. */
        FREE_QUOTA,
        /** No place: other requests take all it could have. */
        CROWDED_OUT,
        /** No place: the free-test quotas do not reach for all who need one. */
        NO_QUOTA,
        /** No place: nobody offers one; the reader of the registers knows why. */
        NO_OPTION;

        String key() {
            return "planner.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PlanReason of(Kind kind) {
        return new PlanReason(kind, null, null, null, null);
    }
}
