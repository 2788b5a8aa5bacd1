package io.maskline.line;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An expected day that was moved; a move to a later day is a slip (推迟).
 *
 * @param equipmentId the machine that is to arrive; null when the producing of the line itself was expected
 * @param movedOn business day on which it was moved
 * @param reason why; always there for a slip
 */
public record ExpectedDateMove(
        UUID id,
        long version,
        UUID lineId,
        @Nullable UUID equipmentId,
        LocalDate movedOn,
        LocalDate fromDate,
        LocalDate toDate,
        @Nullable String reason)
        implements Entity {

    public boolean slip() {
        return toDate.isAfter(fromDate);
    }

    /** Days it was moved by; below 0 when it came nearer. */
    public long days() {
        return ChronoUnit.DAYS.between(fromDate, toDate);
    }
}
