package io.maskline.platform.document;

import io.maskline.platform.typeset.Ink;
import io.maskline.platform.typeset.Line;
import io.maskline.platform.typeset.PageCanvas;
import io.maskline.platform.typeset.Tag;
import io.maskline.platform.typeset.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a table in rows; caption and heads are repeated on every page it reaches. */
final class TableSetter {

    private static final float THIN = 0.6f;
    private static final float THICK = 0.9f;
    private static final float UNIT = 10;
    private static final float ABOVE = 4;
    private static final float BELOW = 6;
    private static final float NOTE_ABOVE = 2;
    private static final float NOTE_BELOW = 10;
    private static final String CONTINUED = "（续）";
    private static final String CONTINUED_LATIN = " (continued)";

    private final Desk desk;
    private final Type type;
    private final Block.Table table;
    private final Tag tag;
    private final TextStyle words;
    private final TextStyle strong;
    private final TextStyle heads;
    private final float[] widths;

    TableSetter(Desk desk, Block.Table table) {
        this.desk = desk;
        this.type = desk.type();
        this.table = table;
        this.tag = desk.tag().child("Table");
        words = desk.style(PaperFace.BODY, type.cell());
        strong = desk.style(PaperFace.STRONG, type.cell());
        heads = desk.style(PaperFace.HEADING, type.cell());
        widths = new ColumnWidths(desk.breaker(), desk.width(), 2 * type.side()).of(table, words, strong, heads);
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        boolean captioned = !table.caption().isEmpty() || !table.unit().isEmpty();
        if (captioned) {
            boxes.add(caption(tag.child("Caption"), "").after(ABOVE).keptWithNext(true));
        }
        Tag row = tag.child("TR");
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(desk.breaker().balanced(table.columns().get(i).head(), heads, widths[i] - 2 * type.side()));
        }
        Box head = head(cells, table.columns().stream().map(_ -> row.columnHead()).toList());
        boxes.add(head.after(captioned ? 0 : ABOVE).keptWithNext(true));
        Box again = head(cells, null);
        again = captioned ? stacked(caption(null, type.chinese() ? CONTINUED : CONTINUED_LATIN), again) : again;
        float room = desk.high() - again.height();
        for (List<String> texts : table.rows()) {
            boxes.addAll(row(texts, words, again, room));
        }
        if (table.total() != null) {
            keepLast(boxes);
            boxes.addAll(row(table.total(), strong, again, room));
        }
        end(boxes);
        return boxes;
    }

    private void end(List<Box> boxes) {
        if (table.note().isEmpty()) {
            boxes.add(new Box(BELOW, 0, false, false, null, (_, _, _) -> {}));
            return;
        }
        keepLast(boxes);
        List<Box> note = new TextSetter(desk).note(table.note(), desk.tag().child("P"));
        boxes.add(note.getFirst().after(NOTE_ABOVE));
        boxes.addAll(note.subList(1, note.size()));
        boxes.add(new Box(NOTE_BELOW, 0, false, false, null, (_, _, _) -> {}));
    }

    private static void keepLast(List<Box> boxes) {
        boxes.add(boxes.removeLast().keptWithNext(true));
    }

    private Box caption(@Nullable Tag of, String continued) {
        TextStyle bold = desk.style(PaperFace.HEADING, type.caption());
        TextStyle plain = desk.style(PaperFace.BODY, UNIT);
        Line unit = desk.breaker().line(table.unit(), plain);
        List<Line> title = desk.breaker().ragged(table.caption() + continued, bold, desk.width() - unit.width() - UNIT);
        float height = title.size() * type.captionLeading() + 2;
        return new Box(height, (page, x, y) -> {
            Desk.lines(page, of, title, bold, type.captionLeading(), x, y, desk.width(), Block.Align.LEFT, Ink.BLACK);
            Desk.lines(page, of, List.of(unit), plain, type.captionLeading(), x, y + height - 2 - type.captionLeading(), desk.width(), Block.Align.RIGHT, Ink.BLACK);
        });
    }

    private static Box stacked(Box above, Box below) {
        return new Box(above.height() + below.height(), (page, x, y) -> {
            above.drawing().draw(page, x, y);
            below.drawing().draw(page, x, y + above.height());
        });
    }

    /** @param tags one for each column; null: a repeated head, which is no part of the words */
    private Box head(List<List<Line>> cells, @Nullable List<Tag> tags) {
        float height = height(cells);
        return new Box(height, (page, x, y) -> {
            draw(page, tags, cells, heads, x, y, height, true);
            page.belongsTo(null);
            page.rule(x, y, x + desk.width(), y, THICK, Ink.BLACK);
        });
    }

    /** One box, or several when the row is higher than a page. */
    private List<Box> row(List<String> texts, TextStyle style, Box again, float room) {
        Tag row = tag.child("TR");
        List<Tag> tags = texts.stream().map(_ -> row.child("TD")).toList();
        List<List<Line>> cells = cells(texts, style);
        int most = Math.max(1, (int) ((room - 2 * type.padding()) / type.cellLeading()));
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        List<Box> boxes = new ArrayList<>();
        for (int from = 0; from < lines; from += most) {
            int first = from;
            List<List<Line>> part = lines <= most ? cells : cells.stream().map(c -> c.subList(Math.min(first, c.size()), Math.min(first + most, c.size()))).toList();
            float height = height(part);
            boxes.add(new Box(height, (page, x, y) -> draw(page, tags, part, style, x, y, height, false)).repeating(again));
        }
        return boxes;
    }

    private void draw(PageCanvas page, @Nullable List<Tag> tags, List<List<Line>> cells, TextStyle style, float x, float y, float height, boolean head) {
        float at = x;
        for (int i = 0; i < widths.length; i++) {
            List<Line> cell = cells.get(i);
            float top = y + (height - cell.size() * type.cellLeading()) / 2;
            Block.Align align = head ? Block.Align.CENTRE : table.columns().get(i).align();
            Desk.lines(page, tags == null ? null : tags.get(i), cell, style, type.cellLeading(), at + type.side(), top, widths[i] - 2 * type.side(), align, Ink.BLACK);
            at += widths[i];
        }
        page.belongsTo(null);
        at = x;
        page.rule(at, y, at, y + height, THIN, Ink.BLACK);
        for (float width : widths) {
            at += width;
            page.rule(at, y, at, y + height, THIN, Ink.BLACK);
        }
        page.rule(x, y + height, at, y + height, THIN, Ink.BLACK);
    }

    private List<List<Line>> cells(List<String> texts, TextStyle style) {
        List<List<Line>> cells = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            cells.add(desk.breaker().ragged(texts.get(i), style, widths[i] - 2 * type.side()));
        }
        return cells;
    }

    private float height(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * type.cellLeading() + 2 * type.padding();
    }
}
