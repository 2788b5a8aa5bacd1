package io.maskline.platform.db;

import static io.maskline.platform.db.schema.Tables.LEDGER_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is opened, worked in and closed day after day does not grow with the changes made. */
class ClosedFileTest {

    private static final int SESSIONS = 6;
    private static final int STEPS = 40;
    /** Every so-manieth row is changed in a step, so almost every page of the file is written anew. */
    private static final long EVERY = 200;
    private static final int ROWS = 20_000;
    private static final long MEGABYTE = 1 << 20;
    /** Twice what the file holds, and what is not worth giving back. */
    private static final long MOST = 12 * MEGABYTE;

    @TempDir
    private Path folder;

    @Test
    void whatChangesLeaveBehindIsGivenBack() throws IOException {
        try (H2Database database = H2Database.open(folder)) {
            database.write(dsl -> {
                for (int i = 0; i < ROWS; i++) {
                    dsl.insertInto(LEDGER_NUMBER).values(UUID.randomUUID().toString(), "A", (long) i).execute();
                }
                return dsl;
            });
        }
        long grown = 0;
        for (int session = 0; session < SESSIONS; session++) {
            long before = size();
            try (H2Database database = H2Database.open(folder)) {
                for (int i = 0; i < STEPS; i++) {
                    change(database, i);
                }
                grown += size() - before;
            }
            assertThat(size()).as("session %d", session).isLessThan(MOST);
            assertThat(rows()).isEqualTo(ROWS);
        }
        assertThat(grown).as("without giving back it would be bigger").isGreaterThan(MOST);
    }

    private static void change(H2Database database, long step) {
        database.write(dsl -> dsl.update(LEDGER_NUMBER)
                .set(LEDGER_NUMBER.LAST_NUMBER, LEDGER_NUMBER.LAST_NUMBER.plus(EVERY))
                .where(LEDGER_NUMBER.LAST_NUMBER.mod(EVERY).eq(step))
                .execute());
    }

    private int rows() {
        try (H2Database database = H2Database.open(folder)) {
            return database.read(dsl -> dsl.fetchCount(LEDGER_NUMBER));
        }
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("maskline.mv.db"));
    }
}
