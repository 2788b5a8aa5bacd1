package io.maskline.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a target wants of a grid, as filters of its columns. */
final class GridWanted<R> {

    private final GridFrame<R> frame;
    private final GridQuery query;
    private final List<String> unknown;

    /** @param wanted values by the name of a column in targets; "" wants the rows without a value */
    GridWanted(GridFrame<R> frame, Map<String, List<String>> wanted) {
        this.frame = frame;
        this.unknown = new ArrayList<>(wanted.keySet());
        GridQuery filters = frame.state().query().unfiltered();
        List<GridColumn<R>> columns = frame.spec().columns();
        for (int i = 0; i < columns.size(); i++) {
            GridColumn<R> column = columns.get(i);
            List<String> values = wanted.get(column.wantedAs);
            if (values != null) {
                unknown.remove(column.wantedAs);
                filters = filters.filter(i, new ColumnFilter.Values(values.stream().map(v -> shown(column, v)).collect(Collectors.toSet())));
            }
        }
        this.query = filters;
    }

    private String shown(GridColumn<R> column, String value) {
        return value.isEmpty() ? frame.words(column.missingKey) : column.wantedWords.apply(value);
    }

    /** In the place of all filters there were. */
    GridQuery query() {
        return query;
    }

    /** Names what is no column here. */
    Optional<String> complaint() {
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(frame.words("platform.grid.unknownFilter", String.join(frame.words("platform.grid.listComma"), unknown)));
    }
}
