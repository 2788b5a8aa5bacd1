package io.maskline.material;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a firm takes of a material a day when every running line makes its approved capacity. Pure.
 *
 * @param perDay sum over the lines; null when it is unknown for one of them
 * @param why why it is unknown; null when it is known
 */
public record MaterialNeed(@Nullable Amount perDay, @Nullable Unknown why) {

    /** @param lines the running lines of the firm */
    public static MaterialNeed of(Holding holding, List<Demand> lines) {
        BigDecimal base = BigDecimal.ZERO;
        for (Demand line : lines) {
            if (line.perDay() == null) {
                return new MaterialNeed(null, Unknown.NO_CAPACITY);
            }
            BigDecimal need = ofLine(holding, line);
            if (need == null) {
                return new MaterialNeed(null, Unknown.NO_USE);
            }
            base = base.add(need);
        }
        return new MaterialNeed(inUnitOf(holding, base), null);
    }

    private static Amount inUnitOf(Holding holding, BigDecimal base) {
        MaterialUnit unit = holding.unit();
        return new Amount(base.divide(unit.inBase()), unit);
    }

    /** What one line takes a day in g, m or pieces; null when capacity or use are unknown. */
    private static @Nullable BigDecimal ofLine(Holding holding, Demand line) {
        Long perDay = line.perDay();
        if (perDay == null) {
            return null;
        }
        // A line approved for 0 takes nothing, whatever a mask takes.
        return perDay == 0
                ? BigDecimal.ZERO
                : holding.use(line).map(u -> u.amount().inBase().multiply(BigDecimal.valueOf(perDay))).orElse(null);
    }
}
