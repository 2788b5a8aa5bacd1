package io.maskline.standard;

/** Where the mask is to be worn: the second of the four questions. */
public enum AdviceSetting implements AdviceChoice {
    /** Everyday life and the way to work. */
    EVERYDAY,
    /** A post with dust. */
    DUST,
    /** General treatment in a hospital. */
    CLINIC,
    /** Surgery and invasive treatment. */
    SURGERY,
    /** Isolation and fever wards. */
    ISOLATION;

    /** Only a medical product may be worn there. */
    public boolean medical() {
        return this == CLINIC || this == SURGERY || this == ISOLATION;
    }

    /** The setting a typed word means; Invalid ({@code setting}) naming the choices. */
    public static AdviceSetting read(String typed) {
        return AdviceChoice.read("setting", typed, values());
    }

    @Override
    public String labelKey() {
        return "advisor.setting." + code();
    }
}
