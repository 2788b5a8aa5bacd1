package io.maskline.brief;

import io.maskline.brief.PaperDesk.Work;
import io.maskline.brief.PaperIssue.Content;
import io.maskline.brief.PaperIssue.Signing;
import io.maskline.brief.PaperIssue.Step;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.document.Document;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a paper: 拟稿, 送审, 审核, 签发, and its correction. A number is drawn in the step that stores the signed
 * paper, so the series of a year has no gap; what is signed is never changed. Not for the FX thread.
 */
final class Papers {

    /** Two desks that sign at once take turns; more than this means something else is wrong. */
    private static final int TRIES = 5;

    private final PaperStore store;
    private final Ledger ledger;
    private final PaperDesk desk;
    private final BusinessClock clock;

    Papers(PaperStore store, Ledger ledger, PaperDesk desk, BusinessClock clock) {
        this.store = store;
        this.ledger = ledger;
        this.desk = desk;
        this.clock = clock;
    }

    PaperDesk desk() {
        return desk;
    }

    List<PaperIssue> all() {
        return store.all();
    }

    Optional<PaperIssue> newest(PaperSubject subject, LocalDate date) {
        return store.newest(subject.kind(), subject.id(), date);
    }

    /** A draft that is not stored yet; the first step taken on it stores it. */
    PaperIssue draft(PaperSubject subject, LocalDate date, String by) {
        return PaperIssue.draft(Ids.next(), subject, date, Signing.drafted(by, clock.now()));
    }

    /** Stores a draft, so that it is listed. */
    PaperIssue keep(PaperIssue draft, Actor actor) {
        return put("paper.step.draft", draft, actor);
    }

    /** Writes one generated sentence of a draft anew; writing what was generated takes the edit back. */
    PaperIssue edit(PaperIssue draft, String place, String written, Actor actor) {
        requireStep(draft, Step.DRAFT);
        String generated = desk.generated(draft).get(place);
        if (generated == null) {
            throw Fault.missing("paper.fault.place", place).asException();
        }
        return put("paper.step.edit", withEdits(draft, PaperEdits.with(PaperDesk.edits(draft), new PaperEdit(place, generated, written.strip()))), actor);
    }

    /**
     * Decides about the edited sentences under which the figures moved on.
     *
     * @param keep true keeps what was written and takes it as seen; false takes the new sentences
     */
    PaperIssue renew(PaperIssue draft, boolean keep, Actor actor) {
        requireStep(draft, Step.DRAFT);
        var generated = desk.generated(draft);
        List<PaperEdit> edits = PaperDesk.edits(draft).stream()
                .filter(e -> generated.containsKey(e.place()))
                .filter(e -> keep || e.generated().equals(generated.get(e.place())))
                .map(e -> new PaperEdit(e.place(), generated.getOrDefault(e.place(), e.generated()), e.written()))
                .toList();
        return put("paper.step.edit", withEdits(draft, edits), actor);
    }

    private static PaperIssue withEdits(PaperIssue draft, List<PaperEdit> edits) {
        return draft.with(new Content(null, PaperEdits.write(edits), null, null));
    }

    /**
     * Hands a draft in: from now on it stands as it is.
     *
     * @throws io.maskline.platform.error.FaultException Denied when a balance fails or edits are undecided, Invalid when
     *     a character is in no font
     */
    PaperIssue submit(PaperIssue draft, Actor actor) {
        requireStep(draft, Step.DRAFT);
        Work work = settled(draft);
        desk.pages(work);
        Signing drafted = Signing.drafted(actor.operator(), clock.now());
        Content content = new Content(PackedPaper.pack(work.model()), draft.content().edits(), null, null);
        return put("paper.step.submit", draft.with(PaperState.REVIEW, drafted).with(content), actor);
    }

    /** Gives a paper under review back to who drafts it. */
    PaperIssue giveBack(PaperIssue paper, Actor actor) {
        if (paper.state() != PaperState.REVIEW) {
            throw wrongStep(paper);
        }
        Signing drafted = Signing.drafted(paper.signing().draftedBy(), paper.signing().draftedAt());
        return put("paper.step.giveBack", withEdits(paper.with(PaperState.DRAFT, drafted), PaperDesk.edits(paper)), actor);
    }

    /** @throws io.maskline.platform.error.FaultException Denied when the kind asks for another person than who drafted */
    PaperIssue review(PaperIssue paper, Actor actor) {
        requireStep(paper, Step.REVIEW);
        requireOther(paper, actor, paper.signing().draftedBy());
        return put("paper.step.review", paper.with(PaperState.REVIEW, paper.signing().reviewed(actor.operator(), clock.now())), actor);
    }

    /**
     * Signs a reviewed paper: it gets its number and is frozen, in a step undo stops at.
     *
     * @throws io.maskline.platform.error.FaultException Denied when the kind asks for another person than who drafted
     *     or reviewed
     */
    PaperIssue sign(PaperIssue paper, Actor actor) {
        requireStep(paper, Step.SIGN);
        requireOther(paper, actor, paper.signing().draftedBy());
        requireOther(paper, actor, paper.signing().reviewedBy());
        return freeze(paper.with(PaperState.FORMAL, paper.signing().signed(actor.operator(), clock.now())), desk.work(paper).model(), actor);
    }

    /**
     * Issues a paper in one step, whoever drafted it; only for kinds that do not ask for different people.
     *
     * @throws io.maskline.platform.error.FaultException Denied when the kind does, or a balance fails or edits are
     *     undecided
     */
    PaperIssue issue(PaperIssue paper, Actor actor) {
        requireOneStep(paper.kind());
        if (paper.state().frozen()) {
            throw wrongStep(paper);
        }
        Work work = settled(paper);
        Signing signing = paper.signing();
        if (signing.reviewedBy() == null) {
            signing = signing.reviewed(actor.operator(), clock.now());
        }
        return freeze(paper.with(PaperState.FORMAL, signing.signed(actor.operator(), clock.now())), work.model(), actor);
    }

    /**
     * Begins a correction of an issued paper; it stands until the correction is signed.
     *
     * @throws io.maskline.platform.error.FaultException Denied when the paper is not issued, is corrected already or was
     *     issued by an older console, which kept no paper to compare with; Invalid without a reason
     */
    PaperIssue correct(PaperIssue issued, String reason, Actor actor) {
        if (issued.state() != PaperState.FORMAL) {
            throw wrongStep(issued);
        }
        if (!issued.kept()) {
            throw Fault.denied("paper.fault.notKept", desk.words().name(issued)).asException();
        }
        if (reason.isBlank()) {
            throw Fault.invalid("reason", "paper.fault.reason").asException();
        }
        PaperIssue draft = issued.corrected(Ids.next(), reason.strip(), Signing.drafted(actor.operator(), clock.now()));
        return put("paper.step.correct", draft, actor);
    }

    /** @throws io.maskline.platform.error.FaultException Denied when papers of the kind take three people, none of them alone */
    static void requireOneStep(PaperKind kind) {
        if (kind.apart()) {
            throw Fault.denied("paper.fault.apart", "paper.kind." + kind.name()).asException();
        }
    }

    /** @throws io.maskline.platform.error.FaultException Denied when a balance fails or edits are undecided */
    void requireSettled(PaperIssue paper) {
        settled(paper);
    }

    private Work settled(PaperIssue paper) {
        Work work = desk.work(paper);
        if (!work.sound()) {
            String failed = work.checks().stream().filter(c -> c.verdict() == PaperCheck.Verdict.BLOCKS).map(PaperCheck::sentence).findFirst().orElse("");
            throw Fault.denied("paper.fault.unbalanced", desk.words().name(paper), failed).asException();
        }
        if (!work.moved().isEmpty() || !work.lost().isEmpty()) {
            throw Fault.denied("paper.fault.undecided", desk.words().name(paper), work.moved().size() + work.lost().size()).asException();
        }
        return work;
    }

    private PaperIssue freeze(PaperIssue signed, Document model, Actor actor) {
        for (int i = 0; i < TRIES; i++) {
            Long given = signed.series().number();
            PaperIssue numbered = given != null ? signed : signed.numbered(store.next(signed.kind(), signed.series().year()));
            PaperIssue frozen = numbered.with(desk.freeze(numbered, model));
            Optional<PaperIssue> stored = ledger.seal(issued(signed), actor, tx -> PaperStore.freeze(tx, frozen));
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw Fault.busy("", "paper.fault.numberTaken", desk.words().name(signed)).asException();
    }

    private PaperIssue put(String key, PaperIssue paper, Actor actor) {
        return ledger.change(title(key, paper), actor, tx -> PaperStore.put(tx, paper));
    }

    private static Title title(String key, PaperIssue paper) {
        return Title.of(key, "paper.kind." + paper.kind().name(), PaperStore.TYPE.label(paper));
    }

    /** The daily brief has kept the words it had before papers were stored. */
    private static Title issued(PaperIssue signed) {
        return signed.kind() == PaperKind.DAILY ? Title.of("brief.step.issue", signed.businessDate()) : title("paper.step.issue", signed);
    }

    private void requireStep(PaperIssue paper, Step step) {
        if (paper.step() != step) {
            throw wrongStep(paper);
        }
    }

    private FaultException wrongStep(PaperIssue paper) {
        return Fault.denied("paper.fault.step", desk.words().name(paper), desk.words().state(paper)).asException();
    }

    private void requireOther(PaperIssue paper, Actor actor, @Nullable String done) {
        if (paper.kind().apart() && done != null && folded(done).equals(folded(actor.operator()))) {
            throw Fault.denied("paper.fault.same", desk.words().name(paper), actor.operator()).asException();
        }
    }

    /** One person, however wide the letters of the name were typed. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
