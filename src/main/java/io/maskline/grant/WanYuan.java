package io.maskline.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 元 as they stand in a column headed 万元: exact, with at least two decimals. */
final class WanYuan {
    private WanYuan() {}

    static BigDecimal of(BigDecimal yuan) {
        BigDecimal exact = yuan.movePointLeft(4).stripTrailingZeros();
        return exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact;
    }

    /** 384,000.00 元 as 38.40; 384,000.55 元 as 38.400055. */
    static String text(BigDecimal yuan) {
        return of(yuan).toPlainString();
    }
}
