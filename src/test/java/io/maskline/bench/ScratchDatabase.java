package io.maskline.bench;

import io.maskline.platform.db.H2Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.JournalLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A migrated ledger file in a folder of its own, removed afterwards. */
final class ScratchDatabase implements AutoCloseable {

    private final Path folder;
    private final H2Database database;

    ScratchDatabase() {
        try {
            folder = Files.createTempDirectory("maskline-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = H2Database.open(folder);
    }

    H2Database database() {
        return database;
    }

    JournalLedger ledger(EntityType<?>... types) {
        return new JournalLedger(database, List.of(types), Clock.systemUTC());
    }

    @Override
    public void close() {
        database.close();
        delete(folder);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
