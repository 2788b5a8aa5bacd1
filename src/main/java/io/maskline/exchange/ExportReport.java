package io.maskline.exchange;

import java.nio.file.Path;
import java.util.List;

/** What an export wrote, table by table, so that a cut never goes unnoticed. */
public record ExportReport(Path folder, List<TableCount> tables) {

    /** @param expected rows counted before writing
     *  @param written rows written to each of the two files of the table */
    public record TableCount(String table, long expected, long written) {}

    public long expected() {
        return tables.stream().mapToLong(TableCount::expected).sum();
    }

    public long written() {
        return tables.stream().mapToLong(TableCount::written).sum();
    }

    public boolean complete() {
        return tables.stream().allMatch(t -> t.expected() == t.written());
    }
}
