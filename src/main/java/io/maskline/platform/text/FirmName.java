package io.maskline.platform.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of firms. */
public final class FirmName {

    /** Brackets, spaces, dots and quotes. */
    private static final Pattern NO_DIFFERENCE = Pattern.compile("[\\s()\\[\\]{}〔〕【】《》〈〉“”\"'·.,。、•・-]");

    private FirmName() {}

    /**
     * What two names have in common that differ only in brackets, their width, spaces, dots, letter case or between
     * 有限公司 and 有限责任公司. Equal keys mean "perhaps the same firm"; a person decides.
     */
    public static String key(String name) {
        return NO_DIFFERENCE.matcher(FullWidth.narrow(name)).replaceAll("")
                .replace("有限责任公司", "有限公司")
                .toUpperCase(Locale.ROOT);
    }
}
