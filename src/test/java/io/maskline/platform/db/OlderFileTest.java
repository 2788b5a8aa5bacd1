package io.maskline.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.db.schema.DefaultSchema;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other versions: an older one is copied and brought up to date, a current one is left alone. */
class OlderFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"007", "010"})
    void anOlderFileIsCopiedAndThenMigrated(String version) throws Exception {
        migrated(version);
        sql("insert into ledger_number values ('x', 'A', 7)");

        try (H2Database database = H2Database.open(folder)) {
            assertThat(database.migrations()).hasSize(delivered());
            assertThat(database.<Integer>read(dsl -> DefaultSchema.DEFAULT_SCHEMA.tableStream().mapToInt(dsl::fetchCount).sum())).isEqualTo(1);
        }
        assertThat(copies()).singleElement().satisfies(copy -> assertThat(Files.size(copy)).isPositive());
    }

    @Test
    void aCurrentFileIsNeitherCopiedNorMigrated() throws Exception {
        H2Database.open(folder).close();
        sql("update \"flyway_schema_history\" set \"description\" = 'untouched'");

        try (H2Database database = H2Database.open(folder)) {
            assertThat(database.migrations()).hasSize(delivered());
        }
        assertThat(copies()).isEmpty();
        assertThat(count("select count(*) from \"flyway_schema_history\" where \"version\" is not null and \"description\" = 'untouched'")).isEqualTo(delivered());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '004'",
        "delete from \"flyway_schema_history\" where \"version\" = '011'"})
    void aFileWhoseHistoryIsNotWholeIsNotTakenForCurrent(String damage) throws Exception {
        H2Database.open(folder).close();
        JdbcConnectionPool pool = JdbcConnectionPool.create(url(), "maskline", "");
        try {
            assertThat(SchemaHistory.isCurrent(pool)).isTrue();
            sql(damage);
            assertThat(SchemaHistory.isCurrent(pool)).isFalse();
        } finally {
            pool.dispose();
        }
    }

    /** What an interrupted copy or a full disk leaves; opening it as a new ledger would hide that the old one is gone. */
    @Test
    void anEmptyFileIsRefusedByItsNameAndLeftAsItIs() throws IOException {
        Path file = Files.createFile(folder.resolve("maskline.mv.db"));

        assertThatThrownBy(() -> H2Database.open(folder)).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault()).isEqualTo(Fault.denied("platform.fault.ledgerEmpty", file)));
        assertThat(Files.size(file)).isZero();
    }

    private void migrated(String version) {
        Flyway.configure().dataSource(url(), "maskline", "").locations("classpath:db/migration").target(version).load().migrate();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "maskline", ""); Statement s = connection.createStatement()) {
            s.executeUpdate(statement);
        }
    }

    private int count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "maskline", ""); Statement s = connection.createStatement()) {
            var rows = s.executeQuery(query);
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int delivered() {
        return SchemaHistory.delivered(SchemaHistory.class.getResource("/db/migration/V001__ledger_journal.sql")).size();
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".zip")).toList();
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("maskline").toAbsolutePath();
    }
}
