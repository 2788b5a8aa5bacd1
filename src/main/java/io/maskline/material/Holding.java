package io.maskline.material;

import io.maskline.line.ProductClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one material at one firm on a day.
 *
 * @param count newest count up to the day; null when the material was never counted there
 * @param uses rows of the bill that hold for the firm that day: per product class and dimension the firm's own figure,
 *     else the one for all firms
 */
public record Holding(Material material, @Nullable MaterialCount count, List<MaterialUse> uses) {

    /** The unit figures of this holding are in: that of the count, else the usual one. */
    public MaterialUnit unit() {
        return count == null ? material.usual() : count.unit();
    }

    public @Nullable Amount stock() {
        return count == null ? null : count.stock();
    }

    /** The row that fits the way the material is counted; empty when there is none: the need is then unknown. */
    public Optional<MaterialUse> use(ProductClass product) {
        return uses.stream().filter(u -> u.productClass() == product && u.dimension() == unit().dimension()).findFirst();
    }

    /** The row for a line; a kit (套) is no mask, so only a figure of the firm's own holds for it. */
    Optional<MaterialUse> use(Demand demand) {
        return use(demand.product()).filter(u -> !demand.kit() || u.ofFirm());
    }

    /** Masks of {@code product} the stock is enough for, whole ones; null when stock or use are unknown. */
    public @Nullable Long masks(ProductClass product) {
        MaterialCount counted = count;
        if (counted == null) {
            return null;
        }
        return use(product).map(u -> floor(counted.stock().inBase(), u.amount().inBase())).orElse(null);
    }

    private static long floor(BigDecimal stock, BigDecimal perPiece) {
        return stock.divideToIntegralValue(perPiece).longValueExact();
    }
}
