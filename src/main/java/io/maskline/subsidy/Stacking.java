package io.maskline.subsidy;

import java.util.Arrays;

/** How a policy stands to public money a firm has for the same investment. The code is what the ledger stores. */
public enum Stacking {
    /** 可叠加: it does not count. */
    STACKABLE("stackable"),
    /** 扣除已享受: it is taken off. */
    DEDUCTED("deducted"),
    /** 不重复享受: with any, there is none from here. */
    EXCLUSIVE("exclusive");

    private final String code;

    Stacking(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "subsidy.stacking." + code;
    }

    public static Stacking of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("stacking " + code));
    }
}
