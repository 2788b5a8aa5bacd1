package io.maskline.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.db.schema.DefaultSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations, run on a real file, give the tables the code was generated for. */
class MigratedSchemaTest {

    @TempDir
    Path folder;

    @Test
    void everyColumnOfTheFileIsTheGeneratedOne() throws SQLException {
        migrate("classpath:db/migration");
        try (Connection connection = connect()) {
            List<String> migrated = describe(DSL.using(connection).meta().getTables().stream()
                    .filter(t -> t.getSchema().getName().equals("PUBLIC") && !t.getName().startsWith("flyway")));

            assertThat(migrated).isNotEmpty().containsExactlyElementsOf(describe(DefaultSchema.DEFAULT_SCHEMA.tableStream()));
        }
    }

    /** H2 2.4.240 refused every later insert into such a table. */
    @Test
    void aListOfAllowedValuesMadeByAMigrationLetsTheNextConnectionInsert() throws Exception {
        Path scripts = Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(scripts.resolve("V001__stage.sql"),
                "create table stage (code varchar(10) not null, constraint stage_ck check (code in ('INTENT', 'TRIAL')));");
        migrate("filesystem:" + scripts);
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("insert into stage values ('TRIAL')")).isEqualTo(1);
            assertThatThrownBy(() -> statement.executeUpdate("insert into stage values ('OTHER')")).hasMessageContaining("STAGE_CK");
        }
    }

    @Test
    void aMigrationHasTheSameChecksumHoweverItsLinesEnd() throws Exception {
        Path unix = Files.createDirectory(folder.resolve("unix"));
        Path windows = Files.createDirectory(folder.resolve("windows"));
        for (Path script : scripts()) {
            String text = Files.readString(script);
            Files.writeString(unix.resolve(script.getFileName()), text);
            Files.writeString(windows.resolve(script.getFileName()), text.replace("\n", "\r\n"));
        }

        assertThat(checksums("filesystem:" + windows)).isNotEmpty().isEqualTo(checksums("filesystem:" + unix));
    }

    @Test
    void theRepositoryKeepsOneLineEndForSqlViewsStylesAndWords() throws IOException {
        List<String> attributes = Files.readAllLines(Path.of(".gitattributes"));

        assertThat(attributes).contains("*.sql text eol=lf", "*.fxml text eol=lf", "*.css text eol=lf", "*.properties text eol=lf");
        for (Path script : scripts()) {
            assertThat(Files.readString(script, StandardCharsets.UTF_8)).as(script.toString()).doesNotContain("\r");
        }
    }

    @Test
    void theProgramKnowsItsMigrationsFromAFolderAndFromAFile() throws Exception {
        List<String> numbers = scripts().stream().map(p -> p.getFileName().toString().substring(1, 4)).toList();
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path script : scripts().reversed()) {
                out.putNextEntry(new JarEntry("db/migration/" + script.getFileName()));
            }
            out.putNextEntry(new JarEntry("db/demo/V999__other.sql"));
        }
        String first = "db/migration/" + scripts().getFirst().getFileName();

        assertThat(SchemaHistory.delivered(Path.of(first).toUri().toURL())).isEqualTo(numbers).isNotEmpty();
        assertThat(SchemaHistory.delivered(SchemaHistory.class.getResource("/" + first))).isEqualTo(numbers);
        assertThat(SchemaHistory.delivered(URI.create("jar:" + jar.toUri() + "!/" + first).toURL())).isEqualTo(numbers);
        assertThat(SchemaHistory.delivered(null)).isEmpty();
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> describe(Stream<? extends Table<?>> tables) {
        return tables.flatMap(t -> Arrays.stream(t.fields()).map(f -> t.getName() + "." + describe(f))).sorted().toList();
    }

    private static String describe(Field<?> field) {
        DataType<?> type = field.getDataType();
        return field.getName() + " " + type.getTypeName()
                + (type.lengthDefined() ? " length " + type.length() : "")
                + (type.precisionDefined() ? " precision " + type.precision() : "")
                + (type.scaleDefined() ? " scale " + type.scale() : "")
                + (type.nullable() ? "" : " not null");
    }

    private List<String> checksums(String location) {
        return Arrays.stream(flyway(location).info().all()).map(MigrationInfo::getChecksum).map(String::valueOf).toList();
    }

    private void migrate(String location) {
        flyway(location).migrate();
    }

    private Flyway flyway(String location) {
        return Flyway.configure().dataSource(url(), "sa", "").locations(location).load();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "sa", "");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath();
    }
}
