package io.maskline.platform.money;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.FullWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money: 元 with two decimals, exact to the 分. */
public final class Yuan {

    private static final Pattern TYPED = Pattern.compile("[¥￥]?\\s*(.*?)\\s*([万亿]?)\\s*元?");
    /** Columns are numeric(16,2). */
    private static final BigDecimal END = new BigDecimal("100000000000000");

    private Yuan() {}

    /** {@code 1280000} as {@code 1,280,000.00}. */
    public static String format(BigDecimal yuan) {
        String plain = plain(yuan);
        int from = plain.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = plain.indexOf('.') - 3; i > from; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** {@code 1280000} as {@code 1280000.00}; the amount must be exact to the 分. */
    public static String plain(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /**
     * Reads {@code 1,280,000}, {@code 128万元}, {@code ￥５００}.
     *
     * @param field name of the record's field, for the fault
     * @return 元 with two decimals, 0 or more
     * @throws io.maskline.platform.error.FaultException Invalid when it is no amount, negative, too large or finer than 分
     */
    public static BigDecimal parse(String field, String typed) {
        Matcher matcher = TYPED.matcher(FullWidth.narrow(typed).strip());
        BigDecimal number = matcher.matches() ? ExactDecimal.read(matcher.group(1)).orElse(null) : null;
        if (number == null) {
            throw Fault.invalid(field, "text.fault.money", typed).asException();
        }
        BigDecimal yuan = number.multiply(unit(matcher.group(2)));
        if (yuan.signum() < 0 || yuan.compareTo(END) >= 0) {
            throw Fault.invalid(field, "text.fault.money.range", typed).asException();
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw Fault.invalid(field, "text.fault.money.cents", typed).asException();
        }
        return yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal unit(String word) {
        return switch (word) {
            case "万" -> new BigDecimal("10000");
            case "亿" -> new BigDecimal("100000000");
            default -> BigDecimal.ONE;
        };
    }
}
