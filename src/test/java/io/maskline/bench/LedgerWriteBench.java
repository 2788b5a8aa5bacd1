package io.maskline.bench;

import io.maskline.platform.ledger.Title;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 100,000 returns in one step of the ledger, with journal, hash and checks, against a bare batch insert of the same rows. */
final class LedgerWriteBench {

    private static final int ROWS = 100_000;
    private static final int WARM_UP_ROWS = 20_000;
    private static final int RUNS = 3;
    private static final int BATCH = 1_000;

    private LedgerWriteBench() {}

    public static void main(String[] args) {
        ledger(BenchReturn.many(WARM_UP_ROWS));
        plain(BenchReturn.many(WARM_UP_ROWS));
        double[] ledger = new double[RUNS];
        double[] plain = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            List<BenchReturn> rows = BenchReturn.many(ROWS);
            ledger[run] = ledger(rows);
            plain[run] = plain(rows);
        }
        Measure.ratio("write 100,000 returns: ledger / bare JDBC batch", Measure.quantile(ledger, 0.5), Measure.quantile(plain, 0.5), 3).say();
        Measure.sayMemory();
    }

    private static double ledger(List<BenchReturn> rows) {
        try (ScratchDatabase scratch = new ScratchDatabase()) {
            var ledger = scratch.ledger(BenchReturn.TYPE);
            return Measure.millis(() -> ledger.change(Title.of("line.step.import", rows.size()), BenchReturn.ACTOR, tx -> {
                tx.insertAll(BenchReturn.TYPE, rows);
                return rows.size();
            }));
        }
    }

    private static double plain(List<BenchReturn> rows) {
        try (ScratchDatabase scratch = new ScratchDatabase()) {
            return Measure.millis(() -> scratch.database().write(dsl -> dsl.connectionResult(c -> insert(c, rows))));
        }
    }

    private static int insert(Connection connection, List<BenchReturn> rows) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into output_return (id, version, created_at, updated_at, updated_by, deleted_at, line_id, business_date,
                    quantity, late, corrections, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            int waiting = 0;
            for (BenchReturn row : rows) {
                set(insert, row.id(), 1L, now, now, BenchReturn.ACTOR.operator(), null, row.line(), row.day(), row.quantity(), row.late(),
                        row.corrections(), row.reason());
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
        return rows.size();
    }

    private static void set(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }
}
