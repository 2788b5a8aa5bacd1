package io.maskline.material;

import java.math.BigDecimal;

/**
 * Units in which materials are counted, each an exact multiple of the base unit of its dimension (g, m, piece). The name
 * is the code in the database and never changes.
 */
public enum MaterialUnit {
    G(Dimension.MASS, "1", "material.unit.g"),
    KG(Dimension.MASS, "1000", "material.unit.kg"),
    T(Dimension.MASS, "1000000", "material.unit.t"),
    M(Dimension.LENGTH, "1", "material.unit.m"),
    KM(Dimension.LENGTH, "1000", "material.unit.km"),
    PIECE(Dimension.COUNT, "1", "material.unit.piece");

    private final Dimension dimension;
    private final BigDecimal inBase;
    private final String labelKey;

    MaterialUnit(Dimension dimension, String inBase, String labelKey) {
        this.dimension = dimension;
        this.inBase = new BigDecimal(inBase);
        this.labelKey = labelKey;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many g, m or pieces one of this unit is; a power of ten. */
    BigDecimal inBase() {
        return inBase;
    }

    public String labelKey() {
        return labelKey;
    }
}
