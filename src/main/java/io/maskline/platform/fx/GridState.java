package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import io.maskline.platform.task.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What a grid shows now, and how it came about: all rows, the query, the view taken of them. A view is taken, not
 * live: a saved row stays where it is and is marked when the filter would hide it, until the view is taken anew. Knows
 * no nodes. FX thread only; the work of taking a view runs off it, and only the latest answer counts.
 */
final class GridState<R> {

    private final GridSpec<R> spec;
    private final GridText<R> text;
    private final Background background;
    private final Consumer<Fault> failed;
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final Set<Object> outside = new HashSet<>();
    private final Map<Object, Integer> shownAt = new HashMap<>();
    private GridRows<R> all;
    private GridQuery query = GridQuery.ALL;
    private List<String> sums;
    private boolean sortStale;
    private boolean asking;
    private long asked;
    private long sumsAsked;
    private Runnable beforeView = () -> {};
    private Runnable afterView = () -> {};
    private Runnable afterRow = () -> {};

    GridState(GridSpec<R> spec, GridText<R> text, Background background, Consumer<Fault> failed) {
        this.spec = spec;
        this.text = text;
        this.background = background;
        this.failed = failed;
        this.all = new GridRows<>(spec, text, List.of());
        this.sums = all.sums(List.of());
    }

    /** @param before the view is about to change: remember selection and scroll; {@code row}: one row or the sums changed */
    void listen(Runnable before, Runnable after, Runnable row) {
        this.beforeView = before;
        this.afterView = after;
        this.afterRow = row;
    }

    ObservableList<R> shown() {
        return shown;
    }

    GridQuery query() {
        return query;
    }

    int total() {
        return all.rows().size();
    }

    List<String> sums() {
        return sums;
    }

    /** True once a saved value changed where its row belongs in the order taken. */
    boolean sortStale() {
        return sortStale;
    }

    /** True for a row that only stays because it was just saved. */
    boolean outside(R row) {
        return !outside.isEmpty() && outside.contains(spec.key().apply(row));
    }

    /** Place of the row with this key in the view, -1 when it is not shown. */
    int indexOf(Object key) {
        if (shownAt.isEmpty()) {
            for (int i = 0; i < shown.size(); i++) {
                shownAt.put(spec.key().apply(shown.get(i)), i);
            }
        }
        return shownAt.getOrDefault(key, -1);
    }

    /** Whether there is a row of this key, shown or not. */
    boolean holds(Object key) {
        return indexIn(all.rows(), key) >= 0;
    }

    /** What cells show has changed as a whole: everything is worked out anew. */
    void wordsChanged() {
        setRows(all.rows());
    }

    void setRows(List<R> rows) {
        all = new GridRows<>(spec, text, rows);
        if (query.hides() || query.sorts()) {
            takeView();
        } else {
            asked++;
            asking = false;
            show(all.rows());
        }
    }

    void query(GridQuery next) {
        query = next;
        takeView();
    }

    /** Takes the view anew: saved rows go where they belong. */
    void refresh() {
        takeView();
    }

    /** Replaces the row with the same key in place; a new key is added at the end. */
    void replace(R row) {
        Object key = spec.key().apply(row);
        List<R> rows = new ArrayList<>(all.rows());
        int at = indexIn(rows, key);
        R old = at < 0 ? null : rows.get(at);
        if (at < 0) {
            rows.add(row);
        } else {
            rows.set(at, row);
        }
        all = new GridRows<>(spec, text, rows);
        if (all.holds(query, row)) {
            outside.remove(key);
        } else {
            outside.add(key);
        }
        sortStale |= query.sorts() && (old == null || !sameOrder(old, row));
        int place = indexOf(key);
        if (place >= 0) {
            shown.set(place, row);
        } else {
            shown.add(row);
            shownAt.put(key, shown.size() - 1);
        }
        rowChanged();
    }

    void remove(Object key) {
        List<R> rows = new ArrayList<>(all.rows());
        int at = indexIn(rows, key);
        if (at < 0) {
            return;
        }
        rows.remove(at);
        all = new GridRows<>(spec, text, rows);
        int place = indexOf(key);
        if (place >= 0) {
            beforeView.run();
            outside.remove(key);
            shownAt.clear();
            shown.remove(place);
            afterView.run();
            askSums();
        }
        askAgainIfAsking();
    }

    /** Drops the answers still under way. */
    void close() {
        asked++;
        sumsAsked++;
        asking = false;
    }

    /** What a funnel lists, worked out off the FX thread. */
    void values(int column, Consumer<List<GridRows.ValueCount>> done) {
        GridRows<R> from = all;
        GridQuery by = query;
        background.read(() -> from.values(by, column), done, failed);
    }

    private void takeView() {
        GridRows<R> from = all;
        GridQuery by = query;
        long number = ++asked;
        asking = true;
        background.read(
                () -> from.view(by),
                view -> {
                    if (number == asked) {
                        asking = false;
                        show(view);
                    }
                },
                failed);
    }

    private void askAgainIfAsking() {
        if (asking) {
            takeView();
        }
    }

    private void show(List<R> view) {
        beforeView.run();
        outside.clear();
        sortStale = false;
        shownAt.clear();
        shown.setAll(view);
        afterView.run();
        askSums();
    }

    private void rowChanged() {
        afterRow.run();
        askSums();
        askAgainIfAsking();
    }

    private void askSums() {
        if (!spec.summed()) {
            return;
        }
        GridRows<R> from = all;
        List<R> of = new ArrayList<>(shown);
        long number = ++sumsAsked;
        background.read(
                () -> from.sums(of),
                texts -> {
                    if (number == sumsAsked) {
                        sums = texts;
                        afterRow.run();
                    }
                },
                failed);
    }

    private boolean sameOrder(R old, R row) {
        int[] places = GridOrder.places(spec.columns().get(query.sortColumn()), List.of(old, row),
                r -> text.shown(spec.columns().get(query.sortColumn()), r));
        return places[0] == places[1];
    }

    private int indexIn(List<R> rows, Object key) {
        for (int i = 0; i < rows.size(); i++) {
            if (spec.key().apply(rows.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
