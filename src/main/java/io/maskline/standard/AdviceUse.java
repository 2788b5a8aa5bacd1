package io.maskline.standard;

/** Who is to wear the mask: the first of the four questions. */
public enum AdviceUse implements AdviceChoice {
    /** Residents and people back at work. */
    CIVIL,
    /** Doctors and nurses. */
    MEDICAL,
    /** Workers at a post with dust. */
    INDUSTRIAL,
    /** Children, not infants. */
    CHILDREN;

    /** The use a typed word means; Invalid ({@code use}) naming the choices. */
    public static AdviceUse read(String typed) {
        return AdviceChoice.read("use", typed, values());
    }

    @Override
    public String labelKey() {
        return "advisor.use." + code();
    }
}
