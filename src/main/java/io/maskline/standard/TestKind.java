package io.maskline.standard;

import java.util.Arrays;

/** When a standard wants an item tested; most standards of masks do not say. */
public enum TestKind {
    /** 出厂检验: before goods leave the factory, lot by lot. */
    EXIT("exit"),
    /** 型式检验: of the type, at first production, after changes, from time to time. */
    TYPE("type");

    private final String code;

    TestKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "standard.test-kind." + code;
    }

    public static TestKind of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("test kind " + code));
    }
}
