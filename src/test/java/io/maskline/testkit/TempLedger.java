package io.maskline.testkit;

import io.maskline.platform.db.H2Database;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.JournalLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A real ledger on a file database in a folder of its own, with a clock that stands still. */
public final class TempLedger implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    public static final Actor ACTOR = new Actor("陈某", "综合组", DAY);
    /** 2020-02-14 14:06 in China. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-14T06:06:31Z"), ZoneId.of("Asia/Shanghai"));

    private final Path folder;
    private final List<EntityType<?>> types;
    private H2Database database;
    private JournalLedger ledger;

    public TempLedger(List<EntityType<?>> types) {
        this.types = types;
        try {
            folder = Files.createTempDirectory("台账 ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open();
    }

    private void open() {
        database = H2Database.open(folder);
        ledger = new JournalLedger(database, types, CLOCK);
    }

    public void restart() {
        database.close();
        open();
    }

    public H2Database database() {
        return database;
    }

    public JournalLedger ledger() {
        return ledger;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
