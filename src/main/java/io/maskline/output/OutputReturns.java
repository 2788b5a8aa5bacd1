package io.maskline.output;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Daily returns of the lines: what was made, where it went, what is left. Not for the FX thread. */
public final class OutputReturns {

    /** Days within which the last stock known of a line nearly always lies. */
    private static final int WINDOW = 31;

    private final OutputReturnStore store;
    private final SterileLotStore lots;
    private final Lines lines;
    private final LineSteps steps;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final BusinessClock clock;
    private final CutOff cutOff;

    private OutputReturns(Database database, Lines lines, Enterprises enterprises, Ledger ledger, BusinessClock clock, CutOff cutOff) {
        this.store = new OutputReturnStore(database);
        this.lots = new SterileLotStore(database);
        this.lines = lines;
        this.steps = LineSteps.open(database);
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.clock = clock;
        this.cutOff = cutOff;
    }

    /** @param cutOff until when a return of a day is in time */
    public static OutputReturns open(Database database, Lines lines, Enterprises enterprises, Ledger ledger, BusinessClock clock, CutOff cutOff) {
        return new OutputReturns(database, lines, enterprises, ledger, clock, cutOff);
    }

    /** The kinds of record of this feature, for the ledger. */
    public static List<EntityType<?>> types() {
        return List.of(OutputReturnStore.TYPE, SterileLotStore.TYPE);
    }

    /** How the ledger knows a return; for its history. */
    public static EntityType<OutputReturn> type() {
        return OutputReturnStore.TYPE;
    }

    public CutOff cutOff() {
        return cutOff;
    }

    public Optional<OutputReturn> of(UUID line, LocalDate businessDate) {
        return store.of(line, businessDate);
    }

    /** All returns of one line, the newest day first. */
    public List<OutputReturn> ofLine(UUID line) {
        return store.ofLine(line);
    }

    /** Pieces of all lines on one day; lines without a return are not in the map. */
    public Map<UUID, Long> quantities(LocalDate businessDate) {
        return store.quantities(businessDate);
    }

    /**
     * Stock the lines were left with before the day, by line: stated, or reckoned from the last stock known. Lines of which
     * it is not known, and lines without any stock or shipping in the month before, are left out.
     */
    public Map<UUID, Long> carriedTo(LocalDate day) {
        Map<UUID, Long> stocks = new HashMap<>();
        store.withStock(day.minusDays(WINDOW), day.minusDays(1)).stream().collect(Collectors.groupingBy(OutputReturn::lineId)).forEach((line, month) -> {
            Long carried = new LineBooks(false, month, List.of()).carriedTo(day);
            // The last stock known may lie before the month; few lines go that far back.
            Long known = carried != null ? carried : new LineBooks(false, store.ofLine(line), List.of()).carriedTo(day);
            if (known != null) {
                stocks.put(line, known);
            }
        });
        return stocks;
    }

    /** The same for a figure of the output alone; what the return says besides stays as it is. */
    public OutputReturn enter(UUID line, LocalDate businessDate, long quantity, @Nullable String reason, Actor actor) {
        ReturnDraft draft = store.of(line, businessDate).map(ReturnDraft::of).orElse(ReturnDraft.of(line, businessDate, quantity));
        return enter(draft.withQuantity(quantity).withReason(reason), actor);
    }

    /**
     * Takes down the return of a line for a day. Another figure in place of one already stated is a correction; a figure
     * not stated before is added; the same figures again change nothing.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at {@code reason} when one is needed and none is given (a
     *     correction, or something out of the ordinary), at {@code businessDate} for a day that has not come, at
     *     {@code shipped} when more would leave than may, at the figure that cannot be; Missing when the line is gone
     */
    public OutputReturn enter(ReturnDraft draft, Actor actor) {
        Checked checked = check(draft);
        return checked.same() ? checked.made() : store(checked.made(), checked.title(), actor);
    }

    /** A return that may be stored; {@code same} when its figures are those stored. */
    private record Checked(OutputReturn made, Title title, boolean same) {}

    private Checked check(ReturnDraft draft) {
        ReturnRules.check(draft);
        LocalDate day = draft.businessDate();
        if (day.isAfter(clock.today())) {
            throw Fault.invalid("businessDate", "line.return.fault.future", day.toString()).asException();
        }
        Line line = lines.find(draft.lineId()).orElseThrow(() -> Fault.missing("line.fault.missing").asException());
        LineBooks books = new LineBooks(ReleaseRule.sterile(line), store.ofLine(line.id()), lots.ofLine(line.id()));
        OutputReturn before = books.on(day);
        if (before != null && draft.sameFigures(before)) {
            return new Checked(before, Title.of("line.return.step.enter", day), true);
        }
        String firm = enterprises.find(line.enterpriseId()).map(Enterprise::shortName).orElse("");
        OutputReturn made = made(draft, before);
        LineThen then = LineThen.of(line, steps, day);
        ReturnRules.checkAgainst(Phrase.of("output.line", firm, line.lineNo()), then.stage(), books, made);
        if (draft.reason() == null || draft.reason().isBlank()) {
            ReturnRules.toExplain(then.capacity(), books, made).ifPresent(f -> {
                throw f.asException();
            });
        }
        return new Checked(made, Title.of(step(before, made), firm, line.lineNo(), day), false);
    }

    /** What became of a column of figures: stored or the same as before, and figures that wait for a reason. */
    public record Pasted(List<OutputReturn> stored, Map<UUID, Long> waiting) {}

    /**
     * Takes down the output of many lines for a day as one step. A figure that needs a reason is not stored and comes back
     * as waiting; any other fault stores nothing at all.
     *
     * @param pieces by line
     * @throws io.maskline.platform.error.FaultException as {@link #enter(ReturnDraft, Actor)}, but for missing reasons
     */
    public Pasted enterColumn(Map<UUID, Long> pieces, LocalDate businessDate, Actor actor) {
        List<OutputReturn> known = new ArrayList<>();
        List<OutputReturn> fresh = new ArrayList<>();
        Map<UUID, Long> waiting = new HashMap<>();
        pieces.forEach((line, quantity) -> {
            ReturnDraft draft = store.of(line, businessDate).map(ReturnDraft::of).orElse(ReturnDraft.of(line, businessDate, quantity));
            try {
                Checked checked = check(draft.withQuantity(quantity));
                (checked.same() ? known : fresh).add(checked.made());
            } catch (FaultException e) {
                if (!(e.fault() instanceof Fault.Invalid invalid) || !invalid.field().equals("reason")) {
                    throw e;
                }
                waiting.put(line, quantity);
            }
        });
        if (!fresh.isEmpty()) {
            known.addAll(ledger.change(Title.of("line.return.step.enterAll", fresh.size()), actor,
                    tx -> fresh.stream().map(r -> r.version() == 0 ? store.insert(tx, r) : store.update(tx, r)).toList()));
        }
        return new Pasted(List.copyOf(known), Map.copyOf(waiting));
    }

    private OutputReturn made(ReturnDraft draft, @Nullable OutputReturn before) {
        String why = draft.reason() == null || draft.reason().isBlank() ? null : draft.reason().strip();
        OutputReturn of = before == null ? OutputReturn.draft(draft.lineId(), draft.businessDate(), draft.quantity()) : before;
        OutputReturn made = new OutputReturn(
                of.id(), of.version(), draft.lineId(), draft.businessDate(), draft.quantity(), draft.rejected(), draft.stock(), of.late(),
                of.corrections(), of.reason());
        boolean corrects = ReasonNeeded.corrects(before, made);
        boolean late = before == null ? cutOff.isLate(draft.businessDate(), clock.now()) : before.late();
        return made.withMarks(late, of.corrections() + (corrects ? 1 : 0), ReturnRules.reason(before, corrects, why));
    }

    private static String step(@Nullable OutputReturn before, OutputReturn made) {
        return before == null ? "line.return.step.enter" : ReasonNeeded.corrects(before, made) ? "line.return.step.correct" : "output.step.add";
    }

    private OutputReturn store(OutputReturn made, Title title, Actor actor) {
        return ledger.change(title, actor, tx -> made.version() == 0 ? store.insert(tx, made) : store.update(tx, made));
    }

    /** Takes down many new returns as one step, as they are: for the loading of collected figures. */
    public void enterAll(Collection<OutputReturn> made, Actor actor) {
        made.forEach(r -> ReturnRules.check(ReturnDraft.of(r)));
        ledger.change(Title.of("line.return.step.enterAll", made.size()), actor, tx -> {
            store.insertAll(tx, made);
            return made;
        });
    }
}
