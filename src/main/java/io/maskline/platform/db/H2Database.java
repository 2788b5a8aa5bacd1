package io.maskline.platform.db;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The embedded database: one file {@code maskline.mv.db} in the data folder, written through at every commit. An older
 * file is copied beside itself before it is migrated.
 */
public final class H2Database implements Database {

    private static final String NAME = "maskline";
    private static final int CONNECTIONS = 6;

    private final JdbcConnectionPool pool;
    private final ReentrantLock writer = new ReentrantLock();
    private boolean closed;
    private final Settings settings = new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderSchema(false)
            .withExecuteLogging(false);

    private H2Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Opens or makes the database in {@code folder} and brings it to the current schema.
     *
     * @throws FaultException Busy when another program has it open, Denied when the folder cannot be written or the file
     *     is damaged or has nothing in it
     */
    public static H2Database open(Path folder) {
        Path home = folder.toAbsolutePath();
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new FaultException(DatabaseFaults.unwritable(home), e);
        }
        if (!Files.isWritable(home)) {
            throw DatabaseFaults.unwritable(home).asException();
        }
        refuseEmpty(home.resolve(NAME + ".mv.db"));
        // WRITE_DELAY=0: the change is in the file when commit returns. REUSE_SPACE=FALSE: it is at the end of the file,
        // where opening after a kill looks for it; in a gap further up it was not found again. Closing gives the space back,
        // by writing the file anew and never by moving parts of it into gaps (MAX_COMPACT_TIME=0).
        // The pool is closed by close(), not by a hook.
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + home.resolve(NAME) + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0", "maskline", "");
        pool.setMaxConnections(CONNECTIONS);
        try {
            migrate(pool, home);
            return new H2Database(pool);
        } catch (RuntimeException e) {
            pool.dispose();
            throw DatabaseFaults.translate(e, home);
        }
    }

    /** H2 would take a file of 0 bytes for a new one, and a lost ledger would look like an empty one. */
    private static void refuseEmpty(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) == 0) {
                throw Fault.denied("platform.fault.ledgerEmpty", file).asException();
            }
        } catch (IOException e) {
            throw new FaultException(DatabaseFaults.unwritable(file), e);
        }
    }

    private static void migrate(JdbcConnectionPool pool, Path home) {
        if (SchemaHistory.isCurrent(pool)) {
            return;
        }
        Flyway flyway = flyway(pool);
        MigrationInfoService info = flyway.info();
        if (info.pending().length == 0 && info.current() != null) {
            return;
        }
        if (info.current() != null) {
            backup(pool, home.resolve(NAME + "-before-v" + info.pending()[0].getVersion() + ".zip"));
        }
        flyway.migrate();
    }

    private static Flyway flyway(JdbcConnectionPool pool) {
        return Flyway.configure().dataSource(pool).locations("classpath:db/migration").load();
    }

    /** The migrations this file has gone through, oldest first. */
    public List<String> migrations() {
        return Arrays.stream(flyway(pool).info().applied()).map(MigrationInfo::getScript).toList();
    }

    private static void backup(JdbcConnectionPool pool, Path target) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("backup to '" + target.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("copy before migration", e);
        }
    }

    @Override
    public <T> T read(Function<DSLContext, T> query) {
        assertOffScreen();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try {
                return query.apply(DSL.using(connection, SQLDialect.H2, settings));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw DatabaseFaults.translate(e);
        } catch (RuntimeException e) {
            throw DatabaseFaults.translate(e);
        }
    }

    @Override
    public <T> T write(Function<DSLContext, T> work) {
        assertOffScreen();
        writer.lock();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.apply(DSL.using(connection, SQLDialect.H2, settings));
                connection.commit();
                sync(connection);
                return result;
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw DatabaseFaults.translate(e);
        } catch (RuntimeException e) {
            throw DatabaseFaults.translate(e);
        } finally {
            writer.unlock();
        }
    }

    /** Forces the committed change out of the system's buffers, so a power cut does not take an acknowledged change. */
    private static void sync(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /**
     * Waits for the running write, then closes the file in order; without the space that changed rows left behind once
     * that is as much as what the file holds. Closing again does nothing.
     */
    @Override
    public void close() {
        writer.lock();
        if (closed) {
            writer.unlock();
            return;
        }
        closed = true;
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(FileSpace.worthGivingBack(statement) ? "shutdown compact" : "shutdown");
        } catch (SQLException e) {
            System.getLogger(H2Database.class.getName()).log(System.Logger.Level.WARNING, "closing the database", e);
        } finally {
            pool.dispose();
            writer.unlock();
        }
    }

    private static void assertOffScreen() {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("the database is never used on the FX thread");
        }
    }
}
