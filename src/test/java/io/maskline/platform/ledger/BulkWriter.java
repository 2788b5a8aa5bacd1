package io.maskline.platform.ledger;

import io.maskline.platform.db.H2Database;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Writes batch after batch until it is killed, and says the number of each once the ledger has answered. */
final class BulkWriter {

    /** Rows of one batch; enough to be killed in the middle. */
    static final int ROWS = 1_500;

    private BulkWriter() {}

    public static void main(String[] args) {
        JournalLedger ledger = new JournalLedger(H2Database.open(Path.of(args[0])), List.of(Parcel.TYPE), TempLedger.CLOCK);
        for (long number = Long.parseLong(args[1]); ; number++) {
            List<Parcel> parcels = parcels(number);
            ledger.change(Title.of("ledger.step.restore", number), TempLedger.ACTOR, tx -> {
                tx.insertAll(Parcel.TYPE, parcels);
                return parcels.size();
            });
            System.out.println(number);
        }
    }

    /** The batch's number stands in each of its rows. */
    private static List<Parcel> parcels(long number) {
        return LongStream.range(0, ROWS)
                .mapToObj(i -> new Parcel(Ids.next(), 0, Ids.next(), TempLedger.DAY, i, false, number, null))
                .toList();
    }
}
