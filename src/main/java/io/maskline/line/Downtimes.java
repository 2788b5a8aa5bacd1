package io.maskline.line;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Times in which lines stand still: starting, ending, setting right. Not for the FX thread. */
public final class Downtimes {

    private final DowntimeStore store;
    private final LineSteps steps;
    private final Lines lines;
    private final Ledger ledger;
    private final BusinessClock clock;

    private Downtimes(Database database, Lines lines, Ledger ledger, BusinessClock clock) {
        this.store = new DowntimeStore(database);
        this.steps = LineSteps.open(database);
        this.lines = lines;
        this.ledger = ledger;
        this.clock = clock;
    }

    public static Downtimes open(Database database, Lines lines, Ledger ledger, BusinessClock clock) {
        return new Downtimes(database, lines, ledger, clock);
    }

    /** All of a line, the newest first. */
    public List<Downtime> ofLine(UUID line) {
        return store.ofLine(line);
    }

    /** Which lines stand still at a moment, whatever became of it later. */
    public List<Downtime> open(LocalDateTime at) {
        return store.open(at);
    }

    /** Those of which a part falls on {@code day}; {@link Downtime#minutesOn} tells how much. */
    public List<Downtime> on(LocalDate day) {
        return store.on(day);
    }

    public Optional<Downtime> find(UUID id) {
        return store.find(id);
    }

    /**
     * Stores a new time or the changes of one.
     *
     * @throws io.maskline.platform.error.FaultException Invalid when it ends before it starts, lies in the future or shares
     *     a minute with another time of the line; Missing when the line is gone; Stale when it was changed meanwhile
     */
    public Downtime save(Downtime downtime, Actor actor) {
        check(downtime);
        return ledger.change(title(downtime.version() == 0 ? "line.downtime.step.start" : "line.downtime.step.change", downtime), actor,
                tx -> downtime.version() == 0 ? store.insert(tx, downtime) : store.update(tx, downtime));
    }

    /**
     * The line runs again.
     *
     * @param lost pieces not made; null takes what {@link #proposedLoss} says
     */
    public Downtime end(Downtime open, LocalDateTime at, @Nullable Long lost, Actor actor) {
        Downtime ended = open.withEnd(at, lost);
        check(ended);
        Downtime whole = lost == null ? ended.withEnd(at, proposedLoss(ended)) : ended;
        return ledger.change(title("line.downtime.step.end", whole), actor, tx -> store.update(tx, whole));
    }

    /** Moves a time to the bin. */
    public void delete(Downtime downtime, Actor actor) {
        ledger.change(title("line.downtime.step.delete", downtime), actor, tx -> {
            store.delete(tx, downtime);
            return downtime;
        });
    }

    /**
     * The output lost by a line that stood still: approved pieces a day × minutes of standstill / minutes it works a day,
     * floored to whole pieces and at most the approved figure for each day of standstill. A line works round the clock
     * unless its approved or actual capacity states minutes and shifts. Up to now while it stands still; null while nobody has
     * approved a capacity.
     */
    public @Nullable Long proposedLoss(Downtime downtime) {
        Line line = lines.find(downtime.lineId()).orElseThrow(() -> Fault.missing("line.fault.missing").asException());
        Long approved = line.capacity().approved();
        if (approved == null) {
            return null;
        }
        long workingMinutes = steps.capacities(line.id()).stream()
                .filter(s -> s.kind() != CapacityKind.NAMEPLATE && s.formula() != null)
                .map(LineCapacityStep::formula)
                .map(Objects::requireNonNull)
                .mapToLong(CapacityFormula::workingMinutes)
                .findFirst()
                .orElse(CapacityFormula.MINUTES_A_DAY);
        return loss(approved, downtime, workingMinutes, clock.now());
    }

    /** The rule of {@link #proposedLoss} by day, so that a day of standstill never loses more than a day's output. */
    static long loss(long approved, Downtime downtime, long workingMinutes, LocalDateTime now) {
        LocalDate last = (downtime.endedAt() == null ? now : downtime.endedAt()).toLocalDate();
        BigInteger pieces = BigInteger.ZERO;
        for (LocalDate day = downtime.startedAt().toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            long stopped = Math.min(downtime.minutesOn(day, now), workingMinutes);
            pieces = pieces.add(BigInteger.valueOf(approved).multiply(BigInteger.valueOf(stopped)));
        }
        return pieces.divide(BigInteger.valueOf(workingMinutes)).longValueExact();
    }

    private void check(Downtime downtime) {
        FieldRules.notNegative("lostOutput", downtime.lostOutput());
        FieldRules.atMost("remark", downtime.remark(), 400);
        LocalDateTime end = downtime.endedAt();
        if (downtime.startedAt().isAfter(clock.now())) {
            throw Fault.invalid("startedAt", "line.fault.timeToCome", LineWords.time(downtime.startedAt())).asException();
        }
        if (end != null && end.isAfter(clock.now())) {
            throw Fault.invalid("endedAt", "line.fault.timeToCome", LineWords.time(end)).asException();
        }
        if (end != null && !end.isAfter(downtime.startedAt())) {
            throw Fault.invalid("endedAt", "line.fault.endBeforeStart", LineWords.time(downtime.startedAt()), LineWords.time(end)).asException();
        }
        store.ofLine(downtime.lineId()).stream()
                .filter(other -> !other.id().equals(downtime.id()) && other.overlaps(downtime))
                .findFirst()
                .ifPresent(other -> {
                    throw overlap(other);
                });
    }

    private static RuntimeException overlap(Downtime other) {
        String from = LineWords.time(other.startedAt());
        return (other.endedAt() == null
                        ? Fault.invalid("startedAt", "line.fault.downtimeOpen", from, other.reason().labelKey())
                        : Fault.invalid("startedAt", "line.fault.downtimeOverlap", from, LineWords.time(other.endedAt()), other.reason().labelKey()))
                .asException();
    }

    private Title title(String key, Downtime downtime) {
        Line line = lines.find(downtime.lineId()).orElseThrow(() -> Fault.missing("line.fault.missing").asException());
        return Title.of(key, lines.firmName(line), line.lineNo(), LineWords.time(downtime.startedAt()));
    }
}
