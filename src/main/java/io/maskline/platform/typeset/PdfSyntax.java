package io.maskline.platform.typeset;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How values are written in a PDF. */
final class PdfSyntax {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int DIGITS = 1000;

    private PdfSyntax() {}

    /** @return e.g. {@code 12 0 R} */
    static String reference(int number) {
        return number + " 0 R";
    }

    /** Words people read; those beyond plain letters as UTF-16. */
    static String string(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return "(" + text.replaceAll("([\\\\()])", "\\\\$1") + ")";
        }
        return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    static String name(String text) {
        StringBuilder name = new StringBuilder("/");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F && "#/()<>[]{}%".indexOf(b) < 0) {
                name.append((char) b);
            } else {
                name.append('#').append(HEX.toHexDigits(b));
            }
        }
        return name.toString();
    }

    static String number(float value) {
        StringBuilder out = new StringBuilder();
        number(out, value);
        return out.toString();
    }

    /** With three digits, without a sign of the machine's language. */
    static void number(StringBuilder out, float value) {
        long thousandths = Math.round((double) value * DIGITS);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / DIGITS);
        long rest = thousandths % DIGITS;
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                out.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 > 0) {
                    out.append((char) ('0' + rest % 10));
                }
            }
        }
    }
}
