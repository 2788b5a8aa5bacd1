package io.maskline.platform.fx;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers by their keys which rows were selected, which had the cursor and which was on top, while a view is taken anew. */
final class GridPlace<R> {

    private final GridFrame<R> frame;
    private Set<Object> selected = Set.of();
    private @Nullable Object cursor;
    private @Nullable Object top;

    GridPlace(GridFrame<R> frame) {
        this.frame = frame;
    }

    /** Where the rows are now; -1 for one that is shown no more, or never was. */
    record Back(int cursor, int top) {}

    /** @param topRow the first row in sight */
    void keep(int topRow) {
        int shown = frame.state().shown().size();
        Set<Object> keys = new HashSet<>();
        frame.selection().chosen().stream().filter(i -> i < shown).forEach(i -> keys.add(keyAt(i)));
        selected = keys;
        int row = frame.selection().row();
        cursor = row >= 0 && row < shown ? keyAt(row) : null;
        top = topRow > 0 && topRow < shown ? keyAt(topRow) : null;
    }

    /** Selects the same rows in the view as it is now. */
    Back takeBack() {
        GridSelection selection = frame.selection();
        selection.reset(frame.state().shown().size(), frame.spec().columns().size());
        for (Object key : selected) {
            int row = frame.state().indexOf(key);
            if (row >= 0) {
                selection.add(row);
            }
        }
        int at = indexOf(cursor);
        if (at >= 0) {
            selection.cursor(at, selection.column());
        }
        return new Back(at, indexOf(top));
    }

    private int indexOf(@Nullable Object key) {
        return key == null ? -1 : frame.state().indexOf(key);
    }

    private Object keyAt(int row) {
        return frame.spec().key().apply(frame.state().shown().get(row));
    }
}
