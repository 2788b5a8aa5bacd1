package io.maskline.platform.document;

import io.maskline.platform.typeset.Ink;
import io.maskline.platform.typeset.Line;
import io.maskline.platform.typeset.Tag;
import io.maskline.platform.typeset.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets headings and paragraphs in lines. */
final class TextSetter {

    private static final float TITLE = 22;
    private static final float TITLE_LATIN = 18;
    private static final float TITLE_LEADING = 36;

    private final Desk desk;

    TextSetter(Desk desk) {
        this.desk = desk;
    }

    List<Box> heading(Block.Heading heading) {
        Type type = desk.type();
        PaperFace face = heading.level() == 1 ? PaperFace.HEADING : heading.level() == 2 ? PaperFace.KAI : PaperFace.BODY;
        TextStyle style = type.heading(desk.fonts(), face);
        Tag tag = desk.tag().child("H" + heading.level());
        if (type.headCentred()) {
            return lines(tag, desk.breaker().balanced(heading.text(), style, desk.width()), style, type.headLeading(), 0, Block.Align.CENTRE, true);
        }
        return lines(tag, desk.breaker().filled(heading.text(), style, desk.width(), type.headIndent()), style, type.headLeading(), type.headIndent(), Block.Align.LEFT, true);
    }

    /** Two lines of room around it, as the official layout has it. */
    List<Box> title(Block.Title title) {
        float size = desk.type().chinese() ? TITLE : TITLE_LATIN;
        TextStyle style = desk.style(PaperFace.TITLE, size);
        List<Box> lines = lines(desk.tag().child("H1"), desk.breaker().balanced(title.text(), style, desk.width()), style, TITLE_LEADING, 0, Block.Align.CENTRE, true);
        List<Box> boxes = new ArrayList<>();
        boxes.add(lines.getFirst().after(desk.type().leading() / 2));
        boxes.addAll(lines.subList(1, lines.size()));
        boxes.add(Box.space(desk.type().leading() / 2).keptWithNext(true));
        return boxes;
    }

    List<Box> addressee(Block.Addressee addressee) {
        TextStyle style = desk.type().body(desk.fonts());
        return lines(desk.tag().child("P"), desk.breaker().ragged(addressee.text(), style, desk.width()), style, desk.type().leading(), 0, Block.Align.LEFT, true);
    }

    List<Box> paragraph(Block.Paragraph paragraph) {
        Type type = desk.type();
        Tag tag = desk.tag().child("P");
        if (paragraph.small()) {
            TextStyle style = desk.style(PaperFace.BODY, type.small());
            return spaced(lines(tag, desk.breaker().ragged(paragraph.text(), style, desk.width()), style, type.smallLeading(), 0, Block.Align.LEFT, false), type.smallGap());
        }
        TextStyle style = type.body(desk.fonts());
        List<Line> lines = type.chinese()
                ? desk.breaker().filled(paragraph.text(), style, desk.width(), type.indent())
                : desk.breaker().ragged(paragraph.text(), style, desk.width());
        return spaced(lines(tag, lines, style, type.leading(), type.indent(), Block.Align.LEFT, false), type.gap());
    }

    /** Small print, e.g. below a table. */
    List<Box> note(String text, Tag tag) {
        TextStyle style = desk.style(PaperFace.BODY, 9);
        return lines(tag, desk.breaker().ragged(text, style, desk.width()), style, desk.type().noteLeading(), 0, Block.Align.LEFT, false);
    }

    private static List<Box> spaced(List<Box> boxes, float gap) {
        if (gap > 0) {
            boxes.add(new Box(gap, 0, false, false, null, (_, _, _) -> {}));
        }
        return boxes;
    }

    /** No single first or last line of a paragraph stands alone on a page; a heading never does. */
    private List<Box> lines(Tag tag, List<Line> lines, TextStyle style, float leading, float indent, Block.Align align, boolean kept) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Line> line = List.of(lines.get(i));
            float shift = i == 0 ? indent : 0;
            boolean withNext = kept || lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            boxes.add(new Box(leading, (page, x, y) ->
                    Desk.lines(page, tag, line, style, leading, x + shift, y, desk.width(), align, Ink.BLACK)).keptWithNext(withNext));
        }
        return boxes;
    }
}
