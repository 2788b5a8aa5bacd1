package io.maskline.platform.fx;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** One visible row of one side of the grid; draws the grid's own selection. */
final class GridRowCell<R> extends TableRow<R> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final GridFrame<R> frame;
    /** Pinned: the weak listener would otherwise be collected at once. */
    private final InvalidationListener onMarks = _ -> mark();

    GridRowCell(GridFrame<R> frame) {
        this.frame = frame;
        frame.marks().addListener(new WeakInvalidationListener(onMarks));
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            getProperties().remove("rowKey");
        } else {
            getProperties().put("rowKey", frame.spec().key().apply(row));
        }
        markRow();
    }

    private void mark() {
        markRow();
        for (Node child : getChildren()) {
            if (child instanceof GridCell<?> cell) {
                cell.mark();
            } else if (child instanceof GridCheckCell<?> check) {
                check.mark();
            }
        }
    }

    private void markRow() {
        pseudoClassStateChanged(CHOSEN, !isEmpty() && frame.selection().chosen(getIndex()));
    }
}
