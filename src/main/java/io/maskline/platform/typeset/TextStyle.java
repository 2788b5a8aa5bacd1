package io.maskline.platform.typeset;

/**
 * How words are set.
 *
 * @param size in points
 * @param pitch what a full-width character advances, in points; the size where there is no grid
 */
public record TextStyle(FontChain fonts, float size, float pitch) {

    /** Where the line of writing runs in a box of a character, from its top: that of full-width characters. */
    private static final float RISE = 0.88f;

    /** Without a grid. */
    public TextStyle(FontChain fonts, float size) {
        this(fonts, size, size);
    }

    /** From the top of a line to its line of writing, the characters standing in the middle. */
    public float baseline(float leading) {
        return (leading - size) / 2 + RISE * size;
    }
}
