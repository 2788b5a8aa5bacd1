package io.maskline.platform.text;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quantities of masks, always whole pieces (只). {@code 3.5万}, {@code 35,000} and {@code ３５０００} are the same
 * value; 0 is a statement, an empty field is not a quantity at all.
 */
public final class PieceCount {

    /** One trillion pieces: far above any city's output, far below the range of a long. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private static final Pattern TYPED = Pattern.compile("(.*?)\\s*([千万亿]?)\\s*[只个片]?");

    private PieceCount() {}

    /**
     * @param field name of the record's field, for the fault
     * @return pieces, 0 or more
     * @throws FaultException Invalid when the text is no number, negative, too large or not a whole number of pieces
     */
    public static long parse(String field, String typed) {
        Matcher matcher = TYPED.matcher(FullWidth.narrow(typed).strip());
        if (!matcher.matches()) {
            throw refuse(field, "text.fault.count", typed);
        }
        BigDecimal number =
                ExactDecimal.read(matcher.group(1)).orElseThrow(() -> refuse(field, "text.fault.count", typed));
        BigDecimal pieces = number.multiply(unit(matcher.group(2)));
        if (pieces.signum() < 0) {
            throw refuse(field, "text.fault.count.negative", typed);
        }
        if (pieces.stripTrailingZeros().scale() > 0) {
            throw refuse(field, "text.fault.count.part", typed, pieces.stripTrailingZeros().toPlainString());
        }
        if (pieces.compareTo(MOST) > 0) {
            throw refuse(field, "text.fault.count.large", typed);
        }
        return pieces.longValueExact();
    }

    /** The same quantity in 万只, exact: 35000 gives 3.5, 1234 gives 0.1234. */
    public static BigDecimal inWan(long pieces) {
        BigDecimal wan = BigDecimal.valueOf(pieces, 4).stripTrailingZeros();
        return wan.scale() < 0 ? wan.setScale(0) : wan;
    }

    private static BigDecimal unit(String word) {
        return switch (word) {
            case "千" -> new BigDecimal("1000");
            case "万" -> new BigDecimal("10000");
            case "亿" -> new BigDecimal("100000000");
            default -> BigDecimal.ONE;
        };
    }

    private static FaultException refuse(String field, String key, Object... args) {
        return Fault.invalid(field, key, args).asException();
    }
}
