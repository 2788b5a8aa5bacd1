package io.maskline.line;

/** Which of the three capacities of a line is meant. The name is the code in the database and never changes. */
public enum CapacityKind {
    /** What the maker of the machine promises. */
    NAMEPLATE("line.field.nameplate"),
    /** What the task force counts with. */
    APPROVED("line.field.approved"),
    /** What the firm says it reaches. */
    ACTUAL("line.field.actual");

    private final String labelKey;

    CapacityKind(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
