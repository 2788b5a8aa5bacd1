package io.maskline.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 13 again, in the sources: SQL that hides in a text changes rows as well. */
class SqlInSourcesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/maskline");
    private static final Path LEDGER = SOURCES.resolve("platform/ledger");
    private static final Pattern WRITE = Pattern.compile(
            "(?i)\\b(insertInto|deleteFrom|mergeInto|truncateTable)\\s*\\(|\\.dsl\\(\\)\\s*\\.(update|delete|insertInto|execute)\\s*\\("
                    + "|\"[^\"]*\\b(insert\\s+into|merge\\s+into|delete\\s+from|truncate\\s+table|update\\s+\\w+\\s+set)\\b");

    @Test
    void onlyTheLedgerWritesRows() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> writers = files.filter(f -> f.toString().endsWith(".java") && !f.startsWith(LEDGER)).filter(SqlInSourcesTest::writes).toList();

            assertThat(writers).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "dsl.insertInto(LAB)", "tx.dsl().update(LAB)", "dsl.deleteFrom (LAB)", "run(\"update lab set name = 'x'\")", "run(\"delete from lab\")"})
    void aWriteIsSeen(String source) {
        assertThat(WRITE.matcher(source).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tx.update(TYPE, lab)", "dsl.selectFrom(LAB)", "// an update of the set", "say(\"updated\")"})
    void otherWordsAreNot(String source) {
        assertThat(WRITE.matcher(source).find()).isFalse();
    }

    private static boolean writes(Path file) {
        try {
            return WRITE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
