package io.maskline.subsidy;

import java.util.Arrays;

/** What a tier of an award hangs on. The code is what the ledger stores. */
public enum TierBy {
    NONE("none"),
    /** 发票日期. */
    INVOICE("invoice"),
    /** 设备到场日期. */
    DELIVERY("delivery"),
    /** 投产日期. */
    COMMISSIONING("commissioning"),
    /** 日产量, 只. */
    OUTPUT("output");

    private final String code;

    TierBy(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "subsidy.tier." + code;
    }

    public boolean day() {
        return this == INVOICE || this == DELIVERY || this == COMMISSIONING;
    }

    public static TierBy of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("tier " + code));
    }
}
