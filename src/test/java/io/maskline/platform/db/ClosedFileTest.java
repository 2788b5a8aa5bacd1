package io.maskline.platform.db;

import static io.maskline.platform.db.schema.Tables.LEDGER_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is opened, worked in and closed day after day stays within twice of what it holds. */
class ClosedFileTest {

    private static final int SESSIONS = 4;
    private static final int STEPS = 400;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void theFileDoesNotGrowWithTheNumberOfChanges() throws IOException {
        try (H2Database database = H2Database.open(folder)) {
            database.write(dsl -> {
                for (int i = 0; i < 20_000; i++) {
                    dsl.insertInto(LEDGER_NUMBER).values(UUID.randomUUID().toString(), "A", (long) i).execute();
                }
                return dsl;
            });
        }
        for (int session = 0; session < SESSIONS; session++) {
            try (H2Database database = H2Database.open(folder)) {
                for (int i = 0; i < STEPS; i++) {
                    long number = i;
                    database.write(dsl -> dsl.update(LEDGER_NUMBER)
                            .set(LEDGER_NUMBER.LAST_NUMBER, LEDGER_NUMBER.LAST_NUMBER.plus(1))
                            .where(LEDGER_NUMBER.LAST_NUMBER.eq(number * 7))
                            .execute());
                }
                assertThat(size()).as("space is not reused while the file is open").isGreaterThan(10 * MEGABYTE);
            }
            assertThat(size()).as("session %d", session).isLessThan(10 * MEGABYTE);
        }
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("maskline.mv.db"));
    }
}
