package io.maskline.line;

/** What kind of machine a line is. The name is the code in the database and never changes. */
public enum LineKind {
    FLAT_1_1("line.kind.flat11"),
    FLAT_1_2("line.kind.flat12"),
    HIGH_SPEED("line.kind.highSpeed"),
    KN95_FOLD("line.kind.kn95Fold"),
    CUP("line.kind.cup"),
    CLOTH_SEWING("line.kind.clothSewing");

    private final String labelKey;

    LineKind(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
