package io.maskline.line;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.StageGate.Passage;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lines of all firms: entering, changing, moving through the stages, binning. What a line was on a day gone by is asked
 * of {@link LineSteps}. Not for the FX thread.
 */
public final class Lines {

    private final LineStore store;
    private final LineStepWriter steps;
    private final ExpectedDates expected;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final StageGate gate;
    private final BusinessClock clock;

    private Lines(Database database, Enterprises enterprises, Ledger ledger, TestReports reports, BusinessClock clock) {
        this.store = new LineStore(database);
        this.steps = new LineStepWriter(new LineStageStepStore(database), new LineCapacityStepStore(database));
        this.expected = ExpectedDates.open(database);
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.gate = new StageGate(reports);
        this.clock = clock;
    }

    /** @param reports what the gate to 达标投产 asks */
    public static Lines open(Database database, Enterprises enterprises, Ledger ledger, TestReports reports, BusinessClock clock) {
        return new Lines(database, enterprises, ledger, reports, clock);
    }

    /** The kinds of record of this feature, for the ledger. */
    public static List<EntityType<?>> types() {
        return List.of(
                LineStore.TYPE, LineStageStepStore.TYPE, LineCapacityStepStore.TYPE, EquipmentOrderStore.TYPE, ExpectedDateMoveStore.TYPE, DowntimeStore.TYPE);
    }

    /** The kind of record a line is, for its history. */
    public static EntityType<Line> type() {
        return LineStore.TYPE;
    }

    public List<Line> all() {
        return store.all();
    }

    public List<Line> ofEnterprise(UUID enterprise) {
        return store.ofEnterprise(enterprise);
    }

    public Optional<Line> find(UUID id) {
        return store.find(id);
    }

    /** The next number in a firm's own count: one more than the highest whole number in use. */
    public String nextLineNo(UUID enterprise) {
        long highest = ofEnterprise(enterprise).stream()
                .map(Line::lineNo)
                .filter(n -> n.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        return Long.toString(highest + 1);
    }

    /** As {@link #save(Line, LineReasons, Actor)} where nothing needs a word beside it. */
    public Line save(Line line, Actor actor) {
        return save(line, LineReasons.NONE, actor);
    }

    /**
     * Stores a new line or the changes of one, with the dated steps that follow from them: its stage, its capacities, its
     * expected day. A line already producing and saved with other changes is not asked for a report again.
     *
     * @throws io.maskline.platform.error.FaultException Invalid when a rule is not kept, Denied when the line is to count as
     *     producing and neither a report nor a leader says so, Missing when the firm is gone, Duplicate when the firm has a
     *     line of that number, Stale when the line was changed since it was read
     */
    public Line save(Line line, LineReasons reasons, Actor actor) {
        LineRules.check(line);
        Enterprise firm = enterprises.find(line.enterpriseId())
                .orElseThrow(() -> Fault.missing("line.fault.enterpriseMissing").asException());
        boolean isNew = line.version() == 0;
        Line before = isNew ? null : store.find(line.id()).orElse(null);
        Title title = title(firm, before, line);
        if (!isNew && (before == null || before.version() != line.version())) {
            // Refused as out of date; the rules would judge it by what it no longer is.
            return ledger.change(title, actor, tx -> store.update(tx, line));
        }
        steps.checkDates(before, line, reasons.correction(), clock.today());
        Passage passage = asked(before, line) ? gate.pass(firm.shortName(), line, reasons.override()) : Passage.FREE;
        ExpectedDateMove move = before == null
                ? null
                : ExpectedDates.move(new ExpectedDates.Subject(line.id(), null), before.expectedOn(), line.expectedOn(), reasons.slip(), actor);
        List<HistoryEntry> history = before == null ? List.of() : ledger.history(LineStore.TYPE, line.id());
        return ledger.change(title, actor, tx -> {
            Line stored = isNew ? store.insert(tx, line) : store.update(tx, line);
            steps.stage(tx, before, stored, passage, reasons.correction(), history);
            steps.capacity(tx, before, stored, reasons.basis(), history);
            expected.keep(tx, move);
            return stored;
        });
    }

    /**
     * The line reaches another stage.
     *
     * @param override a leader's word for 达标投产 without a report
     * @throws io.maskline.platform.error.FaultException as {@link #save(Line, LineReasons, Actor)}
     */
    public Line moveStage(Line line, LineStage stage, LocalDate on, @Nullable GateOverride override, Actor actor) {
        return save(line.withStage(stage, on), LineReasons.override(override), actor);
    }

    /**
     * States one of the capacities of a line from a day on; the line shows the newest.
     *
     * @param stated its version and who set it are not looked at; {@code perDay} follows from the formula where there is one
     * @throws io.maskline.platform.error.FaultException Invalid when the day lies in the future, a figure is not as it must
     *     be or an approved capacity comes without a basis; Missing when the line is gone
     */
    public Line stateCapacity(LineCapacityStep stated, Actor actor) {
        LineCapacityStep made = CapacityRules.checked(stated, clock.today(), actor);
        Line line = store.find(made.lineId()).orElseThrow(() -> Fault.missing("line.fault.missing").asException());
        List<HistoryEntry> history = ledger.history(LineStore.TYPE, line.id());
        Title title = Title.of("line.step.capacity", firmName(line), line.lineNo(), made.kind().labelKey(), made.validFrom());
        return ledger.change(title, actor, tx -> {
            LineCapacityStep newest = steps.dated(tx, line, made, history);
            return store.update(tx, line.withCapacity(line.capacity().with(made.kind(), newest.perDay())));
        });
    }

    private static boolean asked(@Nullable Line before, Line line) {
        return before == null || before.stage() != line.stage() || !before.stageDate().equals(line.stageDate());
    }

    private static Title title(Enterprise firm, @Nullable Line before, Line line) {
        if (before != null && before.stage() != line.stage()) {
            return Title.of("line.step.stage", firm.shortName(), line.lineNo(), line.stage().labelKey());
        }
        return Title.of(line.version() == 0 ? "line.step.create" : "line.step.change", firm.shortName(), line.lineNo());
    }

    /** Short name of the firm of a line; empty when it is gone. */
    String firmName(Line line) {
        return enterprises.find(line.enterpriseId()).map(Enterprise::shortName).orElse("");
    }

    /** Moves a line to the bin. */
    public void delete(Line line, Actor actor) {
        ledger.change(Title.of("line.step.delete", firmName(line), line.lineNo()), actor, tx -> {
            store.delete(tx, line);
            return line;
        });
    }

    /**
     * Moves a firm to the bin.
     *
     * @throws io.maskline.platform.error.FaultException Denied while the firm has lines
     */
    public void deleteEnterprise(Enterprise firm, Actor actor) {
        int lines = ofEnterprise(firm.id()).size();
        if (lines > 0) {
            throw Fault.denied("line.fault.enterpriseHasLines", firm.shortName(), lines).asException();
        }
        enterprises.delete(firm, actor);
    }
}
