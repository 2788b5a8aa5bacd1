package io.maskline.lab;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One batch (批) of a lab's day kept for a request. A request has one record only: it moves when the request is booked
 * anew, and stays behind as freed when the request lets go of its day.
 *
 * @param requestNumber visible number of the request, e.g. {@code A-0088}
 * @param day day the test is to start
 * @param quotaId the quota that pays; null when it is charged
 * @param freedOn business day on which the request let go of it; null while it holds
 */
public record Booking(
        UUID id,
        long version,
        UUID labId,
        UUID requestId,
        String requestNumber,
        LocalDate day,
        @Nullable UUID quotaId,
        @Nullable LocalDate freedOn)
        implements Entity {

    /** Whether it takes up a place. */
    public boolean living() {
        return freedOn == null;
    }
}
