package io.maskline.platform.document;

import io.maskline.platform.typeset.Ink;
import io.maskline.platform.typeset.Line;
import io.maskline.platform.typeset.LineBreaker;
import io.maskline.platform.typeset.PageCanvas;
import io.maskline.platform.typeset.Tag;
import io.maskline.platform.typeset.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a paper is set with.
 *
 * @param width of the words on a page, in points; {@code high} their height
 * @param red the colour of head and rules: black in the version for printers without red
 * @param tag of the paper, under which its parts are tagged
 */
record Desk(PaperFonts fonts, LineBreaker breaker, Type type, float width, float high, Ink red, Tag tag) {

    Desk on(Sheet sheet) {
        return new Desk(fonts, breaker, type, sheet.wide(), sheet.high(), red, tag);
    }

    TextStyle style(PaperFace face, float size) {
        return new TextStyle(fonts.chain(face), size);
    }

    /** Lines one below the other, each aligned between {@code x} and {@code x + room}. */
    static void lines(PageCanvas page, @Nullable Tag tag, List<Line> lines, TextStyle style, float leading, float x, float y, float room, Block.Align align, Ink ink) {
        page.belongsTo(tag);
        float at = y;
        for (Line line : lines) {
            float shift = switch (align) {
                case LEFT -> 0;
                case CENTRE -> (room - line.width()) / 2;
                case RIGHT -> room - line.width();
            };
            page.words(line, style, x + shift, at + style.baseline(leading), ink);
            at += leading;
        }
    }
}
