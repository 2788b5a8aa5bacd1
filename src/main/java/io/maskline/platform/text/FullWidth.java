package io.maskline.platform.text;

/** Full-width forms as typed with a Chinese input method: {@code １３８}, {@code （}, {@code ，} and the wide space. */
public final class FullWidth {
    private FullWidth() {}

    /** The same text with half-width letters, digits, signs and spaces; everything else stays as it is. */
    public static String narrow(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char n = narrow(c);
            if (n != c && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                out.append(n);
            }
        }
        return out == null ? text : out.toString();
    }

    static char narrow(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return c == '\u3000' || c == '\u00a0' ? ' ' : c;
    }
}
