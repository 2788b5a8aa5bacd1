package io.maskline.platform.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Brings newly read rows into a grid so that rows stay where they are: only rows that differ are replaced, added or
 * taken out. Only when most of the list is new is it shown anew. FX thread only.
 */
public final class RowFeed<R> {

    /** Above this many differences a new list is quicker, and nobody is editing all those rows. */
    private static final int MANY = 200;

    private final MlTable<R> table;
    private final Function<R, ?> key;
    private Map<Object, R> shown = Map.of();

    /** @param key the same as that of the grid; rows need a meaningful {@code equals} */
    public RowFeed(MlTable<R> table, Function<R, ?> key) {
        this.table = table;
        this.key = key;
    }

    public void show(List<R> rows) {
        Map<Object, R> before = shown;
        Map<Object, R> now = HashMap.newHashMap(rows.size());
        rows.forEach(r -> now.put(key.apply(r), r));
        shown = now;
        List<R> changed = rows.stream().filter(r -> !r.equals(before.get(key.apply(r)))).toList();
        List<Object> gone = before.keySet().stream().filter(k -> !now.containsKey(k)).toList();
        if (before.isEmpty() || changed.size() + gone.size() > MANY) {
            table.setRows(rows);
        } else {
            gone.forEach(table::removeRow);
            changed.forEach(table::replaceRow);
        }
    }
}
