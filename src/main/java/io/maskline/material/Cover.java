package io.maskline.material;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the stock of a material lasts at a firm. Pure.
 *
 * @param days stock ÷ daily need, to 34 digits and cut there; null when it is unknown
 * @param why why it is unknown; null when it is known
 */
public record Cover(Holding holding, MaterialNeed need, @Nullable BigDecimal days, @Nullable Unknown why) {

    /** Cut, never rounded up: nobody is promised an hour of production that is not there. */
    private static final MathContext EXACT = new MathContext(34, RoundingMode.DOWN);

    /** The shortest known cover first, then the unknown ones, last what is not needed. */
    public static final Comparator<Cover> CRITICAL_FIRST = Comparator
            .comparingInt((Cover c) -> c.days != null ? 0 : c.why == Unknown.NOT_NEEDED ? 2 : 1)
            .thenComparing(Cover::days, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(c -> c.holding.material());

    /** @param lines the running lines of the firm */
    public static Cover of(Holding holding, List<Demand> lines) {
        MaterialNeed need = MaterialNeed.of(holding, lines);
        Amount stock = holding.stock();
        Amount perDay = need.perDay();
        if (perDay != null && perDay.isZero()) {
            return new Cover(holding, need, null, Unknown.NOT_NEEDED);
        }
        if (stock == null) {
            return new Cover(holding, need, null, Unknown.NO_COUNT);
        }
        return perDay == null
                ? new Cover(holding, need, null, need.why())
                : new Cover(holding, need, days(stock, perDay), null);
    }

    /** @param perDay not 0 */
    static BigDecimal days(Amount stock, Amount perDay) {
        return stock.inBase().divide(perDay.inBase(), EXACT);
    }

    public Material material() {
        return holding.material();
    }

    /** Days as shown: one decimal from one day up, two below, cut. Null when unknown. */
    public @Nullable String text() {
        return days == null ? null : text(days);
    }

    public static String text(BigDecimal days) {
        return days.setScale(days.compareTo(BigDecimal.ONE) < 0 ? 2 : 1, RoundingMode.DOWN).toPlainString();
    }

    /** Known and below {@code days}; then a warning is due. */
    public boolean below(BigDecimal limit) {
        return days != null && days.compareTo(limit) < 0;
    }

    /**
     * What is missing to last {@code daysWanted}: need × days − stock − under way; 0 when nothing is. What nobody has said
     * to be under way is not counted on. Null when stock or need are unknown.
     */
    public @Nullable Amount gap(int daysWanted) {
        Amount stock = holding.stock();
        Amount perDay = need.perDay();
        MaterialCount count = holding.count();
        if (stock == null || perDay == null || count == null) {
            return null;
        }
        Amount underWay = count.underWay();
        BigDecimal missing = perDay.value()
                .multiply(BigDecimal.valueOf(daysWanted))
                .subtract(stock.value())
                .subtract(underWay == null ? BigDecimal.ZERO : underWay.value());
        return new Amount(missing.max(BigDecimal.ZERO), stock.unit());
    }
}
