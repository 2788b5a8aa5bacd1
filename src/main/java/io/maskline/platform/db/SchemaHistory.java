package io.maskline.platform.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Looks into the history that Flyway keeps in the file. A file that went through exactly the migrations of this program
 * needs nothing of Flyway, whose start alone takes longer than reading the ledger; every other file goes through it.
 */
final class SchemaHistory {

    /** The newest migration in {@code db/migration}; they are numbered without gaps. */
    static final int NEWEST = 11;

    private static final List<String> MIGRATIONS = IntStream.rangeClosed(1, NEWEST).mapToObj("%03d"::formatted).toList();

    private SchemaHistory() {}

    static boolean isCurrent(DataSource file) {
        try (Connection connection = file.getConnection();
                Statement statement = connection.createStatement()) {
            return hasHistory(statement) && MIGRATIONS.equals(done(statement));
        } catch (SQLException e) {
            throw new IllegalStateException("reading the schema history", e);
        }
    }

    private static boolean hasHistory(Statement statement) throws SQLException {
        try (ResultSet tables = statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'PUBLIC' and table_name = 'flyway_schema_history'")) {
            return tables.next() && tables.getInt(1) == 1;
        }
    }

    /** The versions in the order they were run; a failed one stands as its opposite, so it matches nothing. */
    private static List<String> done(Statement statement) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select "version", "success" from "flyway_schema_history" where "version" is not null order by "installed_rank\"""")) {
            while (rows.next()) {
                versions.add(rows.getBoolean(2) ? rows.getString(1) : "-" + rows.getString(1));
            }
        }
        return versions;
    }
}
