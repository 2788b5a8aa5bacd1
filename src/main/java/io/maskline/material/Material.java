package io.maskline.material;

import java.util.Set;

/**
 * What a mask is made of, in the order of the papers. The name is the code in the database and never changes.
 *
 * <p>A material is counted in the dimensions its trade uses: cloth by weight, loops by piece, by length or by weight.
 */
public enum Material {
    MELTBLOWN("material.kind.meltblown", MaterialUnit.KG, Set.of(Dimension.MASS)),
    SPUNBOND("material.kind.spunbond", MaterialUnit.KG, Set.of(Dimension.MASS)),
    NOSE_WIRE("material.kind.noseWire", MaterialUnit.M, Set.of(Dimension.LENGTH, Dimension.COUNT, Dimension.MASS)),
    EAR_LOOP("material.kind.earLoop", MaterialUnit.PIECE, Set.of(Dimension.COUNT, Dimension.LENGTH, Dimension.MASS)),
    PACKING("material.kind.packing", MaterialUnit.PIECE, Set.of(Dimension.COUNT)),
    ETHYLENE_OXIDE("material.kind.ethyleneOxide", MaterialUnit.KG, Set.of(Dimension.MASS));

    private final String labelKey;
    private final MaterialUnit usual;
    private final Set<Dimension> dimensions;

    Material(String labelKey, MaterialUnit usual, Set<Dimension> dimensions) {
        this.labelKey = labelKey;
        this.usual = usual;
        this.dimensions = dimensions;
    }

    public String labelKey() {
        return labelKey;
    }

    /** The unit meant when a bare number is typed and nothing was counted before. */
    public MaterialUnit usual() {
        return usual;
    }

    public boolean countedIn(Dimension dimension) {
        return dimensions.contains(dimension);
    }

    /** What {@code unit} is called for this material: loops and wires are 根, packing is 个. */
    public String unitKey(MaterialUnit unit) {
        return unit == MaterialUnit.PIECE && this != PACKING ? "material.unit.strand" : unit.labelKey();
    }
}
