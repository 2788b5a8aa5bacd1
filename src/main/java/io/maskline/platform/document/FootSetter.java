package io.maskline.platform.document;

import io.maskline.platform.typeset.Ink;
import io.maskline.platform.typeset.Line;
import io.maskline.platform.typeset.PageCanvas;
import io.maskline.platform.typeset.TextStyle;
import java.util.List;

/** Small print and numbers at the foot of every page, once the number of pages is known. */
final class FootSetter {

    private static final float BELOW = 6 * Sheet.MM;
    /** Above the double rule of a letter. */
    private static final float BELOW_LETTER = 3 * Sheet.MM;
    private static final float SMALL = 9;
    private static final float LEADING = 13;
    private static final float NUMBER = 14;
    private static final float NUMBER_FORM = 9;
    private static final float BETWEEN = 12;

    private final Desk desk;
    private final Document.Footer footer;
    private final boolean letter;

    FootSetter(Desk desk, Document.Footer footer, boolean letter) {
        this.desk = desk;
        this.footer = footer;
        this.letter = letter;
    }

    void set(Flow flow) {
        int pages = flow.pages().size();
        for (int i = 0; i < pages; i++) {
            foot(flow.pages().get(i), flow.sheet(i), i + 1, pages);
        }
    }

    /** The number stands 7 mm below the words, one character from the outer edge; the first page of a letter has none. */
    private void foot(PageCanvas page, Sheet sheet, int number, int pages) {
        TextStyle numbered = desk.style(PaperFace.NUMBER, sheet.outside() ? NUMBER : NUMBER_FORM);
        TextStyle small = desk.style(PaperFace.BODY, SMALL);
        boolean silent = letter && number == 1;
        Line own = desk.breaker().line(silent ? "" : filled(footer.pages(), number, pages), numbered);
        boolean left = sheet.outside() && number % 2 == 0;
        float edge = sheet.outside() ? numbered.size() : 0;
        float top = sheet.height() - sheet.bottom() + (silent ? BELOW_LETTER : BELOW);
        float room = sheet.wide() - own.width() - edge - BETWEEN;
        List<Line> lines = footer.lines().stream()
                .filter(l -> !silent || !l.contains("{page}"))
                .flatMap(l -> desk.breaker().ragged(filled(l, number, pages), small, room).stream()).toList();
        Desk.lines(page, null, lines, small, LEADING, sheet.left() + (left ? own.width() + edge + BETWEEN : 0), top, room, left ? Block.Align.RIGHT : Block.Align.LEFT, Ink.BLACK);
        float x = left ? sheet.left() + edge : sheet.left() + sheet.wide() - edge - own.width();
        float last = sheet.outside() ? LEADING * 2 : Math.max(1, lines.size()) * LEADING;
        page.words(own, numbered, x, top + last - LEADING + small.baseline(LEADING), Ink.BLACK);
    }

    private static String filled(String text, int number, int pages) {
        return text.replace("{page}", Integer.toString(number)).replace("{pages}", Integer.toString(pages));
    }
}
