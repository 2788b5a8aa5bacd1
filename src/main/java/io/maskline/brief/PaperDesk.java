package io.maskline.brief;

import io.maskline.brief.PaperSource.Composed;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.document.PaperStamp;
import io.maskline.platform.document.WholeFile;
import io.maskline.platform.i18n.Messages;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Papers as they stand: composed while they are drafts, as handed in under review, as frozen when issued. Not for the FX thread. */
final class PaperDesk {

    private final PaperStore store;
    private final Map<PaperKind, PaperSource> sources;
    private final PaperFolder folder;
    private final PaperRenderer renderer;
    private final PaperStamp stamp = new PaperStamp();
    private final BusinessClock clock;
    private final PaperWords words;

    PaperDesk(PaperStore store, Map<PaperKind, PaperSource> sources, PaperFolder folder, PaperRenderer renderer, BusinessClock clock, Messages messages) {
        this.store = store;
        this.sources = Map.copyOf(sources);
        this.folder = folder;
        this.renderer = renderer;
        this.clock = clock;
        this.words = new PaperWords(messages);
    }

    /**
     * A paper with what was proved of it.
     *
     * @param model its number still open
     * @param moved edited sentences of a draft under which the figures moved on
     * @param lost edited sentences whose place is gone
     */
    record Work(PaperIssue paper, Document model, List<PaperCheck> checks, List<PaperEdit> moved, List<PaperEdit> lost) {
        boolean sound() {
            return checks.stream().noneMatch(c -> c.verdict() == PaperCheck.Verdict.BLOCKS);
        }
    }

    PaperWords words() {
        return words;
    }

    Work work(PaperIssue paper) {
        return switch (paper.state()) {
            case DRAFT -> composed(paper);
            case REVIEW -> handedIn(paper);
            case FORMAL, CORRECTED -> paper.kept() ? frozen(paper) : old(paper);
        };
    }

    private Composed fresh(PaperIssue paper) {
        PaperSource source = Objects.requireNonNull(sources.get(paper.kind()), paper.kind().name());
        return source.compose(paper.subject(), paper.businessDate());
    }

    private Work composed(PaperIssue paper) {
        Composed fresh = fresh(paper);
        PaperEdits.Edited edited = PaperEdits.apply(fresh.model(), edits(paper), "");
        return new Work(paper, corrected(paper, edited.document()), fresh.checks(), edited.moved(), edited.lost());
    }

    private Document corrected(PaperIssue paper, Document now) {
        Optional<PaperIssue> old = Optional.ofNullable(paper.correction().of()).flatMap(store::find);
        return old.isEmpty() ? now
                : new CorrectionNote(new PaperText(words.messages())).in(now, model(old.get()), paper, words.number(old.get()));
    }

    /** What was handed in stays; that the figures moved on since is told. */
    private Work handedIn(PaperIssue paper) {
        Document model = model(paper);
        Work now = composed(paper);
        int moved = PaperDiff.between(model, now.model()).size();
        List<PaperCheck> checks = new ArrayList<>(now.checks());
        checks.add(moved == 0
                ? new PaperCheck(PaperCheck.Verdict.PASSED, words.messages().text("paper.check.same"), words.messages().text("paper.check.same.detail"))
                : new PaperCheck(PaperCheck.Verdict.NOTE, words.messages().text("paper.check.moved", moved), words.messages().text("paper.check.moved.detail")));
        return new Work(paper, model, checks, List.of(), List.of());
    }

    private Work frozen(PaperIssue paper) {
        PaperCheck kept = new PaperCheck(PaperCheck.Verdict.PASSED, words.messages().text("paper.check.frozen"),
                words.messages().text("paper.check.frozen.detail", Objects.requireNonNull(paper.content().sha256()).substring(0, 12)));
        return new Work(paper, model(paper), List.of(kept), List.of(), List.of());
    }

    private Work old(PaperIssue paper) {
        Composed fresh = fresh(paper);
        List<PaperCheck> checks = new ArrayList<>(fresh.checks());
        checks.add(new PaperCheck(PaperCheck.Verdict.NOTE, words.messages().text("paper.check.old"), words.messages().text("paper.check.old.detail")));
        return new Work(paper, fresh.model(), checks, List.of(), List.of());
    }

    static List<PaperEdit> edits(PaperIssue paper) {
        return PaperEdits.read(paper.content().edits());
    }

    private static Document model(PaperIssue paper) {
        return PackedPaper.unpack(Objects.requireNonNull(paper.content().model(), "no stored model"));
    }

    /** The sentences of a draft that may be edited, as generated, by place. */
    Map<String, String> generated(PaperIssue draft) {
        return PaperEdits.places(fresh(draft).model());
    }

    /** The paper with its number or its state where the number belongs; edited sentences are marked until it is issued. */
    Document document(Work work) {
        PaperIssue paper = work.paper();
        Document model = paper.state().frozen() ? work.model()
                : PaperEdits.apply(work.model(), edits(paper), words.messages().text("paper.edited.mark")).document();
        return PaperSlot.filled(model, words.slot(paper));
    }

    /**
     * The pages: of an issued paper the bytes that were frozen, of another one laid out now with its state across them.
     *
     * @throws io.maskline.platform.error.FaultException Invalid when a character is in no font, Missing or Denied when the
     *     frozen file is gone or changed
     */
    byte[] pages(Work work) {
        PaperIssue paper = work.paper();
        String hash = paper.content().sha256();
        if (hash != null) {
            return folder.find(hash, words.name(paper));
        }
        return renderer.render(sheet(work));
    }

    /** The paper as it goes onto sheets: its state stands across the pages until it is issued. */
    private Document sheet(Work work) {
        Document document = document(work);
        PaperState state = work.paper().state();
        return state.frozen() ? document : document.marked(words.diagonal(state));
    }

    /**
     * Papers one after the other in one file, each counting its own pages, with the line of this printing.
     *
     * @param works asked for one at a time, at least one
     * @param out takes the file, whole or not at all
     */
    void merged(Iterable<Work> works, String by, Path out) {
        WholeFile.write(out, waiting -> {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(waiting))) {
                renderer.render(() -> StreamSupport.stream(works.spliterator(), false).map(this::sheet).iterator(), file);
            }
            Files.write(waiting, printed(Files.readAllBytes(waiting), by));
        });
    }

    /** What papers of that kind can be about on a date, in their order; empty when the kind is not offered. */
    Optional<List<PaperSubject>> subjects(PaperKind kind, LocalDate date) {
        return Optional.ofNullable(sources.get(kind)).map(s -> s.subjects(date));
    }

    /** The kinds that are offered, in their order. */
    List<PaperKind> kinds() {
        return sources.keySet().stream().sorted().toList();
    }

    /** Pages with the line that tells of this printing, appended to them. */
    byte[] printed(byte[] pages, String by) {
        return stamp.printed(pages, words.printed(clock.now(), by));
    }

    /** Lays the paper out under its number and keeps the pages; the number is in its words from then on. */
    PaperIssue.Content freeze(PaperIssue signed, Document model) {
        Document numbered = PaperSlot.filled(model, words.number(signed));
        byte[] pdf = renderer.render(numbered);
        return new PaperIssue.Content(PackedPaper.pack(numbered), signed.content().edits(), folder.keep(pdf), (long) pdf.length);
    }
}
