package io.maskline.platform.fx;

/** How a cell stands out. Shape and word carry the meaning, colour only supports it. */
public enum Hint {
    NONE,
    /** Zeros and secondary values. */
    MUTED,
    /** The name of the thing, the decisive figure. */
    STRONG,
    WARNING,
    DANGER,
    /** ▲ before the value: above the upper limit. */
    ABOVE,
    /** ▼ before the value: below the lower limit. */
    BELOW,
    /** ▲ before the percentage, warning: over capacity, allowed and explained. */
    OVER
}
