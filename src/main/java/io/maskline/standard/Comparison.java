package io.maskline.standard;

import java.util.Arrays;
import java.util.Optional;

/** The two ways of GB/T 8170-2008 to hold a value against a limit. */
public enum Comparison {
    /** 全数值比较法, the default: the value as measured; any excess fails. */
    FULL("full"),
    /** 修约值比较法, only where the standard names it: rounded once to the last digit of the limit, then compared. */
    ROUNDED("rounded");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "standard.comparison." + code;
    }

    /** The comparison of a stored code, or empty when there is none. */
    public static Optional<Comparison> read(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    public static Comparison of(String code) {
        return read(code).orElseThrow(() -> new IllegalArgumentException("comparison " + code));
    }
}
