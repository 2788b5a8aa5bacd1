package io.maskline.subsidy;

import java.util.Arrays;

/** The shapes a policy's grants have. The code is what the ledger and the programme files store. */
public enum AwardKind {
    /** 比例: share of what was spent. */
    RATE("rate"),
    /** 定额: one sum, by tiers of daily output where the policy has them. */
    LUMP("lump"),
    /** 超价分担: share of what a tonne cost above a price, times the tonnes. */
    EXCESS("excess"),
    /** 按吨: a sum a tonne. */
    PER_TONNE("per_tonne"),
    /** 贴息: share of the interest paid. */
    INTEREST("interest");

    private final String code;

    AwardKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "subsidy.kind." + code;
    }

    /** The award is a share between 0 and 1; the others are a sum in 元. */
    public boolean share() {
        return this == RATE || this == EXCESS || this == INTEREST;
    }

    public static AwardKind of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("award " + code));
    }
}
