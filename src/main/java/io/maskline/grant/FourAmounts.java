package io.maskline.grant;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 申请, 核定, 已公示, 已拨 and the 可拨 that follows from them; always shown together. 元 with two decimals.
 *
 * @param approved null while nothing is decided
 * @param noticed null while it is in no notice
 * @param paid net of what came back
 * @param payable worked out, never typed
 */
public record FourAmounts(
        BigDecimal applied, @Nullable BigDecimal approved, @Nullable BigDecimal noticed, BigDecimal paid, BigDecimal payable) {

    /** Each amount added up; one that is missing everywhere stays missing. */
    public static FourAmounts total(Collection<FourAmounts> of) {
        return new FourAmounts(
                sum(of, FourAmounts::applied), sumOrNull(of, FourAmounts::approved), sumOrNull(of, FourAmounts::noticed),
                sum(of, FourAmounts::paid), sum(of, FourAmounts::payable));
    }

    private static BigDecimal sum(Collection<FourAmounts> of, Function<FourAmounts, BigDecimal> amount) {
        return of.stream().map(amount).reduce(PaymentLines.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal sumOrNull(Collection<FourAmounts> of, Function<FourAmounts, @Nullable BigDecimal> amount) {
        BigDecimal sum = null;
        for (FourAmounts one : of) {
            BigDecimal part = amount.apply(one);
            if (part != null) {
                sum = sum == null ? part : sum.add(part);
            }
        }
        return sum;
    }
}
