package io.maskline.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Appends the changes of one batch to the journal and feeds the batch's hash as it goes. */
final class JournalWriter implements AutoCloseable {

    private static final int BATCH = 1000;
    private static final String SQL =
            "insert into journal_change (batch_id, ord, entity, record_id, kind, version, before_values, after_values) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final PreparedStatement statement;
    private final UUID batch;
    private final BatchHash hash;
    private long count;

    JournalWriter(Connection connection, UUID batch, BatchHash hash) throws SQLException {
        this.statement = connection.prepareStatement(SQL);
        this.batch = batch;
        this.hash = hash;
    }

    void append(RecordChange change) throws SQLException {
        String before = change.beforeText();
        String after = change.afterText();
        count++;
        statement.setObject(1, batch);
        statement.setLong(2, count);
        statement.setString(3, change.type().code());
        statement.setObject(4, change.id());
        statement.setString(5, change.kind().name());
        statement.setLong(6, change.version());
        statement.setString(7, before);
        statement.setString(8, after);
        statement.addBatch();
        hash.change(count, change.type().code(), change.id(), change.kind().name(), change.version(), before, after);
        if (count % BATCH == 0) {
            statement.executeBatch();
        }
    }

    long count() {
        return count;
    }

    @Override
    public void close() throws SQLException {
        if (count % BATCH != 0) {
            statement.executeBatch();
        }
        statement.close();
    }
}
