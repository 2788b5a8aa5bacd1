package io.maskline.platform.fx;

import io.maskline.platform.i18n.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is taken from selected cells: statistics in words, and the two texts of a copy. Knows no screen. */
final class GridExtract<R> {

    private final Messages messages;
    private final GridText<R> text;

    GridExtract(Messages messages, GridText<R> text) {
        this.messages = messages;
        this.text = text;
    }

    /** "已选 5 行，今日 求和 128.4，平均 25.7，计数 5"; missing values are not counted. */
    String statistics(List<R> rows, GridColumn<R> column) {
        String count = messages.text("platform.grid.selected", rows.size());
        List<BigDecimal> numbers = rows.stream().map(r -> GridText.number(column, r)).filter(Objects::nonNull).toList();
        if (numbers.isEmpty()) {
            return count;
        }
        if (rows.size() == 1) {
            return messages.text("platform.grid.selectedOne", count, text.label(column), text.format(column, numbers.getFirst()));
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128);
        String average = text.finer(column, mean);
        return column.kind == GridColumn.Kind.PERCENT
                ? messages.text("platform.grid.selectedRates", count, text.label(column), average, numbers.size())
                : messages.text("platform.grid.selectedNumbers", count, text.label(column), text.format(column, sum), average, numbers.size());
    }

    /** Tab-separated lines, as every table program takes them. */
    String plain(List<R> rows, List<GridColumn<R>> columns) {
        StringBuilder out = new StringBuilder();
        for (R row : rows) {
            out.append(columns.stream().map(c -> text.shown(c, row).replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")));
            out.append('\n');
        }
        return out.toString();
    }

    /** The same as a table; text columns are marked as text, so that codes keep their leading zeros. */
    String html(List<R> rows, List<GridColumn<R>> columns) {
        StringBuilder out = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        for (R row : rows) {
            out.append("<tr>");
            for (GridColumn<R> c : columns) {
                out.append(c.kind.numeric() ? "<td align=\"right\">" : "<td style=\"mso-number-format:'\\@'\">")
                        .append(escape(text.shown(c, row))).append("</td>");
            }
            out.append("</tr>");
        }
        return out.append("</table></body></html>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
