package io.maskline.platform.document;

/**
 * A sheet and its margins, in points.
 *
 * @param outside true: the number of the page stands right on odd pages and left on even ones; false: always right
 */
record Sheet(float width, float height, float top, float bottom, float left, float right, boolean outside) {

    /** Points in a millimetre. */
    static final float MM = 72 / 25.4f;
    private static final float SHORT = 210;
    private static final float LONG = 297;

    /** Upright A4, margins in millimetres. */
    static Sheet upright(float top, float bottom, float left, float right, boolean outside) {
        return new Sheet(SHORT * MM, LONG * MM, top * MM, bottom * MM, left * MM, right * MM, outside);
    }

    /** The same sheet lying on its side, its head where its left edge was: bound, it is read by turning the file. */
    Sheet sideways() {
        return new Sheet(height, width, left, right, bottom, top, outside);
    }

    /** Width of the words. */
    float wide() {
        return width - left - right;
    }

    /** Height of the words. */
    float high() {
        return height - top - bottom;
    }
}
