package io.maskline.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 元 said in 万元 without losing a cent: at least two decimals, more where the amount has more. */
public final class WanYuan {
    private WanYuan() {}

    /** @param yuan 元; 384,000.55 comes back as 38.400055 */
    public static BigDecimal of(BigDecimal yuan) {
        BigDecimal exact = yuan.movePointLeft(4).stripTrailingZeros();
        return exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact;
    }

    /** 384,000.00 元 as 38.40, without thousands separators. */
    public static String text(BigDecimal yuan) {
        return of(yuan).toPlainString();
    }
}
