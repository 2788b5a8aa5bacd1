package io.maskline.line;

import static io.maskline.platform.db.schema.Tables.LINE_CAPACITY_STEP;
import static io.maskline.platform.db.schema.Tables.LINE_STAGE_STEP;
import static io.maskline.platform.db.schema.Tables.PRODUCTION_LINE;

import io.maskline.platform.db.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How all lines stood on a day. The line itself keeps what holds now, so steps are only read of lines that have changed
 * since that day: for today hardly any.
 */
final class LineOnStore {

    private final Database database;

    LineOnStore(Database database) {
        this.database = database;
    }

    /** A stage on its day; the id tells which of one day came last. */
    private record Reached(UUID id, LineStage stage, LocalDate on, @Nullable GateOverride override) {

        boolean later(@Nullable Reached than) {
            if (than == null) {
                return true;
            }
            int order = on.compareTo(than.on);
            return order > 0 || order == 0 && id.compareTo(than.id) > 0;
        }
    }

    private record Stated(UUID line, CapacityKind kind, LocalDate from, @Nullable Long perDay) {}

    Map<UUID, LineOn> on(LocalDate day) {
        return database.read(dsl -> {
            Map<UUID, Reached> stages = stages(dsl, day);
            Map<UUID, Map<CapacityKind, Stated>> since = capacities(dsl, day);
            Map<UUID, LineOn> lines = new HashMap<>();
            dsl.select(
                            PRODUCTION_LINE.ID, PRODUCTION_LINE.STAGE, PRODUCTION_LINE.STAGE_DATE, PRODUCTION_LINE.NAMEPLATE_PER_DAY,
                            PRODUCTION_LINE.APPROVED_PER_DAY, PRODUCTION_LINE.ACTUAL_PER_DAY)
                    .from(PRODUCTION_LINE)
                    .where(PRODUCTION_LINE.DELETED_AT.isNull())
                    .forEach(r -> {
                        Line.Capacity capacity = new Line.Capacity(r.value4(), r.value5(), r.value6());
                        for (Stated stated : since.getOrDefault(r.value1(), Map.of()).values()) {
                            capacity = capacity.with(stated.kind(), stated.perDay());
                        }
                        lines.put(r.value1(), lineOn(day, LineStage.valueOf(r.value2()), r.value3(), capacity, stages.get(r.value1())));
                    });
            return lines;
        });
    }

    private static LineOn lineOn(LocalDate day, LineStage now, LocalDate since, Line.Capacity capacity, @Nullable Reached step) {
        if (!since.isAfter(day)) {
            return new LineOn(now, since, capacity, step == null ? null : step.override());
        }
        return step == null ? new LineOn(null, null, capacity, null) : new LineOn(step.stage(), step.on(), capacity, step.override());
    }

    /** The newest step up to the day of every line that has moved on since, and of those a leader let through. */
    private static Map<UUID, Reached> stages(DSLContext dsl, LocalDate day) {
        Condition movedOn = LINE_STAGE_STEP.LINE_ID.in(
                dsl.select(PRODUCTION_LINE.ID).from(PRODUCTION_LINE).where(PRODUCTION_LINE.STAGE_DATE.gt(day)));
        Condition letThrough = LINE_STAGE_STEP.LINE_ID.in(
                dsl.select(LINE_STAGE_STEP.LINE_ID).from(LINE_STAGE_STEP).where(LINE_STAGE_STEP.OVERRIDE_BY.isNotNull()));
        Map<UUID, Reached> newest = new HashMap<>();
        dsl.select(
                        LINE_STAGE_STEP.ID, LINE_STAGE_STEP.LINE_ID, LINE_STAGE_STEP.STAGE, LINE_STAGE_STEP.REACHED_ON,
                        LINE_STAGE_STEP.OVERRIDE_BY, LINE_STAGE_STEP.OVERRIDE_REASON)
                .from(LINE_STAGE_STEP)
                .where(LINE_STAGE_STEP.DELETED_AT.isNull())
                .and(LINE_STAGE_STEP.REACHED_ON.le(day))
                .and(movedOn.or(letThrough))
                .forEach(r -> {
                    Reached step = new Reached(
                            r.value1(), LineStage.valueOf(r.value3()), r.value4(), LineStageStepStore.override(r.value5(), r.value6()));
                    if (step.later(newest.get(r.value2()))) {
                        newest.put(r.value2(), step);
                    }
                });
        return newest;
    }

    /** The capacities that held on the day where another figure has come since; what nobody had said by then is null. */
    private static Map<UUID, Map<CapacityKind, Stated>> capacities(DSLContext dsl, LocalDate day) {
        Map<UUID, Map<CapacityKind, Stated>> held = new HashMap<>();
        for (Stated step : changed(dsl, day)) {
            if (step.from().isAfter(day)) {
                held.computeIfAbsent(step.line(), _ -> new HashMap<>())
                        .put(step.kind(), new Stated(step.line(), step.kind(), LocalDate.MIN, null));
            }
        }
        for (Stated step : changed(dsl, day)) {
            Map<CapacityKind, Stated> ofLine = held.getOrDefault(step.line(), Map.of());
            Stated before = ofLine.get(step.kind());
            if (before != null && !step.from().isAfter(day) && step.from().isAfter(before.from())) {
                ofLine.put(step.kind(), step);
            }
        }
        return held;
    }

    /** All steps of lines that have one after the day. */
    private static List<Stated> changed(DSLContext dsl, LocalDate day) {
        List<Stated> steps = new ArrayList<>();
        dsl.select(LINE_CAPACITY_STEP.LINE_ID, LINE_CAPACITY_STEP.KIND, LINE_CAPACITY_STEP.VALID_FROM, LINE_CAPACITY_STEP.PER_DAY)
                .from(LINE_CAPACITY_STEP)
                .where(LINE_CAPACITY_STEP.DELETED_AT.isNull())
                .and(LINE_CAPACITY_STEP.LINE_ID.in(dsl.select(LINE_CAPACITY_STEP.LINE_ID)
                        .from(LINE_CAPACITY_STEP)
                        .where(LINE_CAPACITY_STEP.DELETED_AT.isNull())
                        .and(LINE_CAPACITY_STEP.VALID_FROM.gt(day))))
                .forEach(r -> steps.add(new Stated(r.value1(), CapacityKind.valueOf(r.value2()), r.value3(), r.value4())));
        return steps;
    }
}
