package io.maskline.brief;

import io.maskline.platform.document.PaperFiles;
import io.maskline.platform.document.PaperImages;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.Background;
import io.maskline.platform.task.LatestOnly;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The papers, the one chosen page by page, what is proved of it, and its next step. FX thread. */
final class BriefListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Briefs briefs;
    private final Path folder;
    private final Predicate<Path> viewer;
    private final FaultText faults;
    private final BriefListWords words;
    private final PagesViewModel pages;
    private final PaperStepsViewModel steps;
    private final ReadOnlyObjectWrapper<List<PaperIssue>> papers = new ReadOnlyObjectWrapper<>(this, "papers", List.of());
    private final ReadOnlyObjectWrapper<@Nullable PaperIssue> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<List<Check>> checks = new ReadOnlyObjectWrapper<>(this, "checks", List.of());
    private final ReadOnlyObjectWrapper<Briefs.@Nullable Proof> proof = new ReadOnlyObjectWrapper<>(this, "proof");
    private final ReadOnlyObjectWrapper<@Nullable Path> held = new ReadOnlyObjectWrapper<>(this, "held");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyBooleanWrapper maySave = new ReadOnlyBooleanWrapper(this, "maySave");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final StatusLine status = new StatusLine();
    private final LatestOnly lists = new LatestOnly();
    private final LatestOnly proofs = new LatestOnly();
    private Background.@Nullable Job setting;

    /**
     * @param folder for files that are opened for printing
     * @param viewer opens a file with the program of the machine; false when there is none
     */
    BriefListViewModel(UiContext ui, Briefs briefs, Path folder, Predicate<Path> viewer) {
        this.ui = ui;
        this.briefs = briefs;
        this.folder = folder;
        this.viewer = viewer;
        this.faults = new FaultText(ui.messages());
        this.words = new BriefListWords(ui);
        this.pages = new PagesViewModel(ui, this::failed);
        this.steps = new PaperStepsViewModel(ui, briefs.papers(), selected::get, this::stepped, this::failed);
    }

    /** One thing proved of the paper, or what speaks against it. */
    record Check(Status status, String sentence, String detail) {}

    private record SetPages(Briefs.Proof proof, int pages) {}

    BriefListWords words() {
        return words;
    }

    PagesViewModel pages() {
        return pages;
    }

    /** Latest first; a daily brief of the business date in force is always among them. */
    ReadOnlyObjectProperty<List<PaperIssue>> papersProperty() {
        return papers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable PaperIssue> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    /** The paper in front as it was laid out; null while that is under way. */
    ReadOnlyObjectProperty<Briefs.@Nullable Proof> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    /** The file another program holds, until something is decided about it. */
    ReadOnlyObjectProperty<@Nullable Path> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** What stands in place of a page that is not there. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Its next step may be taken: a paper whose sums disagree stays a draft. */
    ReadOnlyBooleanProperty maySaveProperty() {
        return maySave.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    StatusLine status() {
        return status;
    }

    void showBusinessDate() {
        selected.set(null);
        load();
    }

    /** Reads the papers anew and sets the one chosen anew. */
    void load() {
        load(selected.get());
    }

    private void load(@Nullable PaperIssue wanted) {
        LocalDate today = ui.session().businessDate();
        String by = ui.session().actor().operator();
        ui.background().read(() -> briefs.all(today, by), lists.next().only(found -> list(found, wanted, today)), this::failed);
    }

    private void list(List<PaperIssue> found, @Nullable PaperIssue wanted, LocalDate today) {
        papers.set(found);
        long issued = found.stream().filter(p -> p.state() == PaperState.FORMAL).count();
        long waiting = found.stream().filter(p -> p.state() == PaperState.REVIEW).count();
        asOf.set(ui.text("brief.asOf.list", issued));
        status.shown.set(ui.text("paper.shown", found.size(), issued, waiting));
        PaperIssue next = found.stream().filter(p -> wanted != null && p.sameAs(wanted)).findFirst()
                .orElseGet(() -> found.stream().filter(p -> p.kind() == PaperKind.DAILY && p.businessDate().equals(today)).findFirst().orElseThrow());
        selected.set(next);
        compose(next);
    }

    void choose(PaperIssue paper) {
        if (!paper.equals(selected.get())) {
            selected.set(paper);
            compose(paper);
        }
    }

    private void compose(PaperIssue paper) {
        if (setting != null) {
            setting.cancel();
        }
        clear(ui.text("brief.note.setting"));
        LatestOnly.Ticket ticket = proofs.next();
        setting = ui.background().run(ui.text("paper.task.set", words.name(paper)), progress -> {
            progress.step(0, 2);
            Briefs.Proof made = briefs.proof(paper);
            progress.step(1, 2);
            return new SetPages(made, PaperImages.pages(made.pdf()));
        }, ticket.only(this::show), ticket.only(this::refused));
    }

    private void clear(String said) {
        pages.clear();
        proof.set(null);
        held.set(null);
        checks.set(List.of());
        maySave.set(false);
        note.set(said);
    }

    private void show(SetPages set) {
        pages.show(set.proof().pdf(), set.pages());
        List<Check> told = new ArrayList<>(set.proof().work().checks().stream().map(words::check).toList());
        told.add(new Check(Status.PASS, ui.text("brief.check.glyphs"), ui.text("brief.check.glyphs.detail")));
        checks.set(List.copyOf(told));
        maySave.set(set.proof().paper().state().frozen() || set.proof().work().sound());
        proof.set(set.proof());
    }

    /** The paper could not be set; the reason stands among the checks and in place of the page. */
    private void refused(Fault fault) {
        String sentence = faults.sentence(fault);
        note.set(sentence);
        checks.set(List.of(new Check(Status.FAIL, ui.text("brief.check.refused"), sentence)));
        failed(fault);
    }

    /** Asks before the first saving of a paper that may be issued in one step, which gives it its number for good. */
    void beforeSaving(Runnable then) {
        PaperIssue paper = selected.get();
        if (paper == null || !maySave.get()) {
            status.message.set(ui.text("brief.said.notReady"));
        } else if (paper.state().frozen()) {
            then.run();
        } else {
            ui.dialogs().confirm(ui.text("paper.issue.ask", words.name(paper)), ui.text("brief.issue.askDetail"), ui.text("brief.issue.verb"), false, then);
        }
    }

    /** Issues the paper, when it is not, and writes it. */
    void save(Path file) {
        PaperIssue paper = selected.get();
        if (paper == null) {
            return;
        }
        held.set(null);
        Actor actor = ui.session().actor();
        ui.background().run(ui.text("paper.task.save", words.name(paper)), progress -> {
            progress.step(0, 1);
            return briefs.export(paper, actor, file);
        }, saved -> {
            status.message.set(ui.text("brief.said.saved", words.number(saved), file.toString()));
            load(saved);
        }, fault -> {
            failed(fault);
            held.set(fault instanceof Fault.Busy ? file : null);
        });
    }

    /** Opens the file that is held, as it was before. */
    void openHeld() {
        Path file = held.get();
        if (file != null) {
            ui.background().read(() -> viewer.test(file), opened -> told(opened, file), this::failed);
        }
    }

    PaperStepsViewModel steps() {
        return steps;
    }

    private void stepped(PaperIssue done) {
        status.message.set(ui.text("paper.said.step", words.name(done), words.state(done)));
        load(done);
    }

    /** Writes the paper in front, draft or issued, among the papers of the data folder and opens it. */
    void print() {
        Briefs.Proof shown = proof.get();
        if (shown == null) {
            status.message.set(ui.text("brief.said.notReady"));
            return;
        }
        String by = ui.session().actor().operator();
        Path file = folder.resolve(words.file(shown.paper(), !shown.paper().state().frozen()));
        ui.background().run(ui.text("paper.task.print", words.name(shown.paper())), progress -> {
            progress.step(0, 1);
            PaperFiles.requireFree(file);
            PaperRenderer.write(briefs.papers().desk().printed(shown.pdf(), by), file);
            return viewer.test(file);
        }, opened -> told(opened, file), this::failed);
    }

    private void told(boolean opened, Path file) {
        status.message.set(ui.text(opened ? "brief.said.opened" : "brief.said.notOpened", file.toString()));
    }

    private void failed(Fault fault) {
        status.message.set(faults.sentence(fault));
        if (fault instanceof Fault.Unexpected) {
            ui.dialogs().fault(fault);
        }
    }

    @Override
    public void close() {
        lists.drop();
        proofs.drop();
        pages.clear();
        if (setting != null) {
            setting.cancel();
        }
    }
}
