package io.maskline.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a grid shows: the key of its rows and its columns. Immutable.
 *
 * @param id fx:id of the grid, noun first, e.g. {@code lineTable}
 * @param key identifies a row through edits and reloads; unique within the grid
 * @param emptyKey prefix of the words for "no data yet": {@code <prefix>.title} and {@code <prefix>.hint}
 * @param checks whether a column of check boxes comes first
 */
public record GridSpec<R>(
        String id, Function<R, ?> key, List<GridColumn<R>> columns, String emptyKey, boolean checks) {

    public GridSpec {
        columns = List.copyOf(columns);
    }

    public static <R> GridSpec<R> of(String id, Function<R, ?> key) {
        return new GridSpec<>(id, key, List.of(), "platform.grid.empty", true);
    }

    public GridSpec<R> column(GridColumn<R> column) {
        List<GridColumn<R>> all = new ArrayList<>(columns);
        all.add(column);
        return new GridSpec<>(id, key, all, emptyKey, checks);
    }

    public GridSpec<R> empty(String keyPrefix) {
        return new GridSpec<>(id, key, columns, keyPrefix, checks);
    }

    /** Leaves the column of check boxes out. */
    public GridSpec<R> withoutChecks() {
        return new GridSpec<>(id, key, columns, emptyKey, false);
    }

    boolean summed() {
        return columns.stream().anyMatch(GridColumn::sums);
    }
}
