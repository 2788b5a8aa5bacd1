package io.maskline.standard;

import java.util.Arrays;

/** What binds a maker to a standard. */
public enum Force {
    MANDATORY("mandatory"),
    RECOMMENDED("recommended"),
    /** Of an association (团体标准). */
    GROUP("group"),
    /** Of a city for the time of an emergency (地方应急). */
    EMERGENCY("emergency"),
    /** Of one maker, who declares it (企业标准). */
    ENTERPRISE("enterprise"),
    /** Presumes conformity with European law. */
    HARMONISED("harmonised"),
    VOLUNTARY("voluntary"),
    LAW("law");

    private final String code;

    Force(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "standard.force." + code;
    }

    public static Force of(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("force " + code));
    }
}
