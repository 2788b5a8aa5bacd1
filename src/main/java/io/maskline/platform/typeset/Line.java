package io.maskline.platform.typeset;

/**
 * Glyphs of one line with what each advances, in points.
 *
 * @param width what is seen of it; blanks at its end stand beyond
 */
public record Line(Glyph[] glyphs, float[] advances, float width) {

    /** Its characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : glyphs) {
            text.appendCodePoint(glyph.codePoint());
        }
        return text.toString();
    }
}
