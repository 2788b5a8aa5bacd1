package io.maskline.material;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a firm has of a material at the end of a business day. One a firm, material and day; no count is not a count of 0.
 *
 * @param businessDate the day the figure belongs to, whenever it was typed
 * @param onHand 0 or more, three decimals, in {@code unit}
 * @param inTransit bought and under way, 0 or more, in the same unit; null when nobody has said
 * @param expectedOn day on which what is under way is to arrive
 * @param supplier at most 120 characters
 */
public record MaterialCount(
        UUID id,
        long version,
        UUID enterpriseId,
        Material material,
        LocalDate businessDate,
        BigDecimal onHand,
        MaterialUnit unit,
        @Nullable BigDecimal inTransit,
        @Nullable LocalDate expectedOn,
        @Nullable String supplier,
        @Nullable String remark)
        implements Entity {

    public Amount stock() {
        return new Amount(onHand, unit);
    }

    /** Null when nobody has said. */
    public @Nullable Amount underWay() {
        return inTransit == null ? null : new Amount(inTransit, unit);
    }

    public Dimension dimension() {
        return unit.dimension();
    }
}
