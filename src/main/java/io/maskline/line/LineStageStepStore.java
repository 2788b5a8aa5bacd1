package io.maskline.line;

import static io.maskline.platform.db.schema.Tables.LINE_STAGE_STEP;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The stages of lines by date, in the database. */
final class LineStageStepStore {

    static final EntityType<LineStageStep> TYPE = EntityType.<LineStageStep>of("lineStageStep", "line.stageStep.entity", LINE_STAGE_STEP)
            .field("lineId", LINE_STAGE_STEP.LINE_ID, ValueKind.REFERENCE, LineStageStep::lineId, "line.entity")
            .field("stage", LINE_STAGE_STEP.STAGE, ValueKind.TEXT, s -> s.stage().name(), "line.field.stage")
            .field("reachedOn", LINE_STAGE_STEP.REACHED_ON, ValueKind.DAY, LineStageStep::reachedOn, "line.field.stageDate")
            .field("setBy", LINE_STAGE_STEP.SET_BY, ValueKind.TEXT, LineStageStep::setBy, "line.stageStep.setBy")
            .field("reportNumber", LINE_STAGE_STEP.REPORT_NUMBER, ValueKind.TEXT, LineStageStep::reportNumber, "line.stageStep.report")
            .field("overrideBy", LINE_STAGE_STEP.OVERRIDE_BY, ValueKind.TEXT, s -> s.override() == null ? null : s.override().leader(), "line.stageStep.overrideBy")
            .field("overrideReason", LINE_STAGE_STEP.OVERRIDE_REASON, ValueKind.TEXT, s -> s.override() == null ? null : s.override().reason(), "line.stageStep.overrideReason")
            .ruled("lineId", "stage", "reachedOn", "setBy", "reportNumber", "overrideBy", "overrideReason")
            .label(s -> s.reachedOn().toString())
            .reader(LineStageStepStore::read);

    private final Database database;

    LineStageStepStore(Database database) {
        this.database = database;
    }

    private static LineStageStep read(Record r) {
        return new LineStageStep(
                r.get(LINE_STAGE_STEP.ID),
                r.get(LINE_STAGE_STEP.VERSION),
                r.get(LINE_STAGE_STEP.LINE_ID),
                LineStage.valueOf(r.get(LINE_STAGE_STEP.STAGE)),
                r.get(LINE_STAGE_STEP.REACHED_ON),
                r.get(LINE_STAGE_STEP.SET_BY),
                r.get(LINE_STAGE_STEP.REPORT_NUMBER),
                override(r.get(LINE_STAGE_STEP.OVERRIDE_BY), r.get(LINE_STAGE_STEP.OVERRIDE_REASON)));
    }

    static @Nullable GateOverride override(@Nullable String leader, @Nullable String reason) {
        return leader == null || reason == null ? null : new GateOverride(leader, reason);
    }

    /** The steps of a line, the newest first. Steps of one day stand in the order in which they were made. */
    List<LineStageStep> ofLine(UUID line) {
        return database.read(dsl -> dsl.select(LINE_STAGE_STEP.fields())
                .from(LINE_STAGE_STEP)
                .where(LINE_STAGE_STEP.DELETED_AT.isNull())
                .and(LINE_STAGE_STEP.LINE_ID.eq(line))
                .orderBy(LINE_STAGE_STEP.REACHED_ON.desc(), LINE_STAGE_STEP.ID.desc())
                .fetch(TYPE::read));
    }

    LineStageStep insert(LedgerTx tx, LineStageStep step) {
        return tx.insert(TYPE, step);
    }

    LineStageStep update(LedgerTx tx, LineStageStep step) {
        return tx.update(TYPE, step);
    }
}
