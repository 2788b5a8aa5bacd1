package io.maskline.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Forms of a product a limit may be meant for. Variants of one family exclude each other. */
public enum Variant {
    NO_VALVE("no_valve", Family.VALVE, "无阀", "无呼气阀", "NOVALVE"),
    VALVE("valve", Family.VALVE, "有阀", "有呼气阀"),
    REPLACEABLE("replaceable", Family.VALVE, "可更换", "可更换式"),
    NON_STERILE("non_sterile", Family.STERILITY, "非无菌", "非无菌型", "NONSTERILE"),
    STERILE("sterile", Family.STERILITY, "无菌", "无菌型"),
    /** Treated or sterilised with ethylene oxide. */
    EO("eo", Family.TREATMENT, "环氧乙烷"),
    ADULT("adult", Family.AGE, "成人"),
    CHILD("child", Family.AGE, "儿童");

    private enum Family {
        VALVE,
        STERILITY,
        TREATMENT,
        AGE
    }

    private final String code;
    private final Family family;
    private final List<String> words;

    Variant(String code, Family family, String... words) {
        this.code = code;
        this.family = family;
        this.words = List.of(words);
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "standard.variant." + code;
    }

    boolean excludes(Variant other) {
        return this != other && family == other.family;
    }

    public static Variant of(String code) {
        return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("variant " + code));
    }

    /** The variant a typed word means; {@code word} is half-width and upper case. */
    static Optional<Variant> read(String word) {
        return Arrays.stream(values()).filter(v -> v.name().equals(word) || v.words.contains(word)).findFirst();
    }
}
