package io.maskline.platform.document;

import io.maskline.platform.typeset.LineBreaker;
import io.maskline.platform.typeset.TextStyle;
import java.util.List;

/** Widths of columns: by their shares, and a column whose words would be split takes room from those that can spare it. */
final class ColumnWidths {

    private final LineBreaker breaker;
    private final float width;
    private final float sides;

    /** @param sides room beside the words of a cell, left and right together; in points like {@code width} of the table */
    ColumnWidths(LineBreaker breaker, float width, float sides) {
        this.breaker = breaker;
        this.width = width;
        this.sides = sides;
    }

    float[] of(Block.Table table, TextStyle words, TextStyle strong, TextStyle heads) {
        int columns = table.columns().size();
        int all = table.columns().stream().mapToInt(Block.Column::width).sum();
        float[] widths = new float[columns];
        float[] needs = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = width * table.columns().get(i).width() / all;
            needs[i] = Math.max(need(table.columns().get(i).head(), heads, widths[i]), table.total() == null ? 0 : need(table.total().get(i), strong, widths[i]));
        }
        for (List<String> row : table.rows()) {
            for (int i = 0; i < columns; i++) {
                needs[i] = Math.max(needs[i], need(row.get(i), words, widths[i]));
            }
        }
        return shared(widths, needs);
    }

    /** Cells are many and most are short: only one that may not fit is looked at closely. */
    private float need(String text, TextStyle style, float room) {
        if (text.length() * style.size() <= (room - sides) / 2) {
            return text.length() * style.size() + sides;
        }
        return breaker.widestPart(text, style) + sides;
    }

    private static float[] shared(float[] widths, float[] needs) {
        float missing = 0;
        float spare = 0;
        for (int i = 0; i < widths.length; i++) {
            missing += Math.max(0, needs[i] - widths[i]);
            spare += Math.max(0, widths[i] - needs[i]);
        }
        if (missing == 0 || spare == 0) {
            return widths;
        }
        float share = Math.min(1, missing / spare);
        float given = Math.min(1, spare / missing);
        float[] shared = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            float surplus = widths[i] - needs[i];
            shared[i] = surplus >= 0 ? widths[i] - surplus * share : widths[i] - surplus * given;
        }
        return shared;
    }
}
