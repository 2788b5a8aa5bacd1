package io.maskline.material;

/** What a mask is made of, in the order of the papers. The name is the code in the database and never changes. */
public enum Material {
    MELTBLOWN("material.kind.meltblown"),
    SPUNBOND("material.kind.spunbond"),
    NOSE_WIRE("material.kind.noseWire"),
    EAR_LOOP("material.kind.earLoop"),
    PACKING("material.kind.packing"),
    ETHYLENE_OXIDE("material.kind.ethyleneOxide");

    private final String labelKey;

    Material(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
