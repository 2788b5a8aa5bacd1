package io.maskline.platform.typeset;

import java.util.List;
import java.util.Optional;

/** Fonts in the order in which each character is looked for in them. */
public record FontChain(List<FontFile> fonts) {

    private static final int SPACE = ' ';

    public FontChain {
        fonts = List.copyOf(fonts);
    }

    /** The glyph of a character in the first font that has it; a white space of any kind is at least a plain one. */
    public Optional<Glyph> glyph(int codePoint) {
        for (FontFile font : fonts) {
            Optional<Glyph> glyph = font.glyph(codePoint);
            if (glyph.isPresent()) {
                return glyph;
            }
        }
        return codePoint != SPACE && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) ? glyph(SPACE) : Optional.empty();
    }
}
