package io.maskline.platform.db;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the history that Flyway keeps in the file. A file that went through exactly the migrations of this program
 * needs nothing of Flyway, whose start alone takes longer than reading the ledger; every other file goes through it.
 */
final class SchemaHistory {

    private static final String FOLDER = "db/migration/";
    private static final String FIRST = "V001__ledger_journal.sql";
    private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__.*\\.sql");

    private SchemaHistory() {}

    static boolean isCurrent(DataSource file) {
        List<String> delivered = delivered(SchemaHistory.class.getResource("/" + FOLDER + FIRST));
        try (Connection connection = file.getConnection();
                Statement statement = connection.createStatement()) {
            return !delivered.isEmpty() && hasHistory(statement) && delivered.equals(done(statement));
        } catch (SQLException e) {
            throw new IllegalStateException("reading the schema history", e);
        }
    }

    /** Versions of the scripts that lie beside this one, in order; empty where they cannot be listed, so that Flyway looks. */
    static List<String> delivered(@Nullable URL script) {
        if (script == null) {
            return List.of();
        }
        try {
            URLConnection place = script.openConnection();
            if (place instanceof JarURLConnection jar) {
                return versions(jar.getJarFile().stream().map(ZipEntry::getName).filter(n -> n.startsWith(FOLDER)).map(n -> n.substring(FOLDER.length())));
            }
            if (!script.getProtocol().equals("file")) {
                return List.of();
            }
            try (Stream<Path> scripts = Files.list(Path.of(script.toURI()).resolveSibling(""))) {
                return versions(scripts.map(p -> p.getFileName().toString()));
            }
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
    }

    private static List<String> versions(Stream<String> scripts) {
        return scripts.map(SCRIPT::matcher).filter(Matcher::matches).map(m -> m.group(1)).sorted().toList();
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
