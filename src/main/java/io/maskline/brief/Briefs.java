package io.maskline.brief;

import io.maskline.brief.BriefStore.DataVersion;
import io.maskline.output.LineBoard;
import io.maskline.output.LineRow;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperFiles;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.testing.TestingRequests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Papers for leaders: drafts as documents, and numbered issues as PDF. Not for the FX thread. */
public final class Briefs {

    /** Where issued papers lie, below the data folder. */
    private static final String ISSUED = "issued";

    private final BriefStore store;
    private final Ledger ledger;
    private final Sources sources;
    private final BusinessClock clock;
    private final Papers papers;

    /** Where the figures come from; the same services that feed the screens. */
    public record Sources(LineBoard lines, CapacitySources capacity, TestingRequests tests, SubsidySources subsidies) {}

    /**
     * The kinds of paper beside the daily brief, and what composes them.
     *
     * @param sources by kind; a kind without one is not offered
     */
    public record Kinds(Map<PaperKind, PaperSource> sources) {
        public Kinds {
            sources = Map.copyOf(sources);
        }

        Map<PaperKind, PaperSource> with(PaperSource daily) {
            Map<PaperKind, PaperSource> all = new EnumMap<>(PaperKind.class);
            all.putAll(sources);
            all.put(PaperKind.DAILY, daily);
            return all;
        }
    }

    /** What papers are laid out with, and kept in. */
    public record Office(BusinessClock clock, Messages messages, PaperRenderer renderer, Path data) {}

    public Briefs(Database database, Ledger ledger, Sources sources, Kinds others, Office office) {
        this.store = new BriefStore(database);
        this.ledger = ledger;
        this.sources = sources;
        this.clock = office.clock();
        PaperStore issues = new PaperStore(database);
        Map<PaperKind, PaperSource> kinds = others.with(new DailySource(this::figures, this::edition, office.messages()));
        PaperFolder folder = new PaperFolder(office.data().resolve(ISSUED));
        this.papers = new Papers(issues, ledger, new PaperDesk(issues, kinds, folder, office.renderer(), clock, office.messages()), clock);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(BriefStore.TYPE, PaperStore.TYPE);
    }

    Papers papers() {
        return papers;
    }

    /** Days with returns or with an issued brief, latest first. */
    public List<BriefDay> days() {
        Map<LocalDate, @Nullable Long> days = new TreeMap<>(Comparator.reverseOrder());
        store.returned().forEach(d -> days.put(d, null));
        store.issued().forEach(i -> days.put(i.businessDate(), i.issueNo()));
        papers.all().stream().filter(p -> p.kind() == PaperKind.DAILY && p.state() == PaperState.FORMAL)
                .forEach(p -> days.put(p.businessDate(), p.series().number()));
        return days.entrySet().stream().map(e -> new BriefDay(e.getKey(), e.getValue())).toList();
    }

    /**
     * Every paper there is, and a draft of the daily brief for each day that has none yet; latest first.
     *
     * @param today the business date in force, which is always among them
     */
    List<PaperIssue> all(LocalDate today, String by) {
        List<PaperIssue> all = new ArrayList<>(papers.all());
        Set<LocalDate> there = all.stream().filter(p -> p.kind() == PaperKind.DAILY).map(PaperIssue::businessDate).collect(Collectors.toSet());
        List<PaperIssue> old = store.issued().stream().filter(i -> there.add(i.businessDate())).map(i -> old(i, by)).toList();
        all.addAll(old);
        Stream.concat(Stream.of(today), store.returned().stream()).filter(there::add)
                .forEach(d -> all.add(papers.draft(PaperSubject.CITY, d, by)));
        all.sort(Comparator.comparing(PaperIssue::businessDate).reversed());
        return List.copyOf(all);
    }

    private PaperIssue old(BriefIssue issue, String by) {
        PaperIssue draft = papers.draft(PaperSubject.CITY, issue.businessDate(), by);
        return draft.numbered(issue.issueNo()).with(PaperState.FORMAL, draft.signing());
    }

    /** The newest daily brief of a date, stored or not. */
    PaperIssue paper(LocalDate date, String by) {
        return papers.newest(PaperSubject.CITY, date)
                .or(() -> store.issued().stream().filter(i -> i.businessDate().equals(date)).findFirst().map(i -> old(i, by)))
                .orElseGet(() -> papers.draft(PaperSubject.CITY, date, by));
    }

    /** The newest paper about that on a date: the one that stands, otherwise a draft, stored or not. */
    PaperIssue newest(PaperSubject subject, LocalDate date, String by) {
        return subject.kind() == PaperKind.DAILY ? paper(date, by) : papers.newest(subject, date).orElseGet(() -> papers.draft(subject, date, by));
    }

    /** Papers written together. */
    public PaperBatch batch() {
        return new PaperBatch(this);
    }

    /** The daily brief of a business date: as it was issued, otherwise as a draft. */
    public Document daily(LocalDate date, String by) {
        return papers.desk().document(papers.desk().work(paper(date, by)));
    }

    /**
     * Issues the day's brief and writes it as PDF. The first time it gets the next number of its year and is frozen, in a
     * step undo stops at; later times write what was frozen, with the line of the new printing.
     *
     * @return the day with its number
     * @throws io.maskline.platform.error.FaultException Busy when another program holds the file, found before anything is
     *     laid out; Invalid when a character is in no font; Denied when the sums disagree
     */
    public BriefDay exportDaily(LocalDate date, Actor actor, Path out) {
        return new BriefDay(date, export(paper(date, actor.operator()), actor, out).series().number());
    }

    /**
     * Issues a paper, when it is not and its kind may be issued in one step, and writes it as PDF with the line of this
     * printing.
     *
     * @return the paper with its number
     * @throws io.maskline.platform.error.FaultException as {@link #exportDaily}
     */
    PaperIssue export(PaperIssue paper, Actor actor, Path out) {
        PaperFiles.requireFree(out);
        PaperIssue issued = paper.state().frozen() ? paper : papers.issue(paper, actor);
        byte[] pages = papers.desk().pages(papers.desk().work(issued));
        PaperRenderer.write(papers.desk().printed(pages, actor.operator()), out);
        return issued;
    }

    /** A paper as it is looked at, with what was proved of it. */
    Proof proof(PaperIssue paper) {
        PaperDesk.Work work = papers.desk().work(paper);
        return new Proof(work, papers.desk().pages(work));
    }

    /** A paper ready to be looked at. */
    record Proof(PaperDesk.Work work, byte[] pdf) {
        PaperIssue paper() {
            return work.paper();
        }
    }

    DailyFigures figures(LocalDate date) {
        List<LineRow> lines = sources.lines().rows(date);
        return new DailyFigures(
                date, lines, sources.tests().rows(), sources.subsidies().on(date),
                new Corrections(ledger, clock.zone()).on(date, lines, store.corrected(date, clock.zone())), sources.capacity().on(date, lines));
    }

    private DailyBrief.Edition edition(LocalDate date) {
        DataVersion version = store.dataVersion();
        LocalDateTime asOf = version.recordedAt() == null ? clock.now() : version.recordedAt().atZoneSameInstant(clock.zone()).toLocalDateTime();
        return new DailyBrief.Edition(asOf, version.position());
    }
}
