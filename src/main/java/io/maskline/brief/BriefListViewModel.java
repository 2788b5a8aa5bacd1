package io.maskline.brief;

import io.maskline.platform.document.PageImage;
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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The days with a brief, the paper of the day chosen page by page, and what is proved of it. FX thread. */
final class BriefListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Briefs briefs;
    private final Path papers;
    private final Predicate<Path> viewer;
    private final FaultText faults;
    private final ReadOnlyObjectWrapper<List<BriefDay>> days = new ReadOnlyObjectWrapper<>(this, "days", List.of());
    private final ReadOnlyObjectWrapper<@Nullable BriefDay> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<List<Check>> checks = new ReadOnlyObjectWrapper<>(this, "checks", List.of());
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>(this, "image");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(this, "pages", 0);
    private final ReadOnlyBooleanWrapper maySave = new ReadOnlyBooleanWrapper(this, "maySave");
    private final ReadOnlyBooleanWrapper mayPrint = new ReadOnlyBooleanWrapper(this, "mayPrint");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final StatusLine status = new StatusLine();
    private final LatestOnly lists = new LatestOnly();
    private final LatestOnly proofs = new LatestOnly();
    private final LatestOnly images = new LatestOnly();
    private Briefs.@Nullable Proof proof;
    private Background.@Nullable Job setting;
    private int width;

    /**
     * @param papers folder for files that are opened for printing
     * @param viewer opens a file with the program of the machine; false when there is none
     */
    BriefListViewModel(UiContext ui, Briefs briefs, Path papers, Predicate<Path> viewer) {
        this.ui = ui;
        this.briefs = briefs;
        this.papers = papers;
        this.viewer = viewer;
        this.faults = new FaultText(ui.messages());
    }

    /** One thing proved of the paper, or what speaks against it. */
    record Check(Status status, String sentence, String detail) {}

    private record SetPages(Briefs.Proof proof, int pages) {}

    /** Latest first; the business date in force is always among them. */
    ReadOnlyObjectProperty<List<BriefDay>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable BriefDay> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    /** The page in front; null while it is being drawn. */
    ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** What stands in place of a page that is not there. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** 1 for the first; 0 while there is no paper. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** A paper whose sums disagree is not issued. */
    ReadOnlyBooleanProperty maySaveProperty() {
        return maySave.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayPrintProperty() {
        return mayPrint.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    StatusLine status() {
        return status;
    }

    /** 第 N 期, or that it has none yet. */
    String issue(BriefDay day) {
        return day.issueNo() == null ? ui.text("brief.list.draft") : ui.text("brief.issue.number", day.issueNo());
    }

    String state(BriefDay day) {
        return ui.text(day.issueNo() == null ? "brief.list.open" : "brief.list.issued");
    }

    String dateLine(BriefDay day) {
        String date = date(day.date());
        return day.date().equals(ui.session().businessDate()) ? ui.text("brief.list.today", date) : date;
    }

    String pageText() {
        return pages.get() == 0 ? "" : ui.text("brief.page", page.get(), pages.get());
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(ui.text("brief.pattern.list"), ui.messages().locale()).format(date);
    }

    void showBusinessDate() {
        selected.set(null);
        load();
    }

    /** Reads the days anew and sets the paper of the day chosen anew. */
    void load() {
        LocalDate today = ui.session().businessDate();
        ui.background().read(briefs::days, lists.next().only(found -> list(found, today)), this::failed);
    }

    private void list(List<BriefDay> found, LocalDate today) {
        List<BriefDay> all = new ArrayList<>(found);
        if (found.stream().noneMatch(d -> d.date().equals(today))) {
            all.add(new BriefDay(today, null));
            all.sort(Comparator.comparing(BriefDay::date).reversed());
        }
        BriefDay before = selected.get();
        LocalDate wanted = before == null ? today : before.date();
        days.set(List.copyOf(all));
        long issued = all.stream().filter(d -> d.issueNo() != null).count();
        asOf.set(ui.text("brief.asOf.list", issued));
        status.shown.set(ui.text("brief.shown", all.size(), issued));
        BriefDay day = all.stream().filter(d -> d.date().equals(wanted)).findFirst()
                .orElseGet(() -> all.stream().filter(d -> d.date().equals(today)).findFirst().orElseThrow());
        selected.set(day);
        compose(day);
    }

    void choose(BriefDay day) {
        if (!day.equals(selected.get())) {
            selected.set(day);
            compose(day);
        }
    }

    private void compose(BriefDay day) {
        if (setting != null) {
            setting.cancel();
        }
        clear(ui.text("brief.note.setting"));
        String by = ui.session().actor().operator();
        LatestOnly.Ticket ticket = proofs.next();
        setting = ui.background().run(ui.text("brief.task.set", date(day.date())), progress -> {
            progress.step(0, 2);
            Briefs.Proof made = briefs.proof(day.date(), by);
            progress.step(1, 2);
            return new SetPages(made, PaperImages.pages(made.pdf()));
        }, ticket.only(this::show), ticket.only(this::refused));
    }

    private void clear(String words) {
        images.drop();
        proof = null;
        image.set(null);
        pages.set(0);
        page.set(0);
        checks.set(List.of());
        maySave.set(false);
        mayPrint.set(false);
        note.set(words);
    }

    private void show(SetPages set) {
        proof = set.proof();
        pages.set(set.pages());
        page.set(1);
        checks.set(checks(set.proof()));
        mayPrint.set(true);
        maySave.set(set.proof().checks().stream().noneMatch(c -> c.verdict() == PaperCheck.Verdict.BLOCKS));
        draw();
    }

    private List<Check> checks(Briefs.Proof made) {
        List<Check> told = new ArrayList<>(made.checks().stream().map(c -> new Check(status(c.verdict()), c.sentence(), c.detail())).toList());
        told.add(new Check(Status.PASS, ui.text("brief.check.glyphs"), ui.text("brief.check.glyphs.detail")));
        return List.copyOf(told);
    }

    private static Status status(PaperCheck.Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Status.PASS;
            case NOTE -> Status.NOTE;
            case BLOCKS -> Status.FAIL;
        };
    }

    /** The paper could not be set; the reason stands among the checks and in place of the page. */
    private void refused(Fault fault) {
        String sentence = faults.sentence(fault);
        note.set(sentence);
        checks.set(List.of(new Check(Status.FAIL, ui.text("brief.check.refused"), sentence)));
        failed(fault);
    }

    /** @param pixels of the screen a page is to be wide, 1 or more */
    void showAt(int pixels) {
        if (pixels != width) {
            width = pixels;
            draw();
        }
    }

    /** Turns so many pages on, or back; stops at the first and at the last. */
    void turn(int by) {
        int next = Math.clamp(page.get() + by, Math.min(1, pages.get()), pages.get());
        if (next != page.get()) {
            page.set(next);
            draw();
        }
    }

    private void draw() {
        Briefs.Proof shown = proof;
        if (shown != null && width > 0) {
            int number = page.get();
            int pixels = width;
            LatestOnly.Ticket ticket = images.next();
            ui.background().read(() -> PaperImages.page(shown.pdf(), number, pixels), ticket.only(image::set), ticket.only(this::failed));
        }
    }

    /** The name a saved brief gets when nobody says another. */
    String fileName() {
        BriefDay day = selected.get();
        return day == null ? "" : ui.text("brief.file.daily", DateTimeFormatter.BASIC_ISO_DATE.format(day.date()));
    }

    /** Asks before the first saving of a day, which gives it its number for good. */
    void beforeSaving(Runnable then) {
        BriefDay day = selected.get();
        if (day == null || !maySave.get()) {
            status.message.set(ui.text("brief.said.notReady"));
        } else if (day.issueNo() != null) {
            then.run();
        } else {
            ui.dialogs().confirm(ui.text("brief.issue.ask", date(day.date())), ui.text("brief.issue.askDetail"), ui.text("brief.issue.verb"), false, then);
        }
    }

    /** Issues the day's brief, when it is not, and writes it. */
    void save(Path file) {
        BriefDay day = selected.get();
        if (day == null) {
            return;
        }
        Actor actor = ui.session().actor();
        ui.background().run(ui.text("brief.task.save", date(day.date())), progress -> {
            progress.step(0, 1);
            return briefs.exportDaily(day.date(), actor, file);
        }, saved -> {
            status.message.set(ui.text("brief.said.saved", issue(saved), file.toString()));
            load();
        }, fault -> {
            failed(fault);
            load();
        });
    }

    /** Writes the paper in front, draft or issued, among the papers of the data folder and opens it. */
    void print() {
        Briefs.Proof shown = proof;
        if (shown == null) {
            status.message.set(ui.text("brief.said.notReady"));
            return;
        }
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(shown.paper().businessDate());
        String by = ui.session().actor().operator();
        Path file = papers.resolve(ui.text(!shown.paper().state().frozen() ? "brief.file.draft" : "brief.file.daily", day));
        ui.background().run(ui.text("brief.task.print", date(shown.paper().businessDate())), progress -> {
            progress.step(0, 1);
            PaperFiles.requireFree(file);
            PaperRenderer.write(briefs.papers().desk().printed(shown.pdf(), by), file);
            return viewer.test(file);
        }, opened -> status.message.set(ui.text(opened ? "brief.said.opened" : "brief.said.notOpened", file.toString())), this::failed);
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
        images.drop();
        if (setting != null) {
            setting.cancel();
        }
    }
}
