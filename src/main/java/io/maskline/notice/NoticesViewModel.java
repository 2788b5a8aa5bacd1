package io.maskline.notice;

import io.maskline.platform.document.PrivateData;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.task.LatestOnly;
import io.maskline.subsidy.Programmes;
import io.maskline.subsidy.SubsidyProgramme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The notices of all programmes, the one chosen with what may be done with it. FX thread only. */
final class NoticesViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Desk desk;
    private final FaultText faults;
    private final NoticeWords words;
    private final ReadOnlyObjectWrapper<List<NoticeFile>> files = new ReadOnlyObjectWrapper<>(this, "files", List.of());
    private final ReadOnlyObjectWrapper<List<SubsidyProgramme>> programmes = new ReadOnlyObjectWrapper<>(this, "programmes", List.of());
    private final ReadOnlyObjectWrapper<@Nullable NoticeFile> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyObjectWrapper<List<PrivateData>> stopped = new ReadOnlyObjectWrapper<>(this, "stopped", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final LatestOnly latest = new LatestOnly();
    private final Subscriptions subscriptions = new Subscriptions();
    private final SmallForm form;

    final StringProperty title;
    final StringProperty basis;
    final StringProperty policy;
    final StringProperty unit;
    final StringProperty phone;
    final StringProperty address;
    final ObjectProperty<NoticeOrder> order;
    final ObjectProperty<@Nullable LocalDate> first;
    final ObjectProperty<@Nullable SubsidyProgramme> programme = new SimpleObjectProperty<>();

    /** What the view asks and where its papers go. */
    record Desk(Notices notices, NoticePapers papers, Programmes programmes, Path folder, Predicate<Path> viewer) {}

    NoticesViewModel(UiContext ui, Desk desk) {
        this.ui = ui;
        this.desk = desk;
        this.faults = new FaultText(ui.messages());
        this.words = new NoticeWords(ui.messages());
        this.form = new SmallForm(ui, "title", "basis", "policy", "unit", "phone", "address");
        this.title = form.text("notice.field.title");
        this.basis = form.text("notice.field.basis");
        this.policy = form.text("notice.field.policy");
        this.unit = form.text("notice.field.unit");
        this.phone = form.text("notice.field.phone");
        this.address = form.text("notice.field.address");
        this.order = form.choice("notice.field.order", NoticeOrder.APPROVAL);
        this.first = form.choice("notice.field.from", null);
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    private void follow(Change change) {
        load();
    }

    NoticeWords words() {
        return words;
    }

    SmallForm form() {
        return form;
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    ReadOnlyObjectProperty<List<NoticeFile>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<SubsidyProgramme>> programmesProperty() {
        return programmes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable NoticeFile> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What became of the last step, or why it was stopped. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The places that stopped the last paper; empty when it passed. */
    ReadOnlyObjectProperty<List<PrivateData>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    private record Reading(List<NoticeFile> files, List<SubsidyProgramme> programmes) {}

    void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(
                () -> new Reading(desk.notices().files(), desk.programmes().all()),
                latest.next().<Reading>only(reading -> {
                    programmes.set(reading.programmes());
                    if (programme.get() == null && !reading.programmes().isEmpty()) {
                        programme.set(reading.programmes().getFirst());
                    }
                    files.set(reading.files());
                    asOf.set(ui.text("notice.as-of", day.toString(), reading.files().stream().filter(f -> f.notice().issued() && !f.corrected()).count()));
                }),
                ui.dialogs()::fault);
    }

    /** Shows a notice; what was typed about another is gone, what is typed about this one stays. */
    void show(NoticeFile file) {
        NoticeFile before = shown.get();
        boolean same = before != null && before.notice().id().equals(file.notice().id());
        shown.set(file);
        if (same && form.state().dirty()) {
            return;
        }
        NoticeText text = file.notice().text();
        title.set(text.title());
        basis.set(text.basis());
        policy.set(text.policy());
        unit.set(SmallForm.orEmpty(text.contactUnit()));
        phone.set(SmallForm.orEmpty(text.contactPhone()));
        address.set(SmallForm.orEmpty(text.contactAddress()));
        order.set(text.order());
        first.set(file.notice().from());
        form.state().stored();
        form.clear();
        if (!same) {
            said.set("");
            stopped.set(List.of());
        }
    }

    void discard() {
        form.state().revert();
        form.clear();
    }

    private NoticeText typed() {
        return new NoticeText(
                title.get().strip(), basis.get().strip(), policy.get().strip(), SmallForm.orNull(unit.get()), SmallForm.orNull(phone.get()),
                SmallForm.orNull(address.get()), order.get());
    }

    /** Stores the words of the draft shown. */
    void save() {
        NoticeFile file = shown.get();
        Actor actor = ui.session().actor();
        LocalDate from = first.get();
        if (file != null) {
            form.save(this::typed, text -> desk.notices().say(file, text, from, actor), this::done);
        }
    }

    /** Makes the list of the programme chosen. */
    void draft() {
        SubsidyProgramme of = programme.get();
        Actor actor = ui.session().actor();
        if (of != null) {
            write(() -> desk.notices().draft(
                    of.code(), List.of(), NoticeProposal.of(desk.programmes().policy(of), desk.notices().files(), ui.messages()), actor));
        }
    }

    /** Issues the draft shown, after a question. */
    void issue() {
        NoticeFile file = shown.get();
        Actor actor = ui.session().actor();
        if (file == null) {
            return;
        }
        NoticePeriod period = desk.notices().period(file.notice(), actor.businessDate());
        ui.dialogs().confirm(
                ui.text("notice.issue.ask", file.notice().text().title()),
                ui.text("notice.issue.detail", words.period(period.from(), period.to(), period.workingDays()), file.firms(), Yuan.format(file.total())),
                ui.text("notice.action.issue"), false, () -> write(() -> desk.papers().issue(file, actor), file, NoticePapers.Kind.NOTICE));
    }

    void correct(String reason) {
        Actor actor = ui.session().actor();
        onShown(file -> desk.notices().correct(file, reason, actor));
    }

    void remark(NoticeLine line, @Nullable String remark) {
        Actor actor = ui.session().actor();
        onShown(file -> desk.notices().remark(file, line, remark, actor));
    }

    void object(NoticeLine line, @Nullable LocalDate day, String objector, String content) {
        Actor actor = ui.session().actor();
        onShown(file -> {
            desk.notices().object(file, line.applicationId(), day == null ? actor.businessDate() : day, objector, content, actor);
            return desk.notices().file(file.notice().id());
        });
    }

    void settle(Objection objection, boolean upheld, String outcome) {
        Actor actor = ui.session().actor();
        onShown(file -> {
            desk.notices().settle(objection, upheld, outcome, actor);
            return desk.notices().file(file.notice().id());
        });
    }

    private void onShown(Function<NoticeFile, NoticeFile> step) {
        NoticeFile file = shown.get();
        if (file != null) {
            write(() -> step.apply(file));
        }
    }

    private void write(Callable<NoticeFile> step) {
        ui.background().write(step, this::done, this::failed);
    }

    private void write(Callable<NoticeFile> step, NoticeFile file, NoticePapers.Kind kind) {
        ui.background().write(step, this::done, fault -> stop(fault, file, kind));
    }

    private void done(NoticeFile file) {
        said.set(ui.text("notice.said.stored", words.batch(file.notice()), file.notice().text().title()));
        stopped.set(List.of());
        load();
        show(file);
    }

    private void failed(Fault fault) {
        said.set(faults.sentence(fault));
    }

    /** Writes a paper of the notice shown among the papers of the data folder and opens it. */
    void export(NoticePapers.Kind kind) {
        NoticeFile file = shown.get();
        LocalDate day = ui.session().businessDate();
        if (file == null) {
            return;
        }
        ui.background().run(ui.text("notice.task.paper", ui.text(kind.labelKey())), progress -> {
            progress.step(0, 1);
            Path out = desk.folder().resolve(desk.papers().fileName(file, kind));
            desk.papers().save(file, kind, day, out);
            return ui.text(desk.viewer().test(out) ? "notice.said.opened" : "notice.said.written", out.toString());
        }, sentence -> {
            said.set(sentence);
            stopped.set(List.of());
        }, fault -> stop(fault, file, kind));
    }

    /** Says why, and when it was private data, every place of it. */
    private void stop(Fault fault, NoticeFile file, NoticePapers.Kind kind) {
        failed(fault);
        LocalDate day = ui.session().businessDate();
        if (List.of("platform.fault.privacy.cell", "platform.fault.privacy.words").contains(fault.key())) {
            ui.background().read(() -> desk.papers().privateData(file, kind, day), stopped::set, this::failed);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
