package io.maskline.line;

import io.maskline.platform.db.Database;
import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ledger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stages, downtime and moved days of a firm's lines, for the firm's timeline. */
public final class LineEvents implements FirmEvents {

    private static final String TARGET = "line/lines";

    private final LineStageStepStore stages;
    private final DowntimeStore downtimes;
    private final ExpectedDateMoveStore moves;
    private final Lines lines;
    private final Ledger ledger;

    private LineEvents(Database database, Lines lines, Ledger ledger) {
        this.stages = new LineStageStepStore(database);
        this.downtimes = new DowntimeStore(database);
        this.moves = new ExpectedDateMoveStore(database);
        this.lines = lines;
        this.ledger = ledger;
    }

    public static LineEvents open(Database database, Lines lines, Ledger ledger) {
        return new LineEvents(database, lines, ledger);
    }

    @Override
    public List<Event> of(UUID firm, int most) {
        List<Event> events = new ArrayList<>();
        for (Line line : lines.ofEnterprise(firm)) {
            events.addAll(told(LineStageStepStore.TYPE, stages.ofLine(line.id()), most, (step, entry) -> stage(line, step, entry)));
            events.addAll(told(DowntimeStore.TYPE, downtimes.ofLine(line.id()), most, (downtime, entry) -> downtime(line, downtime, entry)));
            events.addAll(told(ExpectedDateMoveStore.TYPE, moves.ofLine(line.id()), most, (move, entry) -> moved(line, move, entry)));
        }
        return List.copyOf(events);
    }

    private interface Teller<R> {
        @Nullable Event tell(R record, HistoryEntry entry);
    }

    private <R extends Entity> List<Event> told(EntityType<R> type, List<R> records, int most, Teller<R> teller) {
        Map<UUID, R> byId = records.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return ledger.newest(type, byId.keySet(), most).stream()
                .filter(e -> e.entry().ofItsOwn())
                .flatMap(e -> Optional.ofNullable(teller.tell(Objects.requireNonNull(byId.get(e.record())), e.entry())).stream())
                .toList();
    }

    private static @Nullable Event stage(Line line, LineStageStep step, HistoryEntry entry) {
        if (entry.kind() != ChangeKind.INSERT) {
            return null;
        }
        String no = line.lineNo();
        String stage = step.stage().labelKey();
        GateOverride override = step.override();
        if (override != null) {
            return event(line, entry, step.reachedOn(), Mark.NOTE, "line.event.override", no, stage, override.leader(), override.reason());
        }
        return step.reportNumber() == null
                ? event(line, entry, step.reachedOn(), mark(step.stage()), "line.event.stage", no, stage)
                : event(line, entry, step.reachedOn(), mark(step.stage()), "line.event.report", no, stage, step.reportNumber());
    }

    private static Mark mark(LineStage stage) {
        return switch (stage) {
            case PRODUCING -> Mark.DONE;
            case TESTING -> Mark.IN_LAB;
            case STOPPED -> Mark.STOPPED;
            default -> Mark.NEW;
        };
    }

    private static @Nullable Event downtime(Line line, Downtime downtime, HistoryEntry entry) {
        LocalDateTime end = downtime.endedAt();
        if (entry.kind() == ChangeKind.INSERT) {
            return event(line, entry, downtime.startedAt().toLocalDate(), Mark.STOPPED, "line.event.stopped",
                    line.lineNo(), downtime.reason().labelKey(), LineWords.time(downtime.startedAt()));
        }
        return end == null || entry.change("endedAt").isEmpty()
                ? null
                : event(line, entry, end.toLocalDate(), Mark.DONE, "line.event.runs", line.lineNo(), hours(Duration.between(downtime.startedAt(), end)));
    }

    /** Whole hours from one hour up, below that tenths. */
    private static String hours(Duration duration) {
        BigDecimal hours = BigDecimal.valueOf(duration.toMinutes()).divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_EVEN);
        return hours.setScale(hours.compareTo(BigDecimal.ONE) < 0 ? 1 : 0, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static @Nullable Event moved(Line line, ExpectedDateMove move, HistoryEntry entry) {
        if (entry.kind() != ChangeKind.INSERT) {
            return null;
        }
        String what = move.equipmentId() == null ? "line.event.expected.line" : "line.event.expected.machine";
        String why = Objects.requireNonNullElse(move.reason(), "");
        return event(line, entry, move.movedOn(), move.slip() ? Mark.NOTE : Mark.NEW, move.slip() ? "line.event.slip" : "line.event.nearer",
                line.lineNo(), what, move.fromDate().toString(), move.toDate().toString(), why);
    }

    private static Event event(Line line, HistoryEntry entry, LocalDate day, Mark mark, String key, String... args) {
        return new Event(entry.recordedAt(), day, entry.actor().operator(), mark, key, List.of(args), TARGET, line.id());
    }
}
