package io.maskline.platform.fx;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of a grid that has the focus: moving, selecting, editing, copying, as hands know them from spreadsheets. */
final class GridKeys<R> {

    private final GridFrame<R> frame;
    private final GridBody<R> body;
    private final MlTable<R> table;
    private final GridEditing<R> editing;

    GridKeys(GridFrame<R> frame, GridBody<R> body, MlTable<R> table, GridEditing<R> editing) {
        this.frame = frame;
        this.body = body;
        this.table = table;
        this.editing = editing;
    }

    void install() {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (table.isFocused() && (moves(event) || acts(event))) {
                event.consume();
            }
        });
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private boolean moves(KeyEvent event) {
        GridSelection s = frame.selection();
        int lastRow = frame.state().shown().size() - 1;
        int lastColumn = frame.spec().columns().size() - 1;
        boolean shift = event.isShiftDown();
        boolean control = event.isShortcutDown();
        if (event.isAltDown() || lastRow < 0) {
            return false;
        }
        switch (event.getCode()) {
            case UP, KP_UP -> arrow(-1, 0, control, shift);
            case DOWN, KP_DOWN -> arrow(1, 0, control, shift);
            case LEFT, KP_LEFT -> arrow(0, -1, control, shift);
            case RIGHT, KP_RIGHT -> arrow(0, 1, control, shift);
            case HOME -> s.moveTo(control ? 0 : s.row(), 0, shift);
            case END -> s.moveTo(control ? lastRow : s.row(), lastColumn, shift);
            case PAGE_UP -> s.moveTo(s.row() - body.pageSize(), s.column(), shift);
            case PAGE_DOWN -> s.moveTo(s.row() + body.pageSize(), s.column(), shift);
            case TAB -> {
                if (control) {
                    return false;
                }
                s.step(shift ? -1 : 1);
            }
            default -> {
                return false;
            }
        }
        table.moved();
        return true;
    }

    private void arrow(int rows, int columns, boolean edge, boolean extend) {
        GridSelection s = frame.selection();
        if (edge) {
            s.jump(rows, columns, extend, this::filled);
        } else if (s.row() < 0) {
            s.moveTo(0, s.column(), false);
        } else {
            s.moveTo(s.row() + rows, s.column() + columns, extend);
        }
    }

    private boolean filled(int row, int column) {
        GridColumn<R> c = frame.spec().columns().get(column);
        R r = frame.state().shown().get(row);
        return c.kind.numeric() ? c.value.apply(r) != null : !frame.text().shown(c, r).isBlank();
    }

    private boolean acts(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown()) {
            if (code != KeyCode.DOWN) {
                return false;
            }
            table.openFunnel(frame.selection().column());
            return true;
        }
        if (event.isShortcutDown()) {
            return actsWithControl(code, event.isShiftDown());
        }
        switch (code) {
            case F2 -> edit(null);
            case ENTER -> {
                if (!edit(null)) {
                    table.open();
                }
            }
            case F5 -> table.refresh();
            case DELETE -> {
                return editableHere() && table.clearCell();
            }
            case SPACE -> {
                if (frame.selection().row() < 0 || editableHere()) {
                    return false;
                }
                frame.selection().toggle(frame.selection().row());
                table.marked();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean actsWithControl(KeyCode code, boolean shift) {
        switch (code) {
            case A -> {
                frame.selection().all();
                table.marked();
            }
            case C, INSERT -> table.copy();
            case SEMICOLON -> edit(frame.stamp(shift));
            case V -> table.paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A letter or digit typed onto an editable cell replaces its text. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (table.isFocused() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()
                && !typed.isEmpty() && typed.charAt(0) > ' ' && typed.charAt(0) != 127 && edit(typed)) {
            event.consume();
        }
    }

    private boolean editableHere() {
        GridSelection s = frame.selection();
        return s.row() >= 0 && s.row() < frame.state().shown().size()
                && editing.editable(s.column(), frame.state().shown().get(s.row()));
    }

    private boolean edit(@Nullable String typed) {
        return editableHere() && table.edit(typed);
    }
}
