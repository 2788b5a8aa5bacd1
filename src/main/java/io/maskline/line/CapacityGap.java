package io.maskline.line;

/** One word for how the three capacities of a line stand to one another. */
public enum CapacityGap {
    /** Nobody has approved a capacity. */
    UNRATED("line.capacity.unrated"),
    /** More is approved than the maker of the machine promises. */
    ABOVE_NAMEPLATE("line.capacity.aboveNameplate"),
    /** The firm has not said what it reaches. */
    UNSAID("line.capacity.unsaid"),
    BELOW("line.capacity.below"),
    REACHED("line.capacity.reached"),
    ABOVE("line.capacity.above");

    private final String labelKey;

    CapacityGap(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    public static CapacityGap of(Line.Capacity capacity) {
        Long approved = capacity.approved();
        if (approved == null) {
            return UNRATED;
        }
        if (capacity.nameplate() != null && approved > capacity.nameplate()) {
            return ABOVE_NAMEPLATE;
        }
        Long actual = capacity.actual();
        if (actual == null) {
            return UNSAID;
        }
        return actual < approved ? BELOW : actual > approved ? ABOVE : REACHED;
    }
}
