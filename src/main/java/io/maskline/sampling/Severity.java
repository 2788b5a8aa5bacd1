package io.maskline.sampling;

/**
 * How severely lots are inspected. Reduced inspection (放宽) is not offered: the only tables at hand are of MIL-STD-105E,
 * whose plans with a gap between Ac and Re are not those of GB/T 2828.1.
 */
public enum Severity {
    NORMAL("normal"),
    TIGHTENED("tightened");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "sampling.severity." + code;
    }
}
