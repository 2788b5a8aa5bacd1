package io.maskline.brief;

import io.maskline.brief.BriefStore.DataVersion;
import io.maskline.output.LineBoard;
import io.maskline.output.LineRow;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import io.maskline.subsidy.Subsidies;
import io.maskline.testing.TestingRequests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers for leaders: drafts as documents, and numbered issues as PDF. Not for the FX thread. */
public final class Briefs {

    private final BriefStore store;
    private final Ledger ledger;
    private final Sources sources;
    private final BusinessClock clock;
    private final Messages messages;
    private final PaperRenderer renderer;

    /** Where the figures come from; the same services that feed the screens. */
    public record Sources(LineBoard lines, CapacitySources capacity, TestingRequests tests, Subsidies subsidies) {}

    public Briefs(Database database, Ledger ledger, Sources sources, BusinessClock clock, Messages messages, PaperRenderer renderer) {
        this.store = new BriefStore(database);
        this.ledger = ledger;
        this.sources = sources;
        this.clock = clock;
        this.messages = messages;
        this.renderer = renderer;
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(BriefStore.TYPE);
    }

    /** Days with returns or with an issued brief, latest first. */
    public List<BriefDay> days() {
        return store.days();
    }

    /** The daily brief of a business date: under its number when it was issued, otherwise as a draft. */
    public Document daily(LocalDate date, String printedBy) {
        return document(figures(date), number(date), printedBy);
    }

    /** The day's brief with the checks before it is issued. */
    Proof proof(LocalDate date, String printedBy) {
        DailyFigures figures = figures(date);
        Document document = document(figures, number(date), printedBy);
        return new Proof(new BriefDay(date, number(date)), renderer.render(document), IssueChecks.of(figures));
    }

    /**
     * Issues the day's brief and writes it as PDF. The first time it gets the next number of its year, in a step undo
     * stops at; later times keep it.
     *
     * @return the day with its number
     * @throws io.maskline.platform.error.FaultException Invalid when a character is in no font, Busy when another
     *     program holds the file; a number given by then stays with the day
     */
    public BriefDay exportDaily(LocalDate date, Actor actor, Path out) {
        DailyFigures figures = figures(date);
        renderer.missingGlyph(document(figures, number(date), actor.operator())).ifPresent(f -> {
            throw f.asException();
        });
        long number = ledger.seal(Title.of("brief.step.issue", date), actor, tx -> store.number(tx, date)).issueNo();
        renderer.save(document(figures, number, actor.operator()), out);
        return new BriefDay(date, number);
    }

    private @Nullable Long number(LocalDate date) {
        return store.daily(date).map(BriefIssue::issueNo).orElse(null);
    }

    DailyFigures figures(LocalDate date) {
        List<LineRow> lines = sources.lines().rows(date);
        return new DailyFigures(
                date, lines, sources.tests().rows(), sources.subsidies().programmes().all(), sources.subsidies().rows(),
                new Corrections(ledger, clock.zone()).on(date, lines, store.corrected(date, clock.zone())), sources.capacity().on(date, lines));
    }

    private Document document(DailyFigures figures, @Nullable Long number, String printedBy) {
        DataVersion version = store.dataVersion();
        LocalDateTime now = clock.now();
        LocalDateTime asOf = version.recordedAt() == null ? now : version.recordedAt().atZoneSameInstant(clock.zone()).toLocalDateTime();
        return DailyBrief.of(figures, new DailyBrief.Edition(number, asOf, version.position(), now, printedBy), messages);
    }

    /** A paper ready to be looked at. */
    record Proof(BriefDay day, byte[] pdf, IssueChecks checks) {}
}
