package io.maskline.line;

import static io.maskline.platform.db.schema.Tables.LINE_CAPACITY_STEP;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The capacities of lines by date, in the database. */
final class LineCapacityStepStore {

    static final EntityType<LineCapacityStep> TYPE = EntityType.<LineCapacityStep>of("lineCapacityStep", "line.capacityStep.entity", LINE_CAPACITY_STEP)
            .field("lineId", LINE_CAPACITY_STEP.LINE_ID, ValueKind.REFERENCE, LineCapacityStep::lineId, "line.entity")
            .field("kind", LINE_CAPACITY_STEP.KIND, ValueKind.TEXT, s -> s.kind().name(), "line.capacityStep.kind")
            .field("validFrom", LINE_CAPACITY_STEP.VALID_FROM, ValueKind.DAY, LineCapacityStep::validFrom, "line.capacityStep.validFrom")
            .field("perDay", LINE_CAPACITY_STEP.PER_DAY, ValueKind.COUNT, LineCapacityStep::perDay, "line.capacityStep.perDay")
            .field("ratePerMinute", LINE_CAPACITY_STEP.RATE_PER_MINUTE, ValueKind.DECIMAL, of(CapacityFormula::ratePerMinute), "line.capacityStep.rate")
            .field("minutesPerShift", LINE_CAPACITY_STEP.MINUTES_PER_SHIFT, ValueKind.COUNT, of(CapacityFormula::minutesPerShift), "line.capacityStep.minutes")
            .field("shifts", LINE_CAPACITY_STEP.SHIFTS, ValueKind.COUNT, of(CapacityFormula::shifts), "line.capacityStep.shifts")
            .field("yieldRate", LINE_CAPACITY_STEP.YIELD_RATE, ValueKind.DECIMAL, of(CapacityFormula::yieldRate), "line.capacityStep.yield")
            .field("setBy", LINE_CAPACITY_STEP.SET_BY, ValueKind.TEXT, LineCapacityStep::setBy, "line.stageStep.setBy")
            .field("basis", LINE_CAPACITY_STEP.BASIS, ValueKind.TEXT, LineCapacityStep::basis, "line.capacityStep.basis")
            .ruled("lineId", "kind", "validFrom", "perDay", "ratePerMinute", "minutesPerShift", "shifts", "yieldRate", "setBy")
            .label(s -> s.validFrom().toString())
            .reader(LineCapacityStepStore::read);

    private final Database database;

    LineCapacityStepStore(Database database) {
        this.database = database;
    }

    private static <T> Function<LineCapacityStep, @Nullable T> of(Function<CapacityFormula, T> figure) {
        return step -> step.formula() == null ? null : figure.apply(step.formula());
    }

    private static LineCapacityStep read(Record r) {
        return new LineCapacityStep(
                r.get(LINE_CAPACITY_STEP.ID),
                r.get(LINE_CAPACITY_STEP.VERSION),
                r.get(LINE_CAPACITY_STEP.LINE_ID),
                CapacityKind.valueOf(r.get(LINE_CAPACITY_STEP.KIND)),
                r.get(LINE_CAPACITY_STEP.VALID_FROM),
                r.get(LINE_CAPACITY_STEP.PER_DAY),
                formula(r),
                r.get(LINE_CAPACITY_STEP.SET_BY),
                r.get(LINE_CAPACITY_STEP.BASIS));
    }

    private static @Nullable CapacityFormula formula(Record r) {
        BigDecimal rate = r.get(LINE_CAPACITY_STEP.RATE_PER_MINUTE);
        Long minutes = r.get(LINE_CAPACITY_STEP.MINUTES_PER_SHIFT);
        Long shifts = r.get(LINE_CAPACITY_STEP.SHIFTS);
        BigDecimal yield = r.get(LINE_CAPACITY_STEP.YIELD_RATE);
        return rate == null || minutes == null || shifts == null || yield == null ? null : new CapacityFormula(rate, minutes, shifts, yield);
    }

    /** The steps of a line, the newest first. */
    List<LineCapacityStep> ofLine(UUID line) {
        return database.read(dsl -> dsl.select(LINE_CAPACITY_STEP.fields())
                .from(LINE_CAPACITY_STEP)
                .where(LINE_CAPACITY_STEP.DELETED_AT.isNull())
                .and(LINE_CAPACITY_STEP.LINE_ID.eq(line))
                .orderBy(LINE_CAPACITY_STEP.VALID_FROM.desc(), LINE_CAPACITY_STEP.ID.desc())
                .fetch(TYPE::read));
    }

    LineCapacityStep insert(LedgerTx tx, LineCapacityStep step) {
        return tx.insert(TYPE, step);
    }

    LineCapacityStep update(LedgerTx tx, LineCapacityStep step) {
        return tx.update(TYPE, step);
    }
}
