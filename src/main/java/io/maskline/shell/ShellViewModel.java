package io.maskline.shell;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** State of the main window: what undo and redo would do, what is saved, what is not handed over. FX thread only. */
final class ShellViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final UiContext ui;
    private final BusinessClock clock;
    private final LatestOnly newest = new LatestOnly();
    private final Visits visits = new Visits();
    private final ObjectProperty<Optional<Title>> undoable = new SimpleObjectProperty<>(this, "undoable", Optional.empty());
    private final ObjectProperty<Optional<Title>> redoable = new SimpleObjectProperty<>(this, "redoable", Optional.empty());
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
    private final ReadOnlyStringWrapper pending = new ReadOnlyStringWrapper(this, "pending", "");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy", false);

    ShellViewModel(UiContext ui, BusinessClock clock) {
        this.ui = ui;
        this.clock = clock;
    }

    /** Asks the ledger anew. */
    void refresh() {
        Ledger ledger = ui.ledger();
        LatestOnly.Ticket ticket = newest.next();
        ui.background().read(
                () -> new Standing(ledger.undoable(), ledger.redoable(), ledger.pendingChanges()),
                ticket.<Standing>only(this::show),
                ticket.<Fault>only(ui.dialogs()::fault));
    }

    /** A batch was stored. */
    void stored(Change change) {
        saved.set(ui.text("shell.status.saved", TIME.format(clock.now())));
        refresh();
    }

    private void show(Standing standing) {
        undoable.set(standing.undoable());
        redoable.set(standing.redoable());
        pending.set(ui.text("shell.status.pending", standing.pending()));
    }

    void undo() {
        step("shell.said.undone", ui.ledger()::undo);
    }

    void redo() {
        step("shell.said.redone", ui.ledger()::redo);
    }

    private void step(String saidKey, Step step) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        Actor actor = ui.session().actor();
        Callable<Title> work = () -> step.by(actor);
        Consumer<Title> done = title -> {
            busy.set(false);
            say(ui.text(saidKey, words(title)));
        };
        ui.background().write(work, done, fault -> {
            busy.set(false);
            refresh();
            ui.dialogs().fault(fault);
        });
    }

    void say(String sentence) {
        answer.set(sentence);
    }

    Visits visits() {
        return visits;
    }

    /** "撤销：新增产线 宁波九点 1线", or only the verb when there is nothing to undo. */
    ObservableValue<String> undoText() {
        return undoable.map(t -> named("shell.menu.edit.undo", "shell.menu.edit.undo.named", t));
    }

    ObservableValue<String> redoText() {
        return redoable.map(t -> named("shell.menu.edit.redo", "shell.menu.edit.redo.named", t));
    }

    ObservableValue<Boolean> undoBlocked() {
        return undoable.map(Optional::isEmpty);
    }

    ObservableValue<Boolean> redoBlocked() {
        return redoable.map(Optional::isEmpty);
    }

    /** "已保存 14:06:31"; empty until something was saved. */
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyStringProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** Answer to the last action. */
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** "2月14日 周五". */
    ObservableValue<String> businessDateText() {
        return ui.session().businessDateProperty().map(this::dayText);
    }

    ObservableValue<Boolean> otherDay() {
        return ui.session().businessDateProperty().map(day -> !day.equals(clock.today()));
    }

    String dayText(LocalDate day) {
        return DateTimeFormatter.ofPattern(ui.text("shell.date.pattern"), ui.messages().locale()).format(day);
    }

    LocalDate today() {
        return clock.today();
    }

    /** "陈某（综合组）". */
    ObservableValue<String> operatorText() {
        return ui.session().operatorProperty().flatMap(name -> ui.session().departmentProperty()
                .map(department -> name.isBlank() ? ui.text("shell.operator.none")
                        : department.isBlank() ? name : ui.text("shell.operator.shown", name, department)));
    }

    private String named(String key, String namedKey, Optional<Title> step) {
        return step.map(t -> ui.text(namedKey, words(t))).orElseGet(() -> ui.text(key));
    }

    private String words(Title title) {
        return ui.messages().text(title.key(), title.args());
    }

    private record Standing(Optional<Title> undoable, Optional<Title> redoable, long pending) {}

    /** Undo or redo. */
    private interface Step {
        Title by(Actor actor);
    }
}
