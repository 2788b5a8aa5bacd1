package io.maskline.exchange;

import io.maskline.platform.db.Database;
import io.maskline.platform.db.schema.DefaultSchema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Reads every table of the ledger, the journal too, row by row in a fixed order. */
final class ExportStore {

    private final Database database;

    ExportStore(Database database) {
        this.database = database;
    }

    /** Writes the rows of one table; {@code columns} are lower-case names. */
    interface Sink {
        long write(String table, List<String> columns, Iterable<Object[]> rows);
    }

    /** Counts and reads all tables on one connection; names in alphabetical order. */
    List<ExportReport.TableCount> readAll(Sink sink) {
        return database.read(dsl -> DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .sorted(Comparator.comparing(Table::getName))
                .map(table -> read(dsl, table, sink))
                .toList());
    }

    private static ExportReport.TableCount read(DSLContext dsl, Table<?> table, Sink sink) {
        String name = lower(table.getName());
        List<String> columns = Arrays.stream(table.fields()).map(f -> lower(f.getName())).toList();
        long expected = dsl.fetchCount(table);
        try (Cursor<? extends Record> rows = dsl.selectFrom(table).orderBy(order(table)).fetchSize(1000).fetchLazy()) {
            Iterable<Object[]> values = () -> rows.stream().map(r -> Secrets.hidden(name, columns, r.intoArray())).iterator();
            return new ExportReport.TableCount(name, expected, sink.write(name, columns, values));
        }
    }

    /** The primary key: time-ordered ids put records in the order they came. */
    private static List<Field<?>> order(Table<?> table) {
        var key = table.getPrimaryKey();
        return key == null ? List.of(table.fields()) : List.copyOf(key.getFields());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
