package io.maskline.inspection;

import java.util.Arrays;

/** What a line of a scheme rests on. There is no "national standard" among them: none fixes exit items with an AQL. */
public enum Basis {
    /** 惯例: what makers usually do. */
    HABIT("habit"),
    /** 企业标准 */
    ENTERPRISE_STANDARD("enterprise"),
    /** 注册产品技术要求, of a registered medical device. */
    REGISTERED_REQUIREMENTS("registered"),
    /** 订货合同 */
    CONTRACT("contract"),
    /** 监管要求 */
    AUTHORITY("authority");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "inspection.basis." + code;
    }

    /** @throws IllegalArgumentException for a code there is not */
    public static Basis of(String code) {
        return Arrays.stream(values()).filter(b -> b.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("basis " + code));
    }
}
