package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One material at one firm on a day, as grids and papers show it.
 *
 * @param uses the rows of the bill its running lines take it by; more than one when they make different products
 * @param gap what is missing for the days wanted; null when unknown
 * @param warning the cover is known and below the limit
 * @param price newest price, the firm's own before that of the market; null when there is none
 */
public record MaterialRow(
        Enterprise firm, Cover cover, List<MaterialUse> uses, @Nullable Amount gap, boolean warning, @Nullable MaterialPrice price) {

    /** What tells rows apart. */
    public record Key(UUID firm, Material material) {}

    static MaterialRow of(Enterprise firm, Holding holding, List<Demand> lines, CoverLimits limits, @Nullable MaterialPrice price) {
        Cover cover = Cover.of(holding, lines);
        List<MaterialUse> uses = lines.stream().flatMap(l -> holding.use(l).stream()).distinct().toList();
        return new MaterialRow(firm, cover, uses, cover.gap(limits.daysWanted()), cover.below(limits.warnBelow()), price);
    }

    public Key key() {
        return new Key(firm.id(), material());
    }

    public Material material() {
        return cover.material();
    }

    public @Nullable MaterialCount count() {
        return cover.holding().count();
    }

    public @Nullable Amount stock() {
        return cover.holding().stock();
    }

    public @Nullable Amount need() {
        return cover.need().perDay();
    }

    public @Nullable Amount underWay() {
        MaterialCount count = count();
        return count == null ? null : count.underWay();
    }

    /** A figure rests on a planning value. */
    public boolean planning() {
        return uses.stream().anyMatch(MaterialUse::planning);
    }

    /** Worth a line: it was counted, or running lines take it by a known row. */
    boolean relevant() {
        return count() != null || !uses.isEmpty();
    }
}
