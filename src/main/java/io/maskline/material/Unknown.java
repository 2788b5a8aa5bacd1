package io.maskline.material;

/** Why a figure about a material cannot be given; said beside the figure, which is then null and never 0. */
public enum Unknown {
    /** Nobody has counted the material at the firm. */
    NO_COUNT("material.unknown.noCount"),
    /** There is no use per mask for a product of the firm in the dimension that was counted. */
    NO_USE("material.unknown.noUse"),
    /** A running line of the firm has no approved capacity. */
    NO_CAPACITY("material.unknown.noCapacity"),
    /** No line of the firm runs, so nothing is needed and days of cover say nothing. */
    NOT_NEEDED("material.unknown.notNeeded");

    private final String labelKey;

    Unknown(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
