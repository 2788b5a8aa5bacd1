package io.maskline.sampling;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.FullWidth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Inspection levels of GB/T 2828.1: the general ones I to III and the special ones S-1 to S-4. */
public enum InspectionLevel {
    S1,
    S2,
    S3,
    S4,
    I,
    II,
    III;

    private static final Map<String, String> ROMAN = Map.of("Ⅰ", "I", "Ⅱ", "II", "Ⅲ", "III", "1", "I", "2", "II", "3", "III");

    /** Column of the table and code on the command line. */
    public String code() {
        return name();
    }

    /**
     * The level as people write it: {@code II}, {@code Ⅱ}, {@code 2}, {@code S-4}, {@code s4}.
     *
     * @throws io.maskline.platform.error.FaultException Invalid ({@code level}) when there is none of that name
     */
    public static InspectionLevel read(String typed) {
        String word = FullWidth.narrow(typed).strip().toUpperCase(Locale.ROOT).replace("-", "");
        String name = ROMAN.getOrDefault(word, word);
        return Arrays.stream(values()).filter(l -> l.name().equals(name)).findFirst()
                .orElseThrow(() -> Fault.invalid("level", "sampling.fault.level", typed).asException());
    }
}
