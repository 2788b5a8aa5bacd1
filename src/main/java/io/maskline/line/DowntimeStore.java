package io.maskline.line;

import static io.maskline.platform.db.schema.Tables.DOWNTIME;
import static io.maskline.platform.db.schema.Tables.PRODUCTION_LINE;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;

/** Times in which lines stood still, in the database. */
final class DowntimeStore {

    static final EntityType<Downtime> TYPE = EntityType.<Downtime>of("downtime", "line.downtime.entity", DOWNTIME)
            .field("lineId", DOWNTIME.LINE_ID, ValueKind.REFERENCE, Downtime::lineId, "line.entity")
            .field("reason", DOWNTIME.REASON, ValueKind.TEXT, d -> d.reason().name(), "line.downtime.reason")
            .field("startedAt", DOWNTIME.STARTED_AT, ValueKind.LOCAL_TIME, Downtime::startedAt, "line.downtime.startedAt")
            .field("endedAt", DOWNTIME.ENDED_AT, ValueKind.LOCAL_TIME, Downtime::endedAt, "line.downtime.endedAt")
            .field("lostOutput", DOWNTIME.LOST_OUTPUT, ValueKind.COUNT, Downtime::lostOutput, "line.downtime.lost")
            .field("remark", DOWNTIME.REMARK, ValueKind.TEXT, Downtime::remark, "line.field.remark")
            .ruled("lineId", "startedAt", "endedAt")
            .label(d -> d.startedAt().toLocalDate().toString())
            .reader(DowntimeStore::read);

    private final Database database;

    DowntimeStore(Database database) {
        this.database = database;
    }

    private static Downtime read(Record r) {
        return new Downtime(
                r.get(DOWNTIME.ID),
                r.get(DOWNTIME.VERSION),
                r.get(DOWNTIME.LINE_ID),
                DowntimeReason.valueOf(r.get(DOWNTIME.REASON)),
                r.get(DOWNTIME.STARTED_AT),
                r.get(DOWNTIME.ENDED_AT),
                r.get(DOWNTIME.LOST_OUTPUT),
                r.get(DOWNTIME.REMARK));
    }

    /** All of a line, the newest first. */
    List<Downtime> ofLine(UUID line) {
        return where(DOWNTIME.LINE_ID.eq(line));
    }

    List<Downtime> open(LocalDateTime at) {
        return where(DOWNTIME.STARTED_AT.le(at).and(DOWNTIME.ENDED_AT.isNull().or(DOWNTIME.ENDED_AT.gt(at))));
    }

    /** Those of which a part falls on the day. */
    List<Downtime> on(LocalDate day) {
        return where(DOWNTIME.STARTED_AT.lt(day.plusDays(1).atStartOfDay())
                .and(DOWNTIME.ENDED_AT.isNull().or(DOWNTIME.ENDED_AT.gt(day.atStartOfDay()))));
    }

    Optional<Downtime> find(UUID id) {
        return where(DOWNTIME.ID.eq(id)).stream().findFirst();
    }

    private List<Downtime> where(Condition condition) {
        return database.read(dsl -> dsl.select(DOWNTIME.fields())
                .from(DOWNTIME)
                .join(PRODUCTION_LINE).on(PRODUCTION_LINE.ID.eq(DOWNTIME.LINE_ID))
                .where(DOWNTIME.DELETED_AT.isNull())
                .and(PRODUCTION_LINE.DELETED_AT.isNull())
                .and(condition)
                .orderBy(DOWNTIME.STARTED_AT.desc(), DOWNTIME.ID.desc())
                .fetch(TYPE::read));
    }

    Downtime insert(LedgerTx tx, Downtime downtime) {
        return tx.insert(TYPE, downtime);
    }

    Downtime update(LedgerTx tx, Downtime downtime) {
        return tx.update(TYPE, downtime);
    }

    void delete(LedgerTx tx, Downtime downtime) {
        tx.delete(TYPE, downtime.id(), downtime.version());
    }
}
