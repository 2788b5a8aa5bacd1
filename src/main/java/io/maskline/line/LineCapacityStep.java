package io.maskline.line;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the three capacities of a line from a day on.
 *
 * @param perDay pieces (只) a day, 0 or more; null when nobody says any more
 * @param formula how the figure comes about; null when it was only stated
 * @param setBy who said so; empty when the journal does not tell
 * @param basis what the figure rests on, at most 400 characters
 */
public record LineCapacityStep(
        UUID id,
        long version,
        UUID lineId,
        CapacityKind kind,
        LocalDate validFrom,
        @Nullable Long perDay,
        @Nullable CapacityFormula formula,
        String setBy,
        @Nullable String basis)
        implements Entity {}
