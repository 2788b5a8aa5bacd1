package io.maskline.platform.document;

import io.maskline.platform.typeset.Ink;
import io.maskline.platform.typeset.Line;
import io.maskline.platform.typeset.PageCanvas;
import io.maskline.platform.typeset.Tag;
import io.maskline.platform.typeset.TextStyle;
import java.util.List;

/** Sets the heads of papers: the red one over its rule, and that of letters. */
final class HeadSetter {

    private static final float NAME = 38;
    private static final float NAME_LATIN = 22;
    private static final float SPREAD = 1.1f;
    private static final float NAME_LEADING = 1.5f;
    private static final float NOTICE = 14;
    private static final float RULE = 2.2f;
    private static final float LETTER_TOP = 30 * Sheet.MM;
    private static final float LETTER_RULE = 170 * Sheet.MM;
    private static final float LETTER_FOOT = 20 * Sheet.MM;
    private static final float LETTER_GAP = 4 * Sheet.MM;
    private static final float BOLD_RULE = 2.2f;
    private static final float FINE_RULE = 0.9f;
    private static final float BETWEEN = 3.4f;
    private static final float LOWEST = 6;

    private final Desk desk;
    private final Type type;

    HeadSetter(Desk desk) {
        this.desk = desk;
        this.type = desk.type();
    }

    List<Box> masthead(Block.Masthead head) {
        Tag tag = desk.tag();
        TextStyle noticed = desk.style(PaperFace.HEADING, NOTICE);
        TextStyle named = name(head.name(), desk.width());
        TextStyle body = type.body(desk.fonts());
        Tag notice = tag.child("P");
        Tag name = tag.child("P");
        Tag issue = tag.child("P");
        Tag unit = tag.child("P");
        Tag date = tag.child("P");
        List<Line> names = desk.breaker().balanced(head.name(), named, desk.width());
        float leading = named.size() * NAME_LEADING;
        float lines = Type.LEADING;
        float side = body.size();
        float height = 3 * lines + names.size() * leading + RULE + LOWEST + 2;
        return List.of(new Box(height, (page, x, y) -> {
            one(page, notice, head.notice(), noticed, x, y, Block.Align.LEFT, Ink.BLACK);
            Desk.lines(page, name, names, named, leading, x, y + lines, desk.width(), Block.Align.CENTRE, desk.red());
            float below = y + lines + names.size() * leading;
            one(page, issue, head.issue(), body, x, below, Block.Align.CENTRE, Ink.BLACK);
            one(page, unit, head.unit(), body, x + side, below + lines, Block.Align.LEFT, Ink.BLACK);
            one(page, date, head.date(), body, x - side, below + lines, Block.Align.RIGHT, Ink.BLACK);
            page.belongsTo(null);
            float rule = y + height - LOWEST - RULE / 2;
            page.rule(x, rule, x + desk.width(), rule, RULE, desk.red());
        }));
    }

    /** Above the words of the page; its place is that on the sheet. */
    List<Box> letterhead(Letterhead head, Sheet sheet) {
        TextStyle named = name(head.unit(), LETTER_RULE);
        TextStyle body = type.body(desk.fonts());
        TextStyle urgent = type.body(desk.fonts(), PaperFace.HEADING);
        Tag unit = desk.tag().child("P");
        Tag urgency = desk.tag().child("P");
        Tag number = desk.tag().child("P");
        Line name = desk.breaker().line(head.unit(), named);
        float rule = LETTER_TOP + named.size() + LETTER_GAP;
        float words = rule + LOWEST + 2;
        return List.of(new Box(Math.max(0, words + Type.LEADING - sheet.top()), (page, x, _) -> {
            float left = (page.width() - LETTER_RULE) / 2;
            page.belongsTo(unit);
            page.words(name, named, (page.width() - name.width()) / 2, LETTER_TOP + named.baseline(named.size()), desk.red());
            one(page, urgency, head.urgency(), urgent, x, words, Block.Align.LEFT, Ink.BLACK);
            one(page, number, head.number(), body, x, words, Block.Align.RIGHT, Ink.BLACK);
            page.belongsTo(null);
            twin(page, left, rule, BOLD_RULE, FINE_RULE);
            twin(page, left, page.height() - LETTER_FOOT - BETWEEN, FINE_RULE, BOLD_RULE);
        }));
    }

    private void twin(PageCanvas page, float left, float y, float upper, float lower) {
        page.rule(left, y, left + LETTER_RULE, y, upper, desk.red());
        page.rule(left, y + BETWEEN, left + LETTER_RULE, y + BETWEEN, lower, desk.red());
    }

    /** As large as the width lets it be on one line, within reason. */
    private TextStyle name(String text, float width) {
        float size = type.chinese() ? NAME : NAME_LATIN;
        TextStyle style = spread(size);
        float taken = desk.breaker().line(text, style).width();
        return taken <= width ? style : spread(Math.max(NAME_LATIN, size * width / taken));
    }

    private TextStyle spread(float size) {
        return new TextStyle(desk.fonts().chain(PaperFace.TITLE), size, size * SPREAD);
    }

    private void one(PageCanvas page, Tag tag, String text, TextStyle style, float x, float y, Block.Align align, Ink ink) {
        Desk.lines(page, tag, List.of(desk.breaker().line(text, style)), style, Type.LEADING, x, y, desk.width(), align, ink);
    }
}
