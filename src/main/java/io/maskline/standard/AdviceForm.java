package io.maskline.standard;

/** How the mask is made: the third of the four questions. */
public enum AdviceForm implements AdviceChoice {
    /** Flat, with ear loops. */
    FLAT,
    /** Folded, the usual form of a KN95. */
    FOLDED,
    CUP,
    /** A cloth mask with a piece of filter. */
    CLOTH;

    /** The form a typed word means; Invalid ({@code form}) naming the choices. */
    public static AdviceForm read(String typed) {
        return AdviceChoice.read("form", typed, values());
    }

    @Override
    public String labelKey() {
        return "advisor.form." + code();
    }
}
