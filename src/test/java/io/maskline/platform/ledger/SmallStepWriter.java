package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;

import io.maskline.platform.db.H2Database;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Does what an office does all day, step after small step, until it is killed: enters one return and corrects another,
 * at times bins one or takes a step back. Says the number of each step once the ledger has answered.
 */
final class SmallStepWriter {

    /** What a ledger in use holds before. */
    private static final int USED_ROWS = 2_000;

    private static final int USED_STEPS = 150;

    private final JournalLedger ledger;
    private final List<UUID> known;
    private final Random random;

    private SmallStepWriter(H2Database database, JournalLedger ledger, long seed) {
        this.ledger = ledger;
        this.random = new Random(seed);
        this.known = new ArrayList<>(database.read(dsl -> dsl.select(OUTPUT_RETURN.ID).from(OUTPUT_RETURN).orderBy(OUTPUT_RETURN.ID).fetch(OUTPUT_RETURN.ID)));
    }

    public static void main(String[] args) {
        H2Database database = H2Database.open(Path.of(args[0]));
        JournalLedger ledger = new JournalLedger(database, List.of(Parcel.TYPE), TempLedger.CLOCK);
        long first = Long.parseLong(args[1]);
        SmallStepWriter writer = new SmallStepWriter(database, ledger, first);
        for (long number = first; ; number++) {
            writer.step(number);
            System.out.println(number);
        }
    }

    /** A ledger file that has been worked in and was closed in order. */
    static void use(Path folder) {
        try (H2Database database = H2Database.open(folder)) {
            JournalLedger ledger = new JournalLedger(database, List.of(Parcel.TYPE), TempLedger.CLOCK);
            List<Parcel> rows = LongStream.range(0, USED_ROWS).mapToObj(i -> parcel(0)).toList();
            ledger.change(Title.of("ledger.step.restore", 0), TempLedger.ACTOR, tx -> {
                tx.insertAll(Parcel.TYPE, rows);
                return rows;
            });
            SmallStepWriter writer = new SmallStepWriter(database, ledger, 7);
            LongStream.rangeClosed(1, USED_STEPS).forEach(writer::step);
        }
    }

    /** The number stands in the new record, which nothing touches later. */
    private void step(long number) {
        Parcel entered = parcel(number);
        UUID corrected = known.get(random.nextInt(known.size()));
        ledger.change(Title.of("ledger.step.restore", number), TempLedger.ACTOR, tx -> {
            tx.insert(Parcel.TYPE, entered);
            Rows.Stored row = Rows.find(tx.dsl(), Parcel.TYPE, corrected);
            if (row != null) {
                tx.update(Parcel.TYPE, Parcel.TYPE.read(row.row()).withReason("更正 " + number));
            }
            return entered;
        });
        if (number % 9 == 0) {
            ledger.change(Title.of("ledger.step.restore", number), TempLedger.ACTOR, tx -> {
                Rows.Stored row = Rows.find(tx.dsl(), Parcel.TYPE, corrected);
                if (row != null && row.row().get(OUTPUT_RETURN.DELETED_AT) == null) {
                    tx.delete(Parcel.TYPE, corrected, row.version());
                }
                return corrected;
            });
        }
        if (number % 18 == 0) {
            ledger.undoable().ifPresent(_ -> ledger.undo(TempLedger.ACTOR));
        }
    }

    private static Parcel parcel(long number) {
        return new Parcel(Ids.next(), 0, Ids.next(), TempLedger.DAY, number, false, number, null);
    }
}
