package io.maskline.platform.typeset;

import java.util.Arrays;

/** Characters of a paragraph with their glyphs and advances, not yet in lines. */
final class Words {

    /** A character this wide stands in a field of the grid. */
    private static final float FULL = 0.99f;

    final String text;
    final Glyph[] glyphs;
    final float[] advances;
    final boolean[] full;

    Words(String text, TextStyle style) {
        this.text = text;
        int[] points = text.codePoints().toArray();
        glyphs = new Glyph[points.length];
        advances = new float[points.length];
        full = new boolean[points.length];
        int used = 0;
        for (int point : points) {
            Glyph glyph = style.fonts().glyph(point).orElse(null);
            if (glyph == null) {
                throw new IllegalArgumentException("no glyph of U+" + Integer.toHexString(point) + " in: " + text);
            }
            glyphs[used] = glyph;
            full[used] = glyph.em() >= FULL && point > 0xFF;
            advances[used] = full[used] ? glyph.em() * style.pitch() : glyph.em() * style.size();
            used++;
        }
    }

    int length() {
        return glyphs.length;
    }

    int point(int i) {
        return glyphs[i].codePoint();
    }

    boolean blank(int i) {
        return glyphs[i].codePoint() == ' ';
    }

    float width(int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += advances[i];
        }
        return sum;
    }

    /** @param width what they take in all, blanks at the end left out */
    Line line(int from, int to, float width) {
        return new Line(Arrays.copyOfRange(glyphs, from, to), Arrays.copyOfRange(advances, from, to), width);
    }
}
