package io.maskline.approval;

import java.util.Locale;

/** The two departments whose opinions a claim needs before it is decided. */
public enum Side {
    /** 发改/工信: whether the investment and the machines are what the programme is for. */
    INDUSTRY,
    /** 财政: whether the money is right. */
    FINANCE;

    public String labelKey() {
        return "approval.side." + name().toLowerCase(Locale.ROOT);
    }
}
