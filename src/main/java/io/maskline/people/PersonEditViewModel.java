package io.maskline.people;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** State of the form of one person. FX thread only. */
public final class PersonEditViewModel {

    private final UiContext ui;
    private final People people;
    private final EditState state = new EditState();
    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>(this, "person");
    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private final Map<Duty, BooleanProperty> duties = new EnumMap<>(Duty.class);
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Stream.of("name", "duties").collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> new SimpleObjectProperty<>()));

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty department = new SimpleStringProperty("");
    final StringProperty remark = new SimpleStringProperty("");
    final BooleanProperty active = new SimpleBooleanProperty(true);

    public PersonEditViewModel(UiContext ui, People people) {
        this.ui = ui;
        this.people = people;
        state.track("people.field.name", name);
        state.track("people.field.department", department);
        for (Duty duty : Duty.values()) {
            BooleanProperty has = new SimpleBooleanProperty();
            duties.put(duty, has);
            state.track(duty.labelKey(), has);
            has.subscribe(_ -> message("duties").set(null));
        }
        state.track("people.field.active", active);
        state.track("people.field.remark", remark);
        name.subscribe(_ -> message("name").set(null));
    }

    EditState state() {
        return state;
    }

    /** The person as stored; null while a new one is typed. */
    ReadOnlyObjectProperty<@Nullable Person> personProperty() {
        return person.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    BooleanProperty duty(Duty duty) {
        return duties.get(duty);
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return messages.get(field);
    }

    /** Shows a person as stored, or an empty form; what was typed before is gone. */
    void show(@Nullable Person shown) {
        person.set(shown);
        stale.set(null);
        name.set(shown == null ? "" : shown.name());
        department.set(shown == null ? "" : shown.department());
        duties.forEach((duty, has) -> has.set(shown != null && shown.duties().contains(duty)));
        active.set(shown == null || shown.active());
        remark.set(SmallForm.orEmpty(shown == null ? null : shown.remark()));
        state.stored();
        messages.values().forEach(m -> m.set(null));
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    void save(Consumer<Person> done) {
        Person shown = person.get();
        store(draft(shown, shown == null ? 0 : shown.version()), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    void saveOver(Consumer<Person> done) {
        Person shown = person.get();
        if (shown != null) {
            UUID id = shown.id();
            ui.background().read(() -> people.person(id), now -> store(draft(now, now.version()), done), ui.dialogs()::fault);
        }
    }

    private PersonDraft draft(@Nullable Person of, long version) {
        Set<Duty> chosen = EnumSet.noneOf(Duty.class);
        duties.forEach((duty, has) -> {
            if (has.get()) {
                chosen.add(duty);
            }
        });
        return new PersonDraft(of == null ? null : of.id(), version, name.get(), department.get(), chosen, active.get(), SmallForm.orNull(remark.get()));
    }

    private void store(PersonDraft draft, Consumer<Person> done) {
        if (state.busyProperty().get()) {
            return;
        }
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(() -> people.save(draft, actor), stored -> {
            show(stored);
            state.setBusy(false);
            done.accept(stored);
        }, this::failed);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        FieldMessage said = FieldMessage.error(new FaultText(ui.messages()).sentence(fault));
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) -> message(invalid.field()).set(said);
            case Fault.Duplicate _ -> message("name").set(said);
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    /** Takes back what was typed. */
    void discard() {
        show(person.get());
    }

    /** Reads the person anew, giving up what was typed. */
    void reload() {
        Person shown = person.get();
        if (shown != null) {
            UUID id = shown.id();
            ui.background().read(() -> people.person(id), this::show, ui.dialogs()::fault);
        }
    }

    /** Takes a forgotten secret away; {@code leader} has signed for it. */
    void clearSecret(Actor leader) {
        Person shown = person.get();
        if (shown != null) {
            ui.background().write(() -> people.clearSecret(shown, leader), this::show, ui.dialogs()::fault);
        }
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    void mayLeave(Consumer<Boolean> answer) {
        String fields = state.changed().stream().map(ui::text).collect(Collectors.joining(ui.text("people.and")));
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard)
                .ask(ui.text("people.leave", name.get().isBlank() ? ui.text("people.new") : name.get()), fields, answer);
    }
}
