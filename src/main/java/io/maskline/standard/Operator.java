package io.maskline.standard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a value is held against its limit. The code is what the ledger stores. */
public enum Operator {
    GE("ge", "≥"),
    GT("gt", ">"),
    LE("le", "≤"),
    LT("lt", "<"),
    /** From the limit to the high limit, both included. */
    BETWEEN("between", "–"),
    /** Above the limit up to the high limit; the lower end itself does not fit. */
    GT_LE("gt_le", "–"),
    /** From the limit to below the high limit; the upper end itself does not fit. */
    GE_LT("ge_lt", "–"),
    /** Above the limit and below the high limit; neither end fits, as in 10.0 ± 0.1 with 0.1 excluded. */
    GT_LT("gt_lt", "–"),
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

    /** The sign printed before the limit, e.g. {@code ≤}; of a range the one between its ends. */
    public String sign() {
        return sign;
    }

    /** It has two ends, and so a high limit. */
    public boolean range() {
        return switch (this) {
            case BETWEEN, GT_LE, GE_LT, GT_LT -> true;
            case GE, GT, LE, LT, NONE_ALLOWED -> false;
        };
    }

    /** Both ends as printed: {@code 4.0–8.5}, and {@code (9.9, 10.1)} or {@code (9.9, 10.1]} where an end itself does not fit. */
    String range(String low, String high) {
        if (this == BETWEEN) {
            return low + sign + high;
        }
        return (this == GE_LT ? "[" : "(") + low + ", " + high + (this == GT_LE ? "]" : ")");
    }

    /** The operator of a stored code, or empty when there is none. */
    public static Optional<Operator> read(String code) {
        return Arrays.stream(values()).filter(o -> o.code.equals(code)).findFirst();
    }

    public static Operator of(String code) {
        return read(code).orElseThrow(() -> new IllegalArgumentException("operator " + code));
    }

    /** The values that fit. */
    Span span(BigDecimal limit, @Nullable BigDecimal high) {
        return switch (this) {
            case GE -> new Span(limit, true, null, false);
            case GT -> new Span(limit, false, null, false);
            case LE, NONE_ALLOWED -> new Span(null, false, limit, true);
            case LT -> new Span(null, false, limit, false);
            case BETWEEN, GT_LE, GE_LT, GT_LT -> new Span(limit, this == BETWEEN || this == GE_LT, high, this == BETWEEN || this == GT_LE);
        };
    }
}
