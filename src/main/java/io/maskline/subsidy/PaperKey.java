package io.maskline.subsidy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What invoice numbers and serials are compared by, however they were typed: in half width and capitals, without spaces
 * and without a leading No., № or #. Leading zeros and dashes are part of a number.
 */
public final class PaperKey {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    /** No. and №, which is No once narrowed; NO before a letter begins a serial of its own. */
    private static final Pattern LEAD = Pattern.compile("^(?:NO[.:#]+|NO(?=\\d)|[#:.]+)+");
    /** What parts the numbers of a list; neither stands inside a number. */
    private static final Pattern PARTING = Pattern.compile("[;；,，、\\n]+");

    private PaperKey() {}

    /** The key; empty when nothing is left of the text. */
    public static String of(String typed) {
        String plain = BLANK.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
        return LEAD.matcher(plain).replaceFirst("");
    }

    /** As {@link #of}; null when nothing is stated or nothing is left. */
    static @Nullable String orNull(@Nullable String typed) {
        String key = typed == null ? "" : of(typed);
        return key.isEmpty() ? null : key;
    }

    /** The keys of a list of numbers and serials, e.g. {@code 03872215；KZ-01}. */
    static List<String> list(@Nullable String typed) {
        return typed == null ? List.of() : Arrays.stream(PARTING.split(typed)).map(PaperKey::of).filter(k -> !k.isEmpty()).toList();
    }
}
