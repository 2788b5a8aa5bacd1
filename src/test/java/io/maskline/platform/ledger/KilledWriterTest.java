package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.db.H2Database;
import io.maskline.testkit.TempLedger;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program killed in the middle of a bulk write or of many small steps, again and again on one ledger: what it was told
 * is stored is there, nothing is there by half, and the ledger proves sound. {@code -Dkill.rounds=20} for the long run.
 */
class KilledWriterTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final int LONGEST_PAUSE_MS = 400;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedBatchIsThereNoneByHalfAndTheLedgerProvesSound() throws Exception {
        Random pauses = new Random(20200214);
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            acknowledged.addAll(killedAfter(BulkWriter.class, pauses.nextInt(LONGEST_PAUSE_MS), acknowledged.isEmpty() ? 1 : acknowledged.getLast() + 2));
            try (H2Database database = H2Database.open(folder)) {
                Map<Long, Integer> rows = rowsOfBatches(database);

                assertThat(rows.keySet()).as("round %d", round).containsAll(acknowledged);
                assertThat(rows.values()).as("round %d", round).containsOnly(BulkWriter.ROWS);
                VerifyReport report = new JournalLedger(database, List.of(Parcel.TYPE), TempLedger.CLOCK).verify();
                assertThat(report.findings()).as("round %d", round).isEmpty();
                assertThat(report.rows()).isEqualTo((long) rows.size() * BulkWriter.ROWS);
            }
        }
    }

    /** The second writer opens the file that the first one left when it was killed; nothing closes it in between. */
    @Test
    void everySmallStepInAUsedFileIsThereAfterTwoKillsInARow() throws Exception {
        SmallStepWriter.use(folder);
        Random pauses = new Random(20200215);
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            for (int kill = 0; kill < 2; kill++) {
                long first = acknowledged.isEmpty() ? 1_000 : acknowledged.getLast() + 2;
                acknowledged.addAll(killedAfter(SmallStepWriter.class, pauses.nextInt(LONGEST_PAUSE_MS), first));
            }
            try (H2Database database = H2Database.open(folder)) {
                List<Long> stored = database.read(dsl -> dsl.select(OUTPUT_RETURN.CORRECTIONS).from(OUTPUT_RETURN).fetch(OUTPUT_RETURN.CORRECTIONS));

                assertThat(stored).as("round %d", round).containsAll(acknowledged);
                VerifyReport report = new JournalLedger(database, List.of(Parcel.TYPE), TempLedger.CLOCK).verify();
                assertThat(report.findings()).as("round %d", round).isEmpty();
            }
        }
    }

    /** Lets a writer run until it was told of one batch, and a moment longer; returns the batches it was told of. */
    private List<Long> killedAfter(Class<?> program, int pause, long first) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.logging.config.file=src/test/resources/logging.properties", "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"),
                        program.getName(), folder.toString(), Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> told = new ArrayList<>();
        try (BufferedReader words = writer.inputReader()) {
            told.add(Long.valueOf(words.readLine()));
            Thread.sleep(pause);
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            words.lines().map(Long::valueOf).forEach(told::add);
        } finally {
            writer.destroyForcibly();
        }
        return told;
    }

    private static Map<Long, Integer> rowsOfBatches(H2Database database) {
        return database.read(dsl -> dsl.select(OUTPUT_RETURN.CORRECTIONS, DSL.count())
                .from(OUTPUT_RETURN)
                .groupBy(OUTPUT_RETURN.CORRECTIONS)
                .fetchMap(OUTPUT_RETURN.CORRECTIONS, DSL.count()));
    }
}
