package io.maskline.testing;

import java.util.Arrays;

/** Why a lab gave samples back; the code is what the ledger stores and papers print. */
public enum ReturnReason {
    TOO_FEW(1),
    DAMAGED(2),
    UNMARKED(3),
    OUT_OF_SCOPE(4),
    OTHER(5);

    private final int code;

    ReturnReason(int code) {
        this.code = code;
    }

    /** 1 to 5. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static ReturnReason of(int code) {
        return Arrays.stream(values()).filter(r -> r.code == code).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason of a return: " + code));
    }

    public String labelKey() {
        return "testing.return." + code;
    }
}
