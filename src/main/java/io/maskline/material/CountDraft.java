package io.maskline.material;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A count as a person gives it.
 *
 * @param transit what is bought and under way; {@link Transit#UNKNOWN} when nobody has said
 */
public record CountDraft(
        UUID firm, Material material, LocalDate day, Amount onHand, Transit transit, @Nullable String supplier, @Nullable String remark) {

    /** What is under way, and when it is to arrive. */
    public record Transit(@Nullable Amount amount, @Nullable LocalDate expectedOn) {
        public static final Transit UNKNOWN = new Transit(null, null);
    }

    public static CountDraft of(UUID firm, Material material, LocalDate day, Amount onHand) {
        return new CountDraft(firm, material, day, onHand, Transit.UNKNOWN, null, null);
    }

    /** A new stock after the newest count up to that day. */
    static CountDraft next(UUID firm, Material material, LocalDate day, Amount stock, Optional<MaterialCount> before) {
        return before.map(b -> new CountDraft(
                        firm, material, day, stock, stillUnderWay(b, day, stock.unit()), b.supplier(), b.businessDate().equals(day) ? b.remark() : null))
                .orElseGet(() -> of(firm, material, day, stock));
    }

    /** What was due on or before the day is in the stock that was counted then, so it is not taken over from another day. */
    private static Transit stillUnderWay(MaterialCount before, LocalDate day, MaterialUnit unit) {
        Amount amount = before.underWay();
        LocalDate expected = before.expectedOn();
        boolean holds = before.businessDate().equals(day) || (expected != null && expected.isAfter(day));
        return amount == null || !holds || amount.dimension() != unit.dimension() ? Transit.UNKNOWN : new Transit(amount.in(unit), expected);
    }

    /** The record, its quantities with the decimals of the database. */
    MaterialCount count(UUID id, long version) {
        Amount kept = Quantities.storable(onHand);
        Amount underWay = transit.amount();
        return new MaterialCount(
                id, version, firm, material, day, kept.value(), kept.unit(),
                underWay == null ? null : Quantities.scaled(underWay.in(kept.unit())), transit.expectedOn(), supplier, remark);
    }
}
