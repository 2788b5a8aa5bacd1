package io.maskline.line;

/** What a line counts its output in. The name is the code in the database and never changes. */
public enum PackUnit {
    /** Single masks (只). */
    PIECE("line.pack.piece"),
    /** Kits (套) of one cloth mask with filters to change; one kit counts as one mask where lines are summed up. */
    KIT("line.pack.kit");

    private final String labelKey;

    PackUnit(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
