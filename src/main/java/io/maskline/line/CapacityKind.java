package io.maskline.line;

/** Which of the three capacities of a line is meant. The name is the code in the database and never changes. */
public enum CapacityKind {
    /** What the maker of the machine promises. */
    NAMEPLATE("line.field.nameplate", "line.capacity.nameplate"),
    /** What the task force counts with. */
    APPROVED("line.field.approved", "line.capacity.approved"),
    /** What the firm says it reaches. */
    ACTUAL("line.field.actual", "line.capacity.actual");

    private final String labelKey;
    private final String shortKey;

    CapacityKind(String labelKey, String shortKey) {
        this.labelKey = labelKey;
        this.shortKey = shortKey;
    }

    public String labelKey() {
        return labelKey;
    }

    /** The same in one word, for narrow columns. */
    public String shortKey() {
        return shortKey;
    }
}
