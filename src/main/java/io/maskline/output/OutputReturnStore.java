package io.maskline.output;

import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;

/** Daily returns in the database. */
final class OutputReturnStore {

    static final EntityType<OutputReturn> TYPE = EntityType.<OutputReturn>of("outputReturn", "line.return.entity", OUTPUT_RETURN)
            .field("lineId", OUTPUT_RETURN.LINE_ID, ValueKind.REFERENCE, OutputReturn::lineId, "line.return.line")
            .field("businessDate", OUTPUT_RETURN.BUSINESS_DATE, ValueKind.DAY, OutputReturn::businessDate, "line.return.businessDate")
            .field("quantity", OUTPUT_RETURN.QUANTITY, ValueKind.COUNT, OutputReturn::quantity, "line.return.quantity")
            .field("rejected", OUTPUT_RETURN.REJECTED, ValueKind.COUNT, OutputReturn::rejected, "output.return.rejected")
            .field("opening", OUTPUT_RETURN.OPENING_STOCK, ValueKind.COUNT, r -> r.stock().opening(), "output.return.opening")
            .field("shippedState", OUTPUT_RETURN.SHIPPED_STATE, ValueKind.COUNT, r -> r.stock().shipped().state(), "output.return.shippedState")
            .field("shippedProvince", OUTPUT_RETURN.SHIPPED_PROVINCE, ValueKind.COUNT, r -> r.stock().shipped().province(), "output.return.shippedProvince")
            .field("shippedCity", OUTPUT_RETURN.SHIPPED_CITY, ValueKind.COUNT, r -> r.stock().shipped().city(), "output.return.shippedCity")
            .field("shippedOwn", OUTPUT_RETURN.SHIPPED_OWN, ValueKind.COUNT, r -> r.stock().shipped().own(), "output.return.shippedOwn")
            .field("shippedExport", OUTPUT_RETURN.SHIPPED_EXPORT, ValueKind.COUNT, r -> r.stock().shipped().export(), "output.return.shippedExport")
            .field("closing", OUTPUT_RETURN.CLOSING_STOCK, ValueKind.COUNT, r -> r.stock().closing(), "output.return.closing")
            .field("late", OUTPUT_RETURN.LATE, ValueKind.FLAG, OutputReturn::late, "line.return.late")
            .field("corrections", OUTPUT_RETURN.CORRECTIONS, ValueKind.COUNT, OutputReturn::corrections, "line.return.corrections")
            .field("reason", OUTPUT_RETURN.REASON, ValueKind.TEXT, OutputReturn::reason, "line.return.reason")
            .ruled("lineId", "businessDate", "quantity", "late", "corrections", "reason")
            .ruled("rejected", "opening", "shippedState", "shippedProvince", "shippedCity", "shippedOwn", "shippedExport", "closing")
            .unique("line.return.fault.duplicate", "lineId", "businessDate")
            .label(r -> r.businessDate().toString())
            .reader(OutputReturnStore::read);

    private final Database database;

    OutputReturnStore(Database database) {
        this.database = database;
    }

    private static OutputReturn read(Record r) {
        Shipped shipped = new Shipped(
                r.get(OUTPUT_RETURN.SHIPPED_STATE), r.get(OUTPUT_RETURN.SHIPPED_PROVINCE), r.get(OUTPUT_RETURN.SHIPPED_CITY),
                r.get(OUTPUT_RETURN.SHIPPED_OWN), r.get(OUTPUT_RETURN.SHIPPED_EXPORT));
        return new OutputReturn(
                r.get(OUTPUT_RETURN.ID),
                r.get(OUTPUT_RETURN.VERSION),
                r.get(OUTPUT_RETURN.LINE_ID),
                r.get(OUTPUT_RETURN.BUSINESS_DATE),
                r.get(OUTPUT_RETURN.QUANTITY),
                r.get(OUTPUT_RETURN.REJECTED),
                new Stock(r.get(OUTPUT_RETURN.OPENING_STOCK), shipped, r.get(OUTPUT_RETURN.CLOSING_STOCK)),
                r.get(OUTPUT_RETURN.LATE),
                r.get(OUTPUT_RETURN.CORRECTIONS),
                r.get(OUTPUT_RETURN.REASON));
    }

    Optional<OutputReturn> of(UUID line, LocalDate businessDate) {
        return database.read(dsl -> dsl.select(OUTPUT_RETURN.fields())
                .from(OUTPUT_RETURN)
                .where(OUTPUT_RETURN.DELETED_AT.isNull())
                .and(OUTPUT_RETURN.LINE_ID.eq(line))
                .and(OUTPUT_RETURN.BUSINESS_DATE.eq(businessDate))
                .fetchOptional(TYPE::read));
    }

    /** Returns of all lines for one day. */
    List<OutputReturn> on(LocalDate day) {
        return database.read(dsl -> dsl.select(OUTPUT_RETURN.fields())
                .from(OUTPUT_RETURN)
                .where(OUTPUT_RETURN.DELETED_AT.isNull())
                .and(OUTPUT_RETURN.BUSINESS_DATE.eq(day))
                .fetch(TYPE::read));
    }

    /** Takes the pieces of one line on one day. */
    @FunctionalInterface
    interface Pieces {
        void take(UUID line, LocalDate day, long quantity);
    }

    /** Pieces of all lines for the days from the first to the last, both included; the whole returns would cost thrice. */
    void quantities(LocalDate first, LocalDate last, Pieces pieces) {
        database.read(dsl -> {
            dsl.select(OUTPUT_RETURN.LINE_ID, OUTPUT_RETURN.BUSINESS_DATE, OUTPUT_RETURN.QUANTITY)
                    .from(OUTPUT_RETURN)
                    .where(OUTPUT_RETURN.DELETED_AT.isNull())
                    .and(OUTPUT_RETURN.BUSINESS_DATE.between(first, last))
                    .forEach(r -> pieces.take(r.value1(), r.value2(), r.value3()));
            return first;
        });
    }

    /** All returns of one line, the newest day first. */
    List<OutputReturn> ofLine(UUID line) {
        return database.read(dsl -> dsl.select(OUTPUT_RETURN.fields())
                .from(OUTPUT_RETURN)
                .where(OUTPUT_RETURN.DELETED_AT.isNull())
                .and(OUTPUT_RETURN.LINE_ID.eq(line))
                .orderBy(OUTPUT_RETURN.BUSINESS_DATE.desc())
                .fetch(TYPE::read));
    }

    OutputReturn insert(LedgerTx tx, OutputReturn made) {
        return tx.insert(TYPE, made);
    }

    void insertAll(LedgerTx tx, Collection<OutputReturn> made) {
        tx.insertAll(TYPE, made);
    }

    OutputReturn update(LedgerTx tx, OutputReturn made) {
        return tx.update(TYPE, made);
    }
}
