package io.maskline.bench;

import io.maskline.platform.ledger.JournalLedger;
import io.maskline.platform.ledger.Title;
import java.util.List;

/** One corrected return saved from a form, on a ledger that holds 10,000 already. */
final class FormSaveBench {

    private static final int WARM_UP = 200;
    private static final int SAVES = 500;

    private FormSaveBench() {}

    public static void main(String[] args) {
        try (ScratchDatabase scratch = new ScratchDatabase()) {
            JournalLedger ledger = scratch.ledger(BenchReturn.TYPE);
            List<BenchReturn> rows = BenchReturn.many(10_000);
            ledger.change(Title.of("line.step.import", rows.size()), BenchReturn.ACTOR, tx -> {
                tx.insertAll(BenchReturn.TYPE, rows);
                return rows.size();
            });
            double[] saves = new double[SAVES];
            for (int i = 0; i < WARM_UP + SAVES; i++) {
                BenchReturn row = stored(rows.get(i));
                double took = Measure.millis(() -> save(ledger, row.withQuantity(row.quantity() + 1)));
                if (i >= WARM_UP) {
                    saves[i - WARM_UP] = took;
                }
            }
            Measure.time("save one form, median", Measure.quantile(saves, 0.5), 5).say();
        }
        Measure.sayMemory();
    }

    /** As the ledger returns it after the first insert. */
    private static BenchReturn stored(BenchReturn row) {
        return new BenchReturn(row.id(), 1, row.line(), row.day(), row.quantity(), row.late(), row.corrections(), row.reason());
    }

    private static void save(JournalLedger ledger, BenchReturn row) {
        ledger.change(Title.of("line.step.correct", row.day()), BenchReturn.ACTOR, tx -> tx.update(BenchReturn.TYPE, row));
    }
}
