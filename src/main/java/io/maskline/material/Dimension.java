package io.maskline.material;

/** What a quantity of material measures; quantities of different dimensions are never added or converted. */
public enum Dimension {
    MASS,
    LENGTH,
    COUNT
}
