package io.maskline.standard;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a value is held against its limit. The code is what the ledger stores. */
public enum Operator {
    GE("ge", "≥"),
    GT("gt", ">"),
    LE("le", "≤"),
    LT("lt", "<"),
    /** From the limit to the high limit, both included. */
    BETWEEN("between", "–"),
    /** Nothing may be found or get through (不得检出, 不渗透): 0 fits, anything above does not; there is no limit value. */
    NONE_ALLOWED("none", "∅");

    private final String code;
    private final String sign;

    Operator(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    public String code() {
        return code;
    }

    /** The sign printed before the limit, e.g. {@code ≤}. */
    public String sign() {
        return sign;
    }

    public static Operator of(String code) {
        return Arrays.stream(values()).filter(o -> o.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("operator " + code));
    }

    /** On which side of the limit the value lies outside; null when it fits. */
    @Nullable Side outside(BigDecimal value, BigDecimal limit, @Nullable BigDecimal high) {
        int order = value.compareTo(limit);
        return switch (this) {
            case GE -> order < 0 ? Side.BELOW : null;
            case GT -> order <= 0 ? Side.BELOW : null;
            case LE, NONE_ALLOWED -> order > 0 ? Side.ABOVE : null;
            case LT -> order >= 0 ? Side.ABOVE : null;
            case BETWEEN -> order < 0 ? Side.BELOW : high != null && value.compareTo(high) > 0 ? Side.ABOVE : null;
        };
    }
}
