package io.maskline.material;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A material of many firms together, of those that count it in one dimension. What is not known of a firm is counted, never
 * taken as 0. Pure.
 *
 * @param need a day, of the firms whose need is known; null when none is
 * @param stock of the firms that were counted; null when none was
 * @param underWay of what is known to be under way; null when nothing is known
 * @param gap sum of the firms' gaps: what one has too much does not help another; null when none is known
 * @param firms firms that have or need it
 * @param uncounted firms of them that need it and were not counted
 */
public record MaterialTotal(
        Material material, @Nullable Amount need, @Nullable Amount stock, @Nullable Amount underWay, @Nullable Amount gap, int firms, int uncounted) {

    /** In the order of the papers; materials counted in several dimensions stand once for each. */
    public static List<MaterialTotal> of(List<MaterialRow> rows) {
        List<MaterialTotal> totals = new ArrayList<>();
        for (Material material : Material.values()) {
            for (Dimension dimension : Dimension.values()) {
                List<MaterialRow> same = rows.stream()
                        .filter(r -> r.material() == material && r.cover().holding().unit().dimension() == dimension)
                        .toList();
                if (!same.isEmpty()) {
                    totals.add(total(material, same));
                }
            }
        }
        return totals;
    }

    /** The one total of {@code rows}; empty when they are of several materials or dimensions. */
    public static Optional<MaterialTotal> only(List<MaterialRow> rows) {
        List<MaterialTotal> totals = of(rows);
        return totals.size() == 1 ? Optional.of(totals.getFirst()) : Optional.empty();
    }

    private static MaterialTotal total(Material material, List<MaterialRow> rows) {
        MaterialUnit unit = rows.getFirst().cover().holding().unit();
        return new MaterialTotal(
                material,
                sum(unit, rows.stream().map(MaterialRow::need).toList()),
                sum(unit, rows.stream().map(MaterialRow::stock).toList()),
                sum(unit, rows.stream().map(MaterialRow::underWay).toList()),
                sum(unit, rows.stream().map(MaterialRow::gap).toList()),
                rows.size(),
                (int) rows.stream().filter(r -> r.count() == null).count());
    }

    private static @Nullable Amount sum(MaterialUnit unit, List<@Nullable Amount> parts) {
        return parts.stream().filter(Objects::nonNull).reduce((a, b) -> a.plus(b)).map(total -> total.in(unit)).orElse(null);
    }

    /** Days the stock of those firms would last if it could be shared; null when a firm is not counted or nothing is needed. */
    public @Nullable BigDecimal days() {
        Amount perDay = need;
        Amount counted = stock;
        return uncounted > 0 || perDay == null || perDay.isZero() || counted == null ? null : Cover.days(counted, perDay);
    }
}
