package io.maskline.standard;

import java.util.Arrays;

/** Who a standard is for. */
public enum Kind {
    MEDICAL("medical"),
    INDUSTRIAL("industrial"),
    CIVIL("civil"),
    CHILDREN("children"),
    FOREIGN("foreign");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "standard.kind." + code;
    }

    public static Kind of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind " + code));
    }
}
