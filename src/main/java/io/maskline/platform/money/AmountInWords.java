package io.maskline.platform.money;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;

/**
 * Amounts in formal Chinese capitals (大写金额) by the payment settlement rules (支付结算办法, annex 1), in the form the
 * rules name first: 零 after 元 when 元 is 0 and 角 is not, none between 万 and a following 仟.
 */
public final class AmountInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;
    /** numeric(16,2) holds 14 digits of 元. */
    private static final BigDecimal END = new BigDecimal("100000000000000");

    private AmountInWords() {}

    /**
     * @param yuan 0 or more, below 100 万亿, at most two decimals
     * @throws io.maskline.platform.error.FaultException Invalid when it is outside that range
     */
    public static String of(BigDecimal yuan) {
        if (yuan.signum() < 0 || yuan.compareTo(END) >= 0) {
            throw Fault.invalid("amount", "text.fault.words.range", yuan.toPlainString()).asException();
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw Fault.invalid("amount", "text.fault.money.cents", yuan.toPlainString()).asException();
        }
        long cents = yuan.movePointRight(2).longValueExact();
        return "人民币" + yuanWords(cents / 100) + tail(cents);
    }

    private static String yuanWords(long yuan) {
        return yuan == 0 ? "" : words(yuan) + "元";
    }

    private static String tail(long cents) {
        long yuan = cents / 100;
        int jiao = (int) (cents / 10 % 10);
        int fen = (int) (cents % 10);
        if (jiao == 0 && fen == 0) {
            return yuan == 0 ? "零元整" : "整";
        }
        StringBuilder tail = new StringBuilder();
        boolean gap = jiao == 0 || yuan % 10 == 0;
        if (yuan > 0 && gap) {
            tail.append('零');
        }
        if (jiao > 0) {
            tail.append(DIGITS.charAt(jiao)).append('角');
        }
        if (fen > 0) {
            tail.append(DIGITS.charAt(fen)).append('分');
        }
        return tail.toString();
    }

    /** A whole number above 0. A part that does not fill its places gets one 零 before it. */
    private static String words(long n) {
        if (n >= YI) {
            return split(n, YI, "亿");
        }
        if (n >= WAN) {
            return split(n, WAN, "万");
        }
        if (n >= 1000) {
            return split(n, 1000, "仟");
        }
        if (n >= 100) {
            return split(n, 100, "佰");
        }
        if (n >= 10) {
            return split(n, 10, "拾");
        }
        return String.valueOf(DIGITS.charAt((int) n));
    }

    private static String split(long n, long unit, String word) {
        long rest = n % unit;
        String head = words(n / unit) + word;
        if (rest == 0) {
            return head;
        }
        return head + (rest < unit / 10 ? "零" : "") + words(rest);
    }
}
