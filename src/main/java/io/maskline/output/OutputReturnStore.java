package io.maskline.output;

import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

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

    /** Returns of the days from the first to the last, both included, of lines that stated a stock or shipped in them. */
    List<OutputReturn> withStock(LocalDate first, LocalDate last) {
        Condition days = OUTPUT_RETURN.DELETED_AT.isNull().and(OUTPUT_RETURN.BUSINESS_DATE.between(first, last));
        Condition stocked = OUTPUT_RETURN.OPENING_STOCK.isNotNull().or(OUTPUT_RETURN.CLOSING_STOCK.isNotNull())
                .or(OUTPUT_RETURN.SHIPPED_STATE.isNotNull()).or(OUTPUT_RETURN.SHIPPED_PROVINCE.isNotNull())
                .or(OUTPUT_RETURN.SHIPPED_CITY.isNotNull()).or(OUTPUT_RETURN.SHIPPED_OWN.isNotNull())
                .or(OUTPUT_RETURN.SHIPPED_EXPORT.isNotNull());
        return database.read(dsl -> dsl.select(OUTPUT_RETURN.fields())
                .from(OUTPUT_RETURN)
                .where(days)
                .and(OUTPUT_RETURN.LINE_ID.in(dsl.selectDistinct(OUTPUT_RETURN.LINE_ID).from(OUTPUT_RETURN).where(days).and(stocked)))
                .fetch(TYPE::read));
    }

    /**
     * Pieces by line on so many days from {@code first} on, oldest first, null where there is no return; lines without any
     * are not in the map. Read from the index of the day alone and without a record for each return: these are the most
     * rows the console reads at once.
     */
    Map<UUID, @Nullable Long[]> pieces(LocalDate first, int days) {
        return database.read(dsl -> {
            try (ResultSet rows = dsl.select(OUTPUT_RETURN.LINE_ID, OUTPUT_RETURN.BUSINESS_DATE, OUTPUT_RETURN.QUANTITY)
                    .from(OUTPUT_RETURN)
                    .where(OUTPUT_RETURN.DELETED_AT.isNull())
                    .and(OUTPUT_RETURN.BUSINESS_DATE.between(first, first.plusDays(days - 1L)))
                    .fetchResultSet()) {
                Map<UUID, @Nullable Long[]> pieces = new HashMap<>();
                while (rows.next()) {
                    int day = (int) ChronoUnit.DAYS.between(first, rows.getObject(2, LocalDate.class));
                    pieces.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new Long[days])[day] = rows.getLong(3);
                }
                return pieces;
            } catch (SQLException e) {
                throw new DataAccessException("reading the returns from " + first, e);
            }
        });
    }

    /** Pieces by line on one day; lines without a return are not in the map. */
    Map<UUID, Long> quantities(LocalDate day) {
        Map<UUID, Long> quantities = new HashMap<>();
        pieces(day, 1).forEach((line, pieces) -> quantities.put(line, Objects.requireNonNull(pieces[0])));
        return quantities;
    }

    /** The lines that these returns are of, also of those in the bin; a return that is not stored is not in the map. */
    Map<UUID, UUID> linesOf(Collection<UUID> returns) {
        return database.read(dsl -> dsl.select(OUTPUT_RETURN.ID, OUTPUT_RETURN.LINE_ID)
                .from(OUTPUT_RETURN)
                .where(OUTPUT_RETURN.ID.in(returns))
                .fetchMap(OUTPUT_RETURN.ID, OUTPUT_RETURN.LINE_ID));
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
