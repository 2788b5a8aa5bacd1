package io.maskline.material;

import io.maskline.line.ProductClass;
import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a bill of materials: how much of a material one mask of a product class takes.
 *
 * @param enterpriseId the firm whose own figure it is; null for a figure that holds for all firms
 * @param perPiece above 0, at most six decimals, in {@code unit} for one mask (for a kit: one 套)
 * @param planning a planning value (计划值), not measured by anyone here; shown as such
 * @param source where the figure was read or who said it, at most 400 characters
 * @param confidence H, M or L: how sure the figure is
 */
public record MaterialUse(
        UUID id,
        long version,
        @Nullable UUID enterpriseId,
        ProductClass productClass,
        Material material,
        BigDecimal perPiece,
        MaterialUnit unit,
        boolean planning,
        String source,
        String confidence,
        Validity validity)
        implements Entity {

    /** Days on which a figure holds, both included; null where there is no end. */
    public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        public static final Validity ALWAYS = new Validity(null, null);

        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    public Amount amount() {
        return new Amount(perPiece, unit);
    }

    public Dimension dimension() {
        return unit.dimension();
    }

    public boolean ofFirm() {
        return enterpriseId != null;
    }
}
