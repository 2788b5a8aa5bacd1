package io.maskline.platform.text;


/** Names of firms. */
public final class FirmName {

    /** Brackets, dots and quotes; spaces count as little. */
    private static final String NO_DIFFERENCE = "()[]{}〔〕【】《》〈〉“”\"'·.,。、•・-";

    private FirmName() {}

    /**
     * What two names have in common that differ only in brackets, their width, spaces, dots, letter case or between
     * 有限公司 and 有限责任公司. Equal keys mean "perhaps the same firm"; a person decides.
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = FullWidth.narrow(name.charAt(i));
            if (!Character.isWhitespace(c) && NO_DIFFERENCE.indexOf(c) < 0) {
                key.append(Character.toUpperCase(c));
            }
        }
        return key.toString().replace("有限责任公司", "有限公司");
    }
}
