package io.maskline.line;

import io.maskline.line.StageGate.Passage;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the dated steps of a line beside the change of its current copy, in the same batch. A line of before steps were
 * kept first gets a step of what it was, so that the days gone by stay as they were.
 */
final class LineStepWriter {

    private final LineStageStepStore stages;
    private final LineCapacityStepStore capacities;

    LineStepWriter(LineStageStepStore stages, LineCapacityStepStore capacities) {
        this.stages = stages;
        this.capacities = capacities;
    }

    /**
     * Dates come one after the other and none lies in the future.
     *
     * @param before the line as stored; null for a new one
     * @throws io.maskline.platform.error.FaultException Invalid at {@code stageDate}
     */
    void checkDates(@Nullable Line before, Line after, boolean correction, LocalDate today) {
        if (before != null && before.stage() == after.stage() && before.stageDate().equals(after.stageDate())) {
            return;
        }
        if (after.stageDate().isAfter(today)) {
            throw Fault.invalid("stageDate", "line.fault.stageToCome", after.stageDate().toString()).asException();
        }
        if (before == null) {
            return;
        }
        if (!correction && before.stage() != after.stage()) {
            notBefore(after, before.stage(), before.stageDate());
            return;
        }
        stages.ofLine(after.id()).stream().skip(1).findFirst().ifPresent(former -> notBefore(after, former.stage(), former.reachedOn()));
    }

    private static void notBefore(Line after, LineStage former, LocalDate since) {
        if (after.stageDate().isBefore(since)) {
            throw Fault.invalid("stageDate", "line.fault.stageOrder", former.labelKey(), since.toString(), after.stageDate().toString()).asException();
        }
    }

    /** @param history of the line, the newest first */
    void stage(LedgerTx tx, @Nullable Line before, Line after, Passage passage, boolean correction, List<HistoryEntry> history) {
        if (before != null && before.stage() == after.stage() && before.stageDate().equals(after.stageDate())) {
            return;
        }
        LineStageStep made = new LineStageStep(
                Ids.next(), 0, after.id(), after.stage(), after.stageDate(), tx.actor().operator(), passage.reportNumber(), passage.override());
        LineStageStep newest = stages.ofLine(after.id()).stream().findFirst().orElse(null);
        boolean sets = before != null && (correction || before.stage() == after.stage());
        if (sets && newest != null) {
            stages.update(tx, new LineStageStep(
                    newest.id(), newest.version(), made.lineId(), made.stage(), made.reachedOn(), made.setBy(), made.reportNumber(), made.override()));
            return;
        }
        if (before != null && newest == null && !sets) {
            stages.insert(tx, new LineStageStep(
                    Ids.next(), 0, before.id(), before.stage(), before.stageDate(), setBy(history, "stage"), null, null));
        }
        stages.insert(tx, made);
    }

    /** A capacity holds from the business day on which it is stated; that of a new line from the day it reached its stage. */
    void capacity(LedgerTx tx, @Nullable Line before, Line after, @Nullable String basis, List<HistoryEntry> history) {
        for (CapacityKind kind : CapacityKind.values()) {
            Long was = before == null ? null : before.capacity().of(kind);
            Long now = after.capacity().of(kind);
            if (!Objects.equals(was, now)) {
                LocalDate day = tx.actor().businessDate();
                LocalDate from = before == null && after.stageDate().isBefore(day) ? after.stageDate() : day;
                String why = kind == CapacityKind.APPROVED && basis != null && !basis.isBlank() ? basis.strip() : null;
                state(tx, before, new LineCapacityStep(Ids.next(), 0, after.id(), kind, from, now, null, tx.actor().operator(), why), history);
            }
        }
    }

    private void state(LedgerTx tx, @Nullable Line before, LineCapacityStep made, List<HistoryEntry> history) {
        LineCapacityStep newest = newest(made);
        if (newest != null && !newest.validFrom().isBefore(made.validFrom())) {
            put(tx, newest, at(made, newest.validFrom()));
            return;
        }
        if (newest == null && before != null) {
            first(tx, before, made, history);
        }
        capacities.insert(tx, made);
    }

    /** Puts one figure at its day, setting right what was stated for that very day; the newest figure is returned. */
    LineCapacityStep dated(LedgerTx tx, Line line, LineCapacityStep made, List<HistoryEntry> history) {
        List<LineCapacityStep> known = ofKind(made);
        if (known.isEmpty()) {
            first(tx, line, made, history);
        }
        LineCapacityStep same = known.stream().filter(s -> s.validFrom().equals(made.validFrom())).findFirst().orElse(null);
        LineCapacityStep stored = same == null ? capacities.insert(tx, made) : put(tx, same, made);
        boolean newest = known.isEmpty() || !made.validFrom().isBefore(known.getFirst().validFrom());
        return newest ? stored : known.getFirst();
    }

    private void first(LedgerTx tx, Line before, LineCapacityStep made, List<HistoryEntry> history) {
        Long was = before.capacity().of(made.kind());
        if (was != null && before.stageDate().isBefore(made.validFrom())) {
            capacities.insert(tx, new LineCapacityStep(
                    Ids.next(), 0, before.id(), made.kind(), before.stageDate(), was, null, setBy(history, field(made.kind())), null));
        }
    }

    private LineCapacityStep put(LedgerTx tx, LineCapacityStep stored, LineCapacityStep made) {
        return capacities.update(tx, new LineCapacityStep(
                stored.id(), stored.version(), made.lineId(), made.kind(), made.validFrom(), made.perDay(), made.formula(), made.setBy(), made.basis()));
    }

    private static LineCapacityStep at(LineCapacityStep made, LocalDate day) {
        return new LineCapacityStep(
                made.id(), made.version(), made.lineId(), made.kind(), day, made.perDay(), made.formula(), made.setBy(), made.basis());
    }

    private @Nullable LineCapacityStep newest(LineCapacityStep made) {
        return ofKind(made).stream().findFirst().orElse(null);
    }

    private List<LineCapacityStep> ofKind(LineCapacityStep made) {
        return capacities.ofLine(made.lineId()).stream().filter(s -> s.kind() == made.kind()).toList();
    }

    private static String field(CapacityKind kind) {
        return switch (kind) {
            case NAMEPLATE -> "nameplatePerDay";
            case APPROVED -> "approvedPerDay";
            case ACTUAL -> "actualPerDay";
        };
    }

    /** Who last changed the field; empty when the history does not say. */
    private static String setBy(List<HistoryEntry> history, String field) {
        return history.stream()
                .filter(e -> e.fields().stream().anyMatch(f -> f.field().equals(field)))
                .map(e -> e.actor().operator())
                .findFirst()
                .orElse("");
    }
}
