package io.maskline.platform.document;

import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.PrivateData.Cell;
import io.maskline.platform.document.PrivateNumbers.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Private numbers that stand half in one cell of a table and half in the next, to the right or below. Columns whose cells
 * are numbers of their own (amounts, counts, days, codes) are no halves of a mobile or a card; an ID proves itself by its
 * check digit and is found everywhere.
 */
final class NeighbourCells {

    /** Heads of columns that hold numbers of their own. */
    private static final Pattern NUMBERED = Pattern.compile(
            "序号|编号|号码|文号|批次|日期|时间|数量|台数|只数|产量|产能|金额|税额|合计|比例|元|吨|\\bno\\b|number|date|day|amount|total|serial|count|pieces|yuan|batch",
            Pattern.CASE_INSENSITIVE);
    /** Heads that say where private numbers are written, whatever else they say. */
    private static final Pattern PRIVATE = Pattern.compile("账|帐|卡|证件|身份|手机|电话|联系|mobile|phone|account|card|identity", Pattern.CASE_INSENSITIVE);

    private final Block.Table table;

    NeighbourCells(Block.Table table) {
        this.table = table;
    }

    /**
     * @param text both cells, one line each
     * @param cell where it begins
     */
    record Found(String text, Hit hit, Cell cell) {}

    Stream<Found> hits() {
        List<Found> found = new ArrayList<>();
        List<List<String>> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (column + 1 < rows.get(row).size()) {
                    look(row, column, row, column + 1, found);
                }
                if (row + 1 < rows.size() && column < rows.get(row + 1).size()) {
                    look(row, column, row + 1, column, found);
                }
            }
        }
        return found.stream();
    }

    private void look(int row, int column, int nextRow, int nextColumn, List<Found> found) {
        String first = table.rows().get(row).get(column).strip();
        String second = table.rows().get(nextRow).get(nextColumn).strip();
        if (!endsInDigit(first) || !beginsWithDigit(second) || !alone(first, column) || !alone(second, nextColumn)) {
            return;
        }
        String head = table.columns().get(column).head() + " " + table.columns().get(nextColumn).head();
        boolean numbers = numbered(column) || numbered(nextColumn);
        String text = first + "\n" + second;
        PrivateNumbers.of(text, head).stream()
                .filter(h -> h.from() < first.length() && h.to() > first.length() + 1)
                .filter(h -> h.kind() == PrivateKind.ID && h.value().length() > 15 || !numbers && !coded(text, h.from()))
                .forEach(h -> found.add(new Found(text, h, new Cell(table.caption(), row + 1, table.columns().get(column).head()))));
    }

    /** Without a number of its own: what is found in one cell is told there. */
    private boolean alone(String cell, int column) {
        return PrivateNumbers.of(cell, table.columns().get(column).head()).isEmpty();
    }

    private boolean numbered(int column) {
        Block.Column of = table.columns().get(column);
        return (of.align() == Align.RIGHT || NUMBERED.matcher(of.head()).find()) && !PRIVATE.matcher(of.head()).find();
    }

    /** Part of a code such as A-1391. */
    private static boolean coded(String text, int from) {
        int at = from - 1;
        while (at >= 0 && (text.charAt(at) == '-' || text.charAt(at) == ' ')) {
            at--;
        }
        return at >= 0 && at < from - 1 && DigitGroups.letter(text.charAt(at)) && text.charAt(from - 1) == '-';
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean beginsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
