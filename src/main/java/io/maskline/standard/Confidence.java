package io.maskline.standard;

import java.util.Arrays;
import java.util.Locale;

/** How sure a figure of the catalogue is. What is not high is shown as 待核 until someone has checked it. */
public enum Confidence {
    HIGH("H"),
    MEDIUM("M"),
    LOW("L");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Message key: 高, 中, 低. */
    public String labelKey() {
        return "standard.confidence." + code.toLowerCase(Locale.ROOT);
    }

    /** The figure has still to be checked against the text of the standard. */
    public boolean toBeChecked() {
        return this != HIGH;
    }

    public static Confidence of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("confidence " + code));
    }
}
