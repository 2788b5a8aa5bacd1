package io.maskline.platform.document;

import io.maskline.platform.typeset.Ink;
import io.maskline.platform.typeset.Line;
import io.maskline.platform.typeset.Tag;
import io.maskline.platform.typeset.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets what a paper ends with and what is filled in by hand: signatures, unit and date, imprint, empty lines, codes. */
final class EndSetter {

    private static final float SIGN_ABOVE = 20;
    private static final float SIGN_ABOVE_FORM = 8;
    private static final float FORM_SIGN = 50;
    private static final int FROM_RIGHT = 4;
    private static final float IMPRINT = 14;
    private static final float IMPRINT_LEADING = 24;
    private static final float OUTER = 0.35f * Sheet.MM;
    private static final float INNER = 0.25f * Sheet.MM;
    private static final float WRITING = 28;
    private static final float HAIR = 0.5f;
    private static final float CODE_LEFT = 4 * Sheet.MM;
    private static final float CODE_HIGH = 12 * Sheet.MM;
    private static final float CODE_TEXT = 10.5f;
    private static final float CODE_LEADING = 14;
    private static final float CUT = 18;

    private final Desk desk;
    private final Type type;

    EndSetter(Desk desk) {
        this.desk = desk;
        this.type = desk.type();
    }

    List<Box> signatures(Block.Signatures signatures) {
        TextStyle style = new TextStyle(desk.fonts().chain(PaperFace.BODY), type.signSize());
        float leading = type.signSize() == type.body() ? type.leading() : CODE_LEADING;
        float room = desk.width() / signatures.roles().size();
        List<Tag> tags = signatures.roles().stream().map(_ -> desk.tag().child("P")).toList();
        List<List<Line>> roles = signatures.roles().stream().map(r -> desk.breaker().ragged(r, style, room)).toList();
        float above = type.sign() < FORM_SIGN ? SIGN_ABOVE_FORM : SIGN_ABOVE;
        return List.of(new Box(type.sign(), (page, x, y) -> {
            for (int i = 0; i < roles.size(); i++) {
                Desk.lines(page, tags.get(i), roles.get(i), style, leading, x + i * room, y, room, Block.Align.LEFT, Ink.BLACK);
            }
        }).after(above));
    }

    /** The date stands four characters from the right edge, the unit in the middle above it. */
    List<Box> closing(Block.Closing closing) {
        TextStyle style = type.body(desk.fonts());
        Line unit = desk.breaker().line(closing.unit(), style);
        Line date = desk.breaker().line(closing.date(), style);
        float room = Math.max(unit.width(), date.width());
        float left = Math.max(0, desk.width() - FROM_RIGHT * style.size() - room);
        Tag unitTag = desk.tag().child("P");
        Tag dateTag = desk.tag().child("P");
        return List.of(new Box(2 * type.leading(), (page, x, y) -> {
            Desk.lines(page, unitTag, List.of(unit), style, type.leading(), x + left, y, room, Block.Align.CENTRE, Ink.BLACK);
            Desk.lines(page, dateTag, List.of(date), style, type.leading(), x + left, y + type.leading(), room, Block.Align.CENTRE, Ink.BLACK);
        }).after(2 * type.leading()));
    }

    List<Box> imprint(Imprint imprint) {
        TextStyle style = desk.style(PaperFace.BODY, IMPRINT);
        float side = IMPRINT;
        float room = desk.width() - 2 * side;
        Tag copies = desk.tag().child("P");
        Tag unit = desk.tag().child("P");
        Tag date = desk.tag().child("P");
        List<Line> copied = imprint.copies().isEmpty() ? List.of() : desk.breaker().ragged(imprint.copies(), style, room);
        float middle = copied.size() * IMPRINT_LEADING;
        float height = middle + IMPRINT_LEADING;
        return List.of(new Box(height, (page, x, y) -> {
            Desk.lines(page, copies, copied, style, IMPRINT_LEADING, x + side, y, room, Block.Align.LEFT, Ink.BLACK);
            Desk.lines(page, unit, List.of(desk.breaker().line(imprint.unit(), style)), style, IMPRINT_LEADING, x + side, y + middle, room, Block.Align.LEFT, Ink.BLACK);
            Desk.lines(page, date, List.of(desk.breaker().line(imprint.date(), style)), style, IMPRINT_LEADING, x + side, y + middle, room, Block.Align.RIGHT, Ink.BLACK);
            page.belongsTo(null);
            page.rule(x, y, x + desk.width(), y, OUTER, Ink.BLACK);
            if (middle > 0) {
                page.rule(x, y + middle, x + desk.width(), y + middle, INNER, Ink.BLACK);
            }
            page.rule(x, y + height, x + desk.width(), y + height, OUTER, Ink.BLACK);
        }).after(type.leading()).placedAtFoot());
    }

    List<Box> writing(Block.WritingLines writing) {
        List<Box> boxes = new ArrayList<>();
        if (!writing.label().isEmpty()) {
            TextStyle style = desk.style(PaperFace.BODY, type.small());
            Tag tag = desk.tag().child("P");
            List<Line> label = desk.breaker().ragged(writing.label(), style, desk.width());
            boxes.add(new Box(label.size() * type.smallLeading(), (page, x, y) ->
                    Desk.lines(page, tag, label, style, type.smallLeading(), x, y, desk.width(), Block.Align.LEFT, Ink.BLACK)).keptWithNext(true));
        }
        for (int i = 0; i < writing.lines(); i++) {
            boxes.add(new Box(WRITING, (page, x, y) -> {
                page.belongsTo(null);
                page.rule(x, y + WRITING - HAIR, x + desk.width(), y + WRITING - HAIR, HAIR, Ink.BLACK);
            }));
        }
        return boxes;
    }

    List<Box> code(Block.Code code) {
        TextStyle style = desk.style(PaperFace.BODY, CODE_TEXT);
        Tag figure = desk.tag().child("Figure").says(code.text());
        Tag text = desk.tag().child("P");
        List<Integer> runs = CodeBars.runs(code.text());
        return List.of(new Box(CODE_HIGH + CODE_LEADING, (page, x, y) -> {
            page.belongsTo(figure);
            float at = x + CODE_LEFT;
            for (int i = 0; i < runs.size(); i++) {
                float wide = runs.get(i) * CodeBars.MODULE;
                if (i % 2 == 0) {
                    page.box(at, y, wide, CODE_HIGH, Ink.BLACK);
                }
                at += wide;
            }
            Desk.lines(page, text, List.of(desk.breaker().line(code.text(), style)), style, CODE_LEADING, x + CODE_LEFT, y + CODE_HIGH, desk.width(), Block.Align.LEFT, Ink.BLACK);
        }));
    }

    /** Along which a reply is cut off. */
    Box cut(String words) {
        TextStyle style = desk.style(PaperFace.BODY, 9);
        Tag tag = desk.tag().child("P");
        Line line = desk.breaker().line(words, style);
        return new Box(CUT, (page, x, y) -> {
            float middle = y + CUT / 2;
            float gap = words.isEmpty() ? 0 : line.width() / 2 + style.size();
            page.belongsTo(null);
            page.dashes(x, middle, x + desk.width() / 2 - gap, middle, HAIR, 4, 3);
            page.dashes(x + desk.width() / 2 + gap, middle, x + desk.width(), middle, HAIR, 4, 3);
            Desk.lines(page, tag, List.of(line), style, CUT, x, y, desk.width(), Block.Align.CENTRE, Ink.BLACK);
        }).after(type.leading() / 2);
    }
}
