package io.maskline.lab;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** State of what stands under a lab (scope, closed days, quotas) and of the form that enters or changes one of them. FX thread only. */
abstract class LabEntryViewModel<R> {

    final UiContext ui;
    final EditState state = new EditState();
    private final String nameKey;
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages;
    private final ReadOnlyObjectWrapper<@Nullable LabRow> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final ReadOnlyObjectWrapper<@Nullable R> editing = new ReadOnlyObjectWrapper<>(this, "editing");

    /**
     * @param nameKey what an entry is called
     * @param fields names the rules call the fields by that may be refused
     */
    LabEntryViewModel(UiContext ui, String nameKey, String... fields) {
        this.ui = ui;
        this.nameKey = nameKey;
        this.messages = Stream.of(fields).collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));
    }

    /** The entries of a lab in the order they are shown. */
    abstract List<R> entries(LabRow of);

    /** Puts an entry into the fields; null empties them. */
    abstract void fill(@Nullable R entry);

    /** Says what is missing under its field. */
    abstract void requireFields();

    /** The work that stores what is typed. */
    abstract Callable<?> storing(UUID lab, @Nullable R changed, Actor actor);

    abstract Callable<?> removing(R entry, Actor actor);

    EditState state() {
        return state;
    }

    /** The lab shown, with its entries. */
    ReadOnlyObjectProperty<@Nullable LabRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** The entry in the form; null while a new one is typed. */
    ReadOnlyObjectProperty<@Nullable R> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    void refuse(String field, String key) {
        message(field).set(FieldMessage.error(ui.text(key)));
    }

    /** Shows another lab, or the newer entries of the one shown; what is typed stays with its lab. */
    void show(@Nullable LabRow next) {
        LabRow before = row.get();
        row.set(next);
        if (before == null || next == null || !before.id().equals(next.id())) {
            clear();
        }
    }

    /** Takes an entry into the form, after asking about what is typed there. */
    void edit(R entry) {
        mayLeave(leave -> {
            if (leave) {
                editing.set(entry);
                fill(entry);
                state.stored();
            }
        });
    }

    void clear() {
        editing.set(null);
        fill(null);
        state.stored();
        messages.values().forEach(m -> m.set(null));
    }

    /** Stores what is typed; {@code done} runs once it is stored, never otherwise. */
    void save(Runnable done) {
        LabRow lab = row.get();
        if (lab == null || state.busyProperty().get()) {
            return;
        }
        requireFields();
        if (messages.values().stream().anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR)) {
            return;
        }
        state.setBusy(true);
        ui.background().write(storing(lab.id(), editing.get(), ui.session().actor()), _ -> {
            clear();
            state.setBusy(false);
            done.run();
        }, this::failed);
    }

    /** Takes an entry away; undo brings it back. */
    void remove(R entry) {
        ui.background().write(removing(entry, ui.session().actor()), _ -> {
            if (entry.equals(editing.get())) {
                clear();
            }
        }, ui.dialogs()::fault);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        if (fault instanceof Fault.Invalid invalid && messages.containsKey(invalid.field())) {
            message(invalid.field()).set(FieldMessage.error(ui.messages().text(fault.key(), fault.args())));
        } else {
            ui.dialogs().fault(fault);
        }
    }

    /** Asks before what is typed is left. */
    void mayLeave(Consumer<Boolean> answer) {
        String lab = row.get() == null ? "" : row.get().lab().shortName();
        String detail = state.changed().stream().map(ui::text).collect(Collectors.joining(ui.text("lab.and")));
        new LeaveQuestion(ui.dialogs(), state, this::save, this::clear)
                .ask(ui.text("lab.entry.leave", lab, ui.text(nameKey), state.changed().size()), detail, answer);
    }
}
