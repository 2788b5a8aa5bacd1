package io.maskline.platform.fx;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are shown and in what order.
 *
 * @param filters funnel by column number
 * @param text what was typed into the find field, "" for nothing
 * @param sortColumn column number, -1 for the order the rows came in
 */
record GridQuery(Map<Integer, ColumnFilter> filters, String text, int sortColumn, boolean descending) {

    static final GridQuery ALL = new GridQuery(Map.of(), "", -1, false);

    GridQuery {
        filters = Collections.unmodifiableMap(new TreeMap<>(filters));
    }

    boolean hides() {
        return !filters.isEmpty() || !text.isBlank();
    }

    boolean sorts() {
        return sortColumn >= 0;
    }

    /** A null filter takes the funnel away. */
    GridQuery filter(int column, @Nullable ColumnFilter filter) {
        Map<Integer, ColumnFilter> changed = new TreeMap<>(filters);
        if (filter == null) {
            changed.remove(column);
        } else {
            changed.put(column, filter);
        }
        return new GridQuery(changed, text, sortColumn, descending);
    }

    GridQuery typed(String what) {
        return new GridQuery(filters, what, sortColumn, descending);
    }

    GridQuery unfiltered() {
        return new GridQuery(Map.of(), "", sortColumn, descending);
    }

    /** The next order of a head that is clicked: up, down, as they came. */
    GridQuery nextOrder(int column) {
        if (sortColumn != column) {
            return new GridQuery(filters, text, column, false);
        }
        return descending ? new GridQuery(filters, text, -1, false) : new GridQuery(filters, text, column, true);
    }
}
