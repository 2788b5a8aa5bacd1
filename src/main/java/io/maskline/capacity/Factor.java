package io.maskline.capacity;

import io.maskline.material.Material;
import org.jspecify.annotations.Nullable;

/** What may hold up a line, in the order in which equal numbers are told. */
public enum Factor {
    MACHINE("capacity.factor.machine"),
    MELTBLOWN(Material.MELTBLOWN),
    SPUNBOND(Material.SPUNBOND),
    NOSE_WIRE(Material.NOSE_WIRE),
    EAR_LOOP(Material.EAR_LOOP),
    PACKING(Material.PACKING),
    ETHYLENE_OXIDE(Material.ETHYLENE_OXIDE),
    /** Material of which a stoppage does not say what it is. */
    OTHER_MATERIAL("capacity.factor.otherMaterial"),
    LABOUR("capacity.factor.labour"),
    TESTING("capacity.factor.testing"),
    DESORPTION("capacity.factor.desorption");

    private final String labelKey;
    private final @Nullable Material material;

    Factor(String labelKey) {
        this.labelKey = labelKey;
        this.material = null;
    }

    Factor(Material material) {
        this.labelKey = material.labelKey();
        this.material = material;
    }

    public static Factor of(Material material) {
        return valueOf(material.name());
    }

    public String labelKey() {
        return labelKey;
    }

    /** The material this factor is about; null for the others. */
    public @Nullable Material material() {
        return material;
    }
}
