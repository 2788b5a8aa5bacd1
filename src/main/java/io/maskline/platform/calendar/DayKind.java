package io.maskline.platform.calendar;

import java.util.Arrays;

/** What an order makes of a day that would otherwise follow the plain week. The code is what the ledger stores. */
public enum DayKind {
    /** Nobody works: a statutory holiday, or a day off in exchange for a weekend worked. */
    HOLIDAY("holiday"),
    /** Worked although it may be a weekend (调休上班). */
    WORKING("working");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean working() {
        return this == WORKING;
    }

    public static DayKind of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind of day " + code));
    }
}
