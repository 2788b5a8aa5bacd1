package io.maskline.platform.db;

import static io.maskline.platform.db.schema.Tables.LEDGER_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DatabaseTest {

    @TempDir
    private Path folder;

    private H2Database database;

    @BeforeEach
    void open() {
        database = H2Database.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static int numbers(DSLContext dsl) {
        return dsl.fetchCount(LEDGER_NUMBER);
    }

    private int addNumber() {
        return database.write(dsl -> dsl.insertInto(LEDGER_NUMBER).values("x", "A", 1L).execute());
    }

    @Test
    void one_read_sees_one_moment() {
        int before = database.read(dsl -> {
            int first = numbers(dsl);
            CompletableFuture.supplyAsync(this::addNumber).join();
            assertThat(numbers(dsl)).isEqualTo(first);
            return first;
        });
        assertThat(database.<Integer>read(H2DatabaseTest::numbers)).isEqualTo(before + 1);
    }

    @Test
    void a_full_disk_is_told_as_one_whoever_wraps_it() {
        SQLException full = new SQLException("no space left", "90028", ErrorCode.IO_EXCEPTION_1);
        for (RuntimeException wrapped : new RuntimeException[] {new DataAccessException("insert", full), new IllegalStateException("writing rows", full)}) {
            assertThatThrownBy(() -> database.write(dsl -> {
                        throw wrapped;
                    }))
                    .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isEqualTo(Fault.denied("platform.fault.disk")));
            assertThatThrownBy(() -> database.read(dsl -> {
                        throw wrapped;
                    }))
                    .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isEqualTo(Fault.denied("platform.fault.disk")));
        }
    }

    @Test
    void closing_twice_is_closing_once() {
        database.close();
        database.close();
    }
}
