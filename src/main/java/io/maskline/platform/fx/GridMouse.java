package io.maskline.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/** The mouse on a grid: click selects, Shift and drag extend, Ctrl and the check box add, double click edits or opens. */
final class GridMouse<R> {

    private final GridFrame<R> frame;
    private final GridBody<R> body;
    private final MlTable<R> table;
    private final GridEditing<R> editing;

    private GridMouse(GridFrame<R> frame, GridBody<R> body, MlTable<R> table, GridEditing<R> editing) {
        this.frame = frame;
        this.body = body;
        this.table = table;
        this.editing = editing;
    }

    static <R> void install(GridFrame<R> frame, GridBody<R> body, MlTable<R> table, GridEditing<R> editing) {
        GridMouse<R> mouse = new GridMouse<>(frame, body, table, editing);
        for (TableView<R> side : body.sides()) {
            side.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
            side.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
            side.addEventFilter(MouseEvent.MOUSE_CLICKED, mouse::clicked);
            side.addEventFilter(ScrollEvent.SCROLL, _ -> editing.commit());
        }
    }

    private void pressed(MouseEvent event) {
        GridRowCell<?> row = above(event.getTarget(), GridRowCell.class);
        if (row == null || row.isEmpty()) {
            return;
        }
        event.consume();
        table.requestFocus();
        GridSelection s = frame.selection();
        GridCell<?> cell = above(event.getTarget(), GridCell.class);
        boolean onCheck = above(event.getTarget(), GridCheckCell.class) != null;
        int column = cell == null ? s.column() : cell.column();
        if (onCheck || event.isShortcutDown()) {
            s.toggle(row.getIndex());
        } else if (event.getButton() == MouseButton.PRIMARY || !s.chosen(row.getIndex())) {
            s.moveTo(row.getIndex(), column, event.isShiftDown());
        }
        table.marked();
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && cell != null && !table.edit(null)) {
            table.open();
        }
    }

    private void dragged(MouseEvent event) {
        PickResult pick = event.getPickResult();
        GridCell<?> cell = above(pick.getIntersectedNode(), GridCell.class);
        if (event.isPrimaryButtonDown() && above(event.getTarget(), TableColumnHeader.class) == null && cell != null && !cell.isEmpty()
                && !editing.active()) {
            event.consume();
            frame.selection().moveTo(cell.getIndex(), cell.column(), true);
            table.marked();
        }
    }

    private void clicked(MouseEvent event) {
        TableColumnHeader header = above(event.getTarget(), TableColumnHeader.class);
        if (header == null || header.getTableColumn() == null || event.getButton() != MouseButton.PRIMARY
                || !event.isStillSincePress() || above(event.getTarget(), Button.class) != null) {
            return;
        }
        int column = body.columnOfHead(header.getTableColumn());
        if (column >= 0) {
            table.sort(column);
        } else if (column == -1) {
            if (frame.selection().allChosen()) {
                frame.selection().none();
            } else {
                frame.selection().all();
            }
            table.marked();
        }
    }

    private static <T> @Nullable T above(@Nullable Object target, Class<T> type) {
        Node node = target instanceof Node n ? n : null;
        while (node != null && !type.isInstance(node)) {
            node = node.getParent();
        }
        return node == null ? null : type.cast(node);
    }
}
