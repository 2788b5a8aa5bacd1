package io.maskline.platform.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quantities as they stand in a column headed 万只. */
public final class Wan {

    /** From here on a bare number counts pieces. */
    private static final BigDecimal LEAST_PIECES = new BigDecimal("10000");

    private Wan() {}

    /** Exact: 35000 gives 3.5, 124300 gives 12.43, 120000 gives 12.0. At least one decimal, as in the grids. */
    public static String text(long pieces) {
        BigDecimal wan = PieceCount.inWan(pieces);
        return (wan.scale() < 1 ? wan.setScale(1, RoundingMode.UNNECESSARY) : wan).toPlainString();
    }

    /** What is possible at most, rounded down to 0.1 万: 107142 gives 10.7. What is less than that stays exact. */
    public static String atMost(long pieces) {
        BigDecimal down = of(pieces).setScale(1, RoundingMode.DOWN);
        return down.signum() == 0 ? text(pieces) : down.toPlainString();
    }

    /** 万只 as an exact decimal, for columns that round only what they show. */
    public static BigDecimal of(long pieces) {
        return BigDecimal.valueOf(pieces, 4);
    }

    /**
     * Reads what is typed into such a column: a number with its own unit (35000只, 3.5万) as it says, a bare number in 万只.
     * From 10,000 on a bare number is meant in pieces: a hundred million masks is no quantity of a day, and 35,000 and
     * ３５０００ are copied from papers that count pieces.
     *
     * @return pieces, 0 or more
     * @throws io.maskline.platform.error.FaultException Invalid when it is no quantity
     */
    public static long parse(String field, String typed) {
        String text = FullWidth.narrow(typed).strip();
        boolean bare = text.matches(".*[\\d.]");
        boolean pieces = bare && ExactDecimal.read(text).filter(n -> n.compareTo(LEAST_PIECES) >= 0).isPresent();
        return PieceCount.parse(field, bare && !pieces ? text + "万" : text);
    }
}
