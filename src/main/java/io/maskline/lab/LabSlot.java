package io.maskline.lab;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one lab could take what is wanted.
 *
 * @param able the items it is able to test on the day it starts, in the order asked for
 * @param missing the others
 * @param days arrival, start and report
 * @param waiting what lies between arrival and start
 * @param quota the quota that pays, or that would have; null when the lab has none for these items
 * @param floor set when cultures take longer than the lab has promised; its earliest day is then the day of the report
 * @param hindrance why there is no start, or no day of the report; null when both are known
 */
public record LabSlot(
        Lab lab,
        List<Able> able,
        List<Missing> missing,
        Days days,
        Waiting waiting,
        @Nullable QuotaLeft quota,
        FloorTimes.@Nullable Impossible floor,
        @Nullable Hindrance hindrance) {

    /** @param scope the row of the scope that allows it */
    public record Able(String item, LabScope scope) {}

    /** @param day last day on which it was, or first day on which it will be, in the scope; null when it never was */
    public record Missing(String item, Why why, @Nullable LocalDate day) {}

    /** Why a lab cannot test an item. */
    public enum Why {
        NOT_IN_SCOPE, EXPIRED, NOT_YET
    }

    /**
     * @param arrival day the lab has the samples; null when the time of transport is not known
     * @param start first day it can start; null with a {@link Hindrance}
     * @param report day the report is to be expected; null when the lab has promised nothing
     */
    public record Days(@Nullable LocalDate arrival, @Nullable LocalDate start, @Nullable LocalDate report) {}

    /**
     * Days from arrival to start on which it could not be started, by why.
     *
     * @param unfit days with a place, but before scope or quota hold
     */
    public record Waiting(int full, int closed, int resting, int unfit) {
        public static final Waiting NONE = new Waiting(0, 0, 0, 0);

        public int days() {
            return full + closed + resting + unfit;
        }
    }

    /** @param left batches still to be used before this one */
    public record QuotaLeft(FreeQuota quota, long used, long left) {}

    /** Why a day cannot be told. */
    public enum Hindrance {
        /** It tests none of the items. */
        NOTHING_ABLE,
        CAPACITY_UNKNOWN,
        TRANSPORT_UNKNOWN,
        /** No quota pays for these items. */
        NO_QUOTA,
        QUOTA_SPENT,
        /** The quota does not hold on any day with a place. */
        QUOTA_OVER,
        /** No place within a year. */
        NO_DAY,
        /** It can start, but has promised no day. */
        PROMISE_UNKNOWN
    }

    public List<String> ableItems() {
        return able.stream().map(Able::item).toList();
    }

    /** It tests everything asked for. */
    public boolean whole() {
        return missing.isEmpty();
    }

    public @Nullable LocalDate start() {
        return days.start();
    }

    public @Nullable LocalDate report() {
        return days.report();
    }
}
