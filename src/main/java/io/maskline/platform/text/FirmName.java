package io.maskline.platform.text;

import java.util.Locale;

/** Names of firms. */
public final class FirmName {
    private FirmName() {}

    /**
     * What two names have in common that differ only in brackets, their width, spaces, dots, letter case or between
     * 有限公司 and 有限责任公司. Equal keys mean "perhaps the same firm"; a person decides.
     */
    public static String key(String name) {
        return FullWidth.narrow(name)
                .replaceAll("[\\s()\\[\\]{}〔〕【】《》〈〉“”\"'·.,，。、•・-]", "")
                .replace("有限责任公司", "有限公司")
                .toUpperCase(Locale.ROOT);
    }
}
