package io.maskline.platform.document;

import io.maskline.platform.typeset.TextStyle;

/**
 * Sizes of a kind of paper in a kind of writing, in points.
 *
 * @param body size of the words; {@code leading} from line to line
 * @param pitch of full-width characters of the body: 28 fill a line of the official layout
 * @param indent of the first line of a paragraph
 * @param gap below a paragraph
 * @param head size of headings
 * @param small size of smaller print
 * @param cell size in tables
 * @param padding above and below words in a cell; {@code side} beside them
 * @param caption of a table, {@code captionLeading} from line to line
 * @param sign room for a signature
 * @param chinese true: lines are filled to the right edge
 */
record Type(
        float body, float leading, float pitch, float indent, float gap, float head, float headLeading, float headIndent, boolean headCentred,
        float small, float smallLeading, float smallGap, float cell, float cellLeading, float padding, float side, float caption, float captionLeading,
        float noteLeading, float sign, float signSize, boolean chinese) {

    private static final float GRID = 15.79f;
    static final float LEADING = 28.95f;

    static Type of(Document document) {
        boolean chinese = document.meta().language().startsWith("zh");
        if (document.format() == Document.Format.SLIP) {
            return slip(chinese);
        }
        Type type = chinese ? official() : latin();
        return form(document) ? type.asForm() : type;
    }

    /** A paper with a code is a form to be filled by hand, with narrow margins, and no letter. */
    static boolean form(Document document) {
        return document.blocks().stream().anyMatch(Block.Code.class::isInstance);
    }

    static Sheet sheet(Document document) {
        if (form(document)) {
            return Sheet.upright(14, 22, 20, 20, false);
        }
        return document.format() == Document.Format.SLIP ? Sheet.upright(16, 22, 22, 20, false) : Sheet.upright(37, 35, 28, 26, true);
    }

    private static Type official() {
        return new Type(16, LEADING, GRID, 2 * GRID, 0, 16, LEADING, 2 * GRID, false, 12, 20, 0, 10.5f, 14, 3, 3.5f, 11, 18, 13, 58, 16, true);
    }

    private static Type latin() {
        return new Type(12, 19.3f, 12, 0, 4, 13, 22, 0, false, 12, 20, 0, 8.5f, 11.5f, 3, 3.5f, 11, 18, 13, 58, 12, false);
    }

    private static Type slip(boolean chinese) {
        return new Type(
                10.5f, 15.5f, 10.5f, chinese ? 21 : 0, chinese ? 0 : 4, 18, 30, 0, true, chinese ? 10.5f : 9.5f, chinese ? 15.5f : 13, 2.5f,
                chinese ? 9 : 8, chinese ? 11.5f : 10, 1.6f, 3, 11, 15, 12, 48, 10.5f, chinese);
    }

    private Type asForm() {
        return new Type(body, leading, pitch, indent, gap, 14, 22, 0, false, small, smallLeading, smallGap, cell, cellLeading, padding, side, caption,
                captionLeading, noteLeading, 48, 10.5f, chinese);
    }

    TextStyle body(PaperFonts fonts) {
        return body(fonts, PaperFace.BODY);
    }

    TextStyle body(PaperFonts fonts, PaperFace face) {
        return new TextStyle(fonts.chain(face), body, pitch);
    }

    /** In a heading the grid of the body holds where the sizes are the same. */
    TextStyle heading(PaperFonts fonts, PaperFace face) {
        return new TextStyle(fonts.chain(face), head, head == body ? pitch : head);
    }
}
