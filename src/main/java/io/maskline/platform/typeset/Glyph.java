package io.maskline.platform.typeset;

/**
 * A character in a font that has it.
 *
 * @param id number of the glyph in its font
 * @param em its width as a share of the size it is set in
 */
public record Glyph(FontFile font, int codePoint, int id, float em) {}
