package io.maskline.subsidy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * A row of a list as typed, whether it can be read or not.
 *
 * @param id of the record it becomes or came from
 * @param cells one text a column, "" for nothing
 */
public record TypedRow(UUID id, List<String> cells) {

    public TypedRow {
        cells = List.copyOf(cells);
    }

    static TypedRow blank(UUID id, int columns) {
        return new TypedRow(id, Collections.nCopies(columns, ""));
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    TypedRow with(int column, String text) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column, text);
        return new TypedRow(id, changed);
    }
}
