package io.maskline.fund;

import java.util.List;
import java.util.Map;

/**
 * A line of the sums: one day or one department.
 *
 * @param name as it is shown, and as the register shows it
 * @param place its place among the lines
 * @param column of the register that holds the same words
 */
record FundLine(String name, int place, String column, FundTotals totals) {

    String key() {
        return column + " " + name;
    }

    /** The filters of the register that let exactly these entries of a kind through. */
    Map<String, List<String>> rowsOf(FundKind kind) {
        return Map.of(column, List.of(name), "kind", List.of(kind.name()));
    }

    Map<String, List<String>> rows() {
        return Map.of(column, List.of(name));
    }
}
