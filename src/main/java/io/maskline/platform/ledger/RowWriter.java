package io.maskline.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes business rows with batched statements. Changes of the same shape (type, kind, set of fields) share one
 * statement; a change of another shape first sends what is waiting, so the order of changes is kept.
 */
final class RowWriter implements AutoCloseable {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final OffsetDateTime now;
    private final String operator;
    private @Nullable Shape shape;
    private @Nullable PreparedStatement statement;
    private int waiting;

    private record Shape(String entity, ChangeKind kind, List<Integer> places) {}

    RowWriter(Connection connection, OffsetDateTime now, String operator) {
        this.connection = connection;
        this.now = now;
        this.operator = operator;
    }

    void write(RecordChange change) throws SQLException {
        // An insertion always names every column, so all insertions of a type share one statement.
        Shape wanted = new Shape(
                change.type().code(), change.kind(), change.kind() == ChangeKind.UPDATE ? change.places() : List.of());
        if (!wanted.equals(shape)) {
            close();
            shape = wanted;
            statement = connection.prepareStatement(sql(change));
        }
        bind(statement, change);
        statement.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0 && statement != null) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        if (statement != null) {
            statement.close();
            statement = null;
            shape = null;
        }
    }

    private static String sql(RecordChange change) {
        EntityType<?> type = change.type();
        String table = type.table().getName();
        return switch (change.kind()) {
            case INSERT -> {
                List<String> columns = new ArrayList<>(List.of("id", "version", "created_at", "updated_at", "updated_by", "deleted_at"));
                type.fields().forEach(f -> columns.add(f.column().getName()));
                yield "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
            }
            case UPDATE -> "update " + table + " set version = ?" + (change.onlyBin() ? "" : ", updated_at = ?, updated_by = ?")
                    + change.places().stream().map(p -> ", " + column(type, p) + " = ?").collect(Collectors.joining())
                    + " where id = ?";
            case REMOVE -> "delete from " + table + " where id = ?";
        };
    }

    private static String column(EntityType<?> type, int place) {
        return place == RecordState.deletedAt(type) ? "deleted_at" : type.fields().get(place).column().getName();
    }

    private void bind(PreparedStatement s, RecordChange change) throws SQLException {
        EntityType<?> type = change.type();
        UUID id = change.id();
        int at = 1;
        switch (change.kind()) {
            case INSERT -> {
                s.setObject(at++, id);
                s.setLong(at++, change.version());
                s.setObject(at++, now);
                s.setObject(at++, now);
                s.setString(at++, operator);
                s.setObject(at++, value(type, RecordState.deletedAt(type), change.after()));
                for (int i = 0; i < type.fields().size(); i++) {
                    s.setObject(at++, value(type, i, change.after()));
                }
            }
            case UPDATE -> {
                s.setLong(at++, change.version());
                if (!change.onlyBin()) {
                    s.setObject(at++, now);
                    s.setString(at++, operator);
                }
                for (int place : change.places()) {
                    s.setObject(at++, value(type, place, change.after()));
                }
                s.setObject(at, id);
            }
            case REMOVE -> s.setObject(at, id);
        }
    }

    private static @Nullable Object value(EntityType<?> type, int place, RecordState state) {
        String text = state.get(place);
        return place == RecordState.deletedAt(type) ? ValueKind.MOMENT.read(text) : type.fields().get(place).kind().read(text);
    }
}
