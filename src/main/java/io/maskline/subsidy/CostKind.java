package io.maskline.subsidy;

import java.util.Arrays;

/** What money was spent on. The code is what the ledger and claim files store. */
public enum CostKind {
    /** 设备: lines, machines. */
    EQUIPMENT("equipment"),
    /** 技改: refitting of lines and halls that were there. */
    REFIT("refit"),
    /** 净化车间. */
    CLEAN_ROOM("clean_room"),
    /** 研发: of machines or materials. */
    RESEARCH("research");

    private final String code;

    CostKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "subsidy.cost." + code;
    }

    public static CostKind of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("cost " + code));
    }
}
