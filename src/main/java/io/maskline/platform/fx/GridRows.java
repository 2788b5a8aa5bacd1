package io.maskline.platform.fx;

import io.maskline.platform.text.SearchKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;

/**
 * All rows of a grid at one moment, with what filter, search and order need of each column prepared on first use.
 * Knows no screen. Immutable to its callers and safe on any thread: what is prepared twice comes out the same.
 */
final class GridRows<R> {

    private final GridSpec<R> spec;
    private final GridText<R> text;
    private final List<R> rows;
    private final AtomicReferenceArray<String[]> shown;
    private final AtomicReferenceArray<SearchKey[]> search;
    private final AtomicReferenceArray<int[]> places;

    GridRows(GridSpec<R> spec, GridText<R> text, List<R> rows) {
        this.spec = spec;
        this.text = text;
        this.rows = List.copyOf(rows);
        this.shown = new AtomicReferenceArray<>(spec.columns().size());
        this.search = new AtomicReferenceArray<>(spec.columns().size());
        this.places = new AtomicReferenceArray<>(spec.columns().size());
    }

    List<R> rows() {
        return rows;
    }

    /** One value of a column and how many rows show it. */
    record ValueCount(String shown, int count) {}

    /** The rows the query lets through, in its order; rows of the same place keep the order they came in. */
    List<R> view(GridQuery query) {
        IntPredicate holds = holds(query, -1);
        int[] place = query.sorts() ? places(query.sortColumn()) : null;
        long[] found = new long[rows.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (holds.test(i)) {
                found[count++] = key(place, i, query.descending());
            }
        }
        if (place != null) {
            Arrays.sort(found, 0, count);
        }
        List<R> view = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            view.add(rows.get((int) found[i]));
        }
        return view;
    }

    /** Place in the upper half, row number in the lower, so that sorting numbers is a stable sort of rows. */
    private static long key(int[] place, int row, boolean descending) {
        if (place == null) {
            return row;
        }
        int p = place[row];
        return (long) (descending && p != GridOrder.LAST ? GridOrder.LAST - 1 - p : p) << 32 | row;
    }

    /** Whether a row that came later would be shown. */
    boolean holds(GridQuery query, R row) {
        return new GridRows<>(spec, text, List.of(row)).holds(query, -1).test(0);
    }

    /** What a funnel lists: the values of the rows the other filters let through, in the column's order. */
    List<ValueCount> values(GridQuery query, int column) {
        IntPredicate holds = holds(query, column);
        int[] place = places(column);
        String[] texts = shown(column);
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (int i = 0; i < texts.length; i++) {
            if (holds.test(i)) {
                counts.merge(texts[i], 1, Integer::sum);
                order.putIfAbsent(texts[i], place[i]);
            }
        }
        return counts.entrySet().stream()
                .sorted((a, b) -> Integer.compare(order.get(a.getKey()), order.get(b.getKey())))
                .map(e -> new ValueCount(e.getKey(), e.getValue()))
                .toList();
    }

    /** The sum row's texts, one a column, "" for none. */
    List<String> sums(List<R> of) {
        return spec.columns().stream().map(c -> sum(c, of)).toList();
    }

    private String sum(GridColumn<R> column, List<R> of) {
        if (column.sumText != null) {
            return column.sumText.apply(of);
        }
        if (column.total != null) {
            Long total = column.total.apply(of);
            return total == null ? text.none() : text.format(column, BigDecimal.valueOf(total));
        }
        if (!column.summed) {
            return "";
        }
        BigDecimal total = null;
        for (R row : of) {
            BigDecimal number = GridText.number(column, row);
            if (number != null) {
                total = total == null ? number : total.add(number);
            }
        }
        return total == null ? text.none() : text.format(column, total);
    }

    private IntPredicate holds(GridQuery query, int exceptColumn) {
        List<IntPredicate> all = new ArrayList<>();
        query.filters().forEach((column, filter) -> {
            if (column != exceptColumn) {
                all.add(holds(column, filter));
            }
        });
        String typed = SearchKey.normalise(query.text());
        if (!typed.isEmpty()) {
            all.add(anyText(typed));
        }
        return i -> {
            for (IntPredicate each : all) {
                if (!each.test(i)) {
                    return false;
                }
            }
            return true;
        };
    }

    private IntPredicate holds(int column, ColumnFilter filter) {
        return switch (filter) {
            case ColumnFilter.Values values -> {
                String[] texts = shown(column);
                yield i -> values.shown().contains(texts[i]);
            }
            case ColumnFilter.Range range -> {
                GridColumn<R> c = spec.columns().get(column);
                yield i -> range.holds(GridText.number(c, rows.get(i)));
            }
        };
    }

    private IntPredicate anyText(String typed) {
        List<SearchKey[]> columns = new ArrayList<>();
        for (int c = 0; c < spec.columns().size(); c++) {
            if (!spec.columns().get(c).kind.numeric()) {
                columns.add(search(c));
            }
        }
        return i -> {
            for (SearchKey[] column : columns) {
                if (column[i].matches(typed)) {
                    return true;
                }
            }
            return false;
        };
    }

    private String[] shown(int column) {
        String[] texts = shown.get(column);
        if (texts == null) {
            GridColumn<R> c = spec.columns().get(column);
            Map<String, String> same = new HashMap<>();
            texts = new String[rows.size()];
            for (int i = 0; i < texts.length; i++) {
                String s = text.shown(c, rows.get(i));
                String known = same.putIfAbsent(s, s);
                texts[i] = known == null ? s : known;
            }
            shown.set(column, texts);
        }
        return texts;
    }

    private SearchKey[] search(int column) {
        SearchKey[] keys = search.get(column);
        if (keys == null) {
            String[] texts = shown(column);
            Map<String, SearchKey> known = new HashMap<>();
            keys = new SearchKey[texts.length];
            for (int i = 0; i < texts.length; i++) {
                keys[i] = known.computeIfAbsent(texts[i], SearchKey::ofName);
            }
            search.set(column, keys);
        }
        return keys;
    }

    private int[] places(int column) {
        int[] found = places.get(column);
        if (found == null) {
            found = GridOrder.places(spec.columns().get(column), rows, r -> text.shown(spec.columns().get(column), r));
            places.set(column, found);
        }
        return found;
    }
}
