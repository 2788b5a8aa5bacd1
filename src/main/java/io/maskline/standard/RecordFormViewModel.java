package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Entity;
import io.maskline.platform.task.LatestOnly;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the forms of the catalogue do alike: show, store, tell what is wrong, and ask before unsaved work is left. FX thread only. */
final class RecordFormViewModel<R extends Entity> {

    /** What is particular to one form. */
    interface Fields<R> {

        /** Fills the fields from a record. */
        void fill(R shown);

        /**
         * The record as typed.
         *
         * @throws FaultException Invalid when something typed cannot be read
         */
        R typed(long version);

        R store(R typed, Actor actor);

        Optional<R> find(UUID id);
    }

    private static final int MOST_NAMED = 4;

    private final UiContext ui;
    private final Fields<R> fields;
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages;
    private final EditState state = new EditState();
    private final LatestOnly latest = new LatestOnly();
    private final ReadOnlyObjectWrapper<R> record;
    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private boolean showing;

    /** @param names names of the fields as the rules call them */
    RecordFormViewModel(UiContext ui, R blank, Collection<String> names, Fields<R> fields) {
        this.ui = ui;
        this.fields = fields;
        this.record = new ReadOnlyObjectWrapper<>(this, "record", blank);
        this.messages = names.stream().collect(Collectors.toUnmodifiableMap(n -> n, _ -> new SimpleObjectProperty<>()));
    }

    /** A text of the form that takes away what is said of it when it changes. */
    StringProperty text(String name, String labelKey) {
        StringProperty field = new SimpleStringProperty("");
        watch(name, labelKey, field);
        return field;
    }

    <T extends @Nullable Object> ObjectProperty<T> choice(String name, String labelKey, T first) {
        ObjectProperty<T> field = new SimpleObjectProperty<>(first);
        watch(name, labelKey, field);
        return field;
    }

    private void watch(String name, String labelKey, Property<?> field) {
        state.track(labelKey, field);
        field.subscribe(_ -> message(name).set(null));
    }

    EditState state() {
        return state;
    }

    /** The record as stored, or a blank one of version 0. */
    ReadOnlyObjectProperty<R> recordProperty() {
        return record.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable FieldMessage> message(String name) {
        ObjectProperty<@Nullable FieldMessage> message = messages.get(name);
        if (message == null) {
            throw new IllegalArgumentException("field " + name);
        }
        return message;
    }

    /** Fields are being filled from a record. */
    boolean showing() {
        return showing;
    }

    /** Shows a record; what was typed before is gone. */
    void show(R shown) {
        latest.drop();
        showing = true;
        stale.set(null);
        fields.fill(shown);
        showing = false;
        state.stored();
        record.set(shown);
        messages.values().forEach(m -> m.set(null));
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    void save(Consumer<R> done) {
        if (!state.busyProperty().get()) {
            try {
                R typed = fields.typed(record.get().version());
                Actor actor = ui.session().actor();
                write(() -> fields.store(typed, actor), done);
            } catch (FaultException e) {
                failed(e.fault());
            }
        }
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    void saveOver(Consumer<R> done) {
        R mine = record.get();
        ui.background().read(
                () -> fields.find(mine.id()).map(Entity::version).orElse(mine.version()),
                latest.next().<Long>only(version -> {
                    try {
                        R typed = fields.typed(version);
                        Actor actor = ui.session().actor();
                        write(() -> fields.store(typed, actor), done);
                    } catch (FaultException e) {
                        failed(e.fault());
                    }
                }),
                ui.dialogs()::fault);
    }

    /** Runs a change of the record shown; it is shown as it was stored. */
    void write(Callable<R> work, Consumer<R> done) {
        state.setBusy(true);
        ui.background().write(
                work,
                stored -> {
                    show(stored);
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) -> refuse(invalid.field(), fault);
            case Fault.Duplicate duplicate when messages.containsKey(duplicate.field()) -> refuse(duplicate.field(), fault);
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    /** Says under a field why it is refused. */
    void refuse(String name, Fault fault) {
        message(name).set(FieldMessage.error(ui.messages().text(fault.key(), fault.args())));
    }

    void discard() {
        show(record.get());
    }

    /** Reads the record anew, giving up what was typed. */
    void reload() {
        UUID id = record.get().id();
        ui.background().read(() -> fields.find(id), latest.next().<Optional<R>>only(found -> found.ifPresent(this::show)), ui.dialogs()::fault);
    }

    /** @param title sentence that names the record and how many fields are unsaved */
    void mayLeave(Function<Integer, String> title, Consumer<Boolean> answer) {
        List<String> changed = state.changed();
        String detail = changed.stream().limit(MOST_NAMED).map(ui::text).collect(Collectors.joining(ui.text("standard.and")));
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard).ask(title.apply(changed.size()), detail, answer);
    }
}
