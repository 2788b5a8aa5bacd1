package io.maskline.inspection;

import io.maskline.inspection.ProductLot.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A lot with what it is inspected for.
 *
 * @param lines in the order of the scheme
 */
public record Lot(ProductLot head, List<LotLine> lines) {

    public Lot {
        lines = List.copyOf(lines);
    }

    public UUID id() {
        return head.id();
    }

    public Outcome outcome() {
        if (lines.stream().anyMatch(l -> Boolean.FALSE.equals(l.accepted()))) {
            return Outcome.NOT_ACCEPTED;
        }
        return missing() > 0 ? Outcome.PENDING : Outcome.ACCEPTED;
    }

    /** Findings nobody has typed yet. */
    public long missing() {
        return lines.stream().map(LotLine::found).filter(Objects::isNull).count();
    }
}
