package io.maskline.bench;

import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;

import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A daily return as the ledger stores it, in the real table. */
record BenchReturn(UUID id, long version, UUID line, LocalDate day, long quantity, boolean late, long corrections, @Nullable String reason)
        implements Entity {

    static final Actor ACTOR = new Actor("王某", "综合组", LocalDate.of(2020, 2, 14));

    /** Ten days of this many lines make 100,000 returns. */
    static final int LINES = 10_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 1);

    static final EntityType<BenchReturn> TYPE = EntityType.<BenchReturn>of("output", "line.return", OUTPUT_RETURN)
            .field("lineId", OUTPUT_RETURN.LINE_ID, ValueKind.REFERENCE, BenchReturn::line, "line.return")
            .field("businessDate", OUTPUT_RETURN.BUSINESS_DATE, ValueKind.DAY, BenchReturn::day, "line.return")
            .field("quantity", OUTPUT_RETURN.QUANTITY, ValueKind.COUNT, BenchReturn::quantity, "line.return")
            .field("late", OUTPUT_RETURN.LATE, ValueKind.FLAG, BenchReturn::late, "line.return")
            .field("corrections", OUTPUT_RETURN.CORRECTIONS, ValueKind.COUNT, BenchReturn::corrections, "line.return")
            .field("reason", OUTPUT_RETURN.REASON, ValueKind.TEXT, BenchReturn::reason, "line.return")
            .unique("ledger.fault.stale", "lineId", "businessDate")
            .label(r -> "return of " + r.day())
            .reader(r -> new BenchReturn(
                    r.get(OUTPUT_RETURN.ID), r.get(OUTPUT_RETURN.VERSION), r.get(OUTPUT_RETURN.LINE_ID), r.get(OUTPUT_RETURN.BUSINESS_DATE),
                    r.get(OUTPUT_RETURN.QUANTITY), r.get(OUTPUT_RETURN.LATE), r.get(OUTPUT_RETURN.CORRECTIONS), r.get(OUTPUT_RETURN.REASON)));

    /** Returns of as many lines, ten days each. */
    static List<BenchReturn> many(int count) {
        List<UUID> lines = IntStream.range(0, count / 10).mapToObj(i -> Ids.next()).toList();
        return IntStream.range(0, count)
                .mapToObj(i -> new BenchReturn(
                        Ids.next(), 0, lines.get(i / 10), FIRST_DAY.plusDays(i % 10), 20_000 + i % 977, i % 13 == 0, 0, i % 50 == 0 ? "设备检修" : null))
                .toList();
    }

    BenchReturn withQuantity(long changed) {
        return new BenchReturn(id, version, line, day, changed, late, corrections, reason);
    }
}
