package io.maskline.platform.fx;

import java.util.BitSet;
import java.util.function.BiPredicate;

/**
 * Cursor and selection of a grid, by row and column number. Rows are selected; moving with Shift sideways narrows the
 * selection to a span of columns. Knows no screen.
 */
final class GridSelection {

    private final BitSet chosen = new BitSet();
    private int rows;
    private int columns;
    private int row = -1;
    private int column;
    private int anchorRow = -1;
    private int anchorColumn;
    private boolean span;

    /** Forgets everything; the cursor goes before the first row. */
    void reset(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        chosen.clear();
        row = -1;
        anchorRow = -1;
        span = false;
        column = Math.clamp(column, 0, Math.max(0, columns - 1));
    }

    /** One row more at the end. */
    void grow(int rows) {
        this.rows = rows;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    boolean chosen(int index) {
        return chosen.get(index);
    }

    int count() {
        return chosen.cardinality();
    }

    BitSet chosen() {
        return (BitSet) chosen.clone();
    }

    boolean allChosen() {
        return rows > 0 && chosen.cardinality() == rows;
    }

    /** First and last column of the selection; all of them when only rows were selected. */
    int firstColumn() {
        return span ? Math.min(anchorColumn, column) : 0;
    }

    int lastColumn() {
        return span ? Math.max(anchorColumn, column) : columns - 1;
    }

    boolean narrowed() {
        return span;
    }

    /** Whether the cell is in the selected block; false while whole rows are selected. */
    boolean inSpan(int r, int c) {
        return span && chosen.get(r) && c >= firstColumn() && c <= lastColumn();
    }

    /** Sets the cursor, clamped to the grid; with {@code extend} the selection reaches from the anchor to it. */
    void moveTo(int toRow, int toColumn, boolean extend) {
        if (rows == 0 || columns == 0) {
            return;
        }
        row = Math.clamp(toRow, 0, rows - 1);
        column = Math.clamp(toColumn, 0, columns - 1);
        if (!extend || anchorRow < 0) {
            anchorRow = row;
            anchorColumn = column;
            span = false;
        } else if (column != anchorColumn) {
            span = true;
        }
        chosen.clear();
        chosen.set(Math.min(anchorRow, row), Math.max(anchorRow, row) + 1);
    }

    /** Moves one cell on in reading order; stays at the very last and first cell. */
    void step(int by) {
        long at = Math.clamp((long) Math.max(row, 0) * columns + column + by, 0L, Math.max(0L, (long) rows * columns - 1));
        moveTo((int) (at / columns), (int) (at % columns), false);
    }

    /** Adds a row to the selection or takes it out; the cursor goes there. */
    void toggle(int index) {
        row = Math.clamp(index, 0, rows - 1);
        anchorRow = row;
        anchorColumn = column;
        span = false;
        chosen.flip(row);
    }

    /** Selects also this row, without moving the cursor. */
    void add(int index) {
        chosen.set(index);
    }

    /** Puts the cursor somewhere without selecting. */
    void cursor(int toRow, int toColumn) {
        row = toRow;
        column = toColumn;
        anchorRow = toRow;
        anchorColumn = toColumn;
    }

    void all() {
        chosen.set(0, rows);
        span = false;
        if (row < 0 && rows > 0) {
            cursor(0, column);
        }
    }

    void none() {
        chosen.clear();
        span = false;
    }

    /**
     * Where Ctrl+arrow goes: the end of the filled cells, or over a gap to the next filled one, or the edge.
     *
     * @param filled whether the cell at row, column holds something
     */
    void jump(int rowStep, int columnStep, boolean extend, BiPredicate<Integer, Integer> filled) {
        int r = Math.max(row, 0);
        int c = column;
        boolean inside = inGrid(r + rowStep, c + columnStep) && filled.test(r, c) && filled.test(r + rowStep, c + columnStep);
        while (inGrid(r + rowStep, c + columnStep)) {
            boolean next = filled.test(r + rowStep, c + columnStep);
            if (inside && !next) {
                break;
            }
            r += rowStep;
            c += columnStep;
            if (!inside && next) {
                break;
            }
        }
        moveTo(r, c, extend);
    }

    private boolean inGrid(int r, int c) {
        return r >= 0 && r < rows && c >= 0 && c < columns;
    }
}
