package io.maskline.platform.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quantities as they stand in a column headed 万只. */
public final class Wan {

    private Wan() {}

    /** Exact: 35000 gives 3.5, 124300 gives 12.43, 120000 gives 12.0. At least one decimal, as in the grids. */
    public static String text(long pieces) {
        BigDecimal wan = PieceCount.inWan(pieces);
        return (wan.scale() < 1 ? wan.setScale(1, RoundingMode.UNNECESSARY) : wan).toPlainString();
    }

    /** 万只 as an exact decimal, for columns that round only what they show. */
    public static BigDecimal of(long pieces) {
        return BigDecimal.valueOf(pieces, 4);
    }

    /**
     * Reads what is typed into such a column: a bare number is meant in 万只, a number with its own unit (35000只, 3.5万)
     * as it says.
     *
     * @return pieces, 0 or more
     * @throws io.maskline.platform.error.FaultException Invalid when it is no quantity
     */
    public static long parse(String field, String typed) {
        String text = FullWidth.narrow(typed).strip();
        return PieceCount.parse(field, text.matches(".*[\\d.]") ? text + "万" : text);
    }
}
