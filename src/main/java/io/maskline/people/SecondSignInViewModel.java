package io.maskline.people;

import io.maskline.people.SignInRequest.Excluded;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A second person signs for one thing; who works at the console stays as before. FX thread only. */
public final class SecondSignInViewModel {

    /**
     * Somebody who might sign.
     *
     * @param person null for an excluded name that is not in the register
     * @param reason why not, translated; null for who may sign
     */
    public record Choice(@Nullable Person person, String name, String department, @Nullable String reason) {

        public boolean open() {
            return reason == null && person != null;
        }
    }

    private final UiContext ui;
    private final People people;
    private final SignInRequest request;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper(this, "first");
    private final ReadOnlyLongWrapper pause = new ReadOnlyLongWrapper(this, "pause");

    public final ObjectProperty<@Nullable Person> chosen = new SimpleObjectProperty<>(this, "chosen");
    public final StringProperty secret = new SimpleStringProperty(this, "secret", "");
    public final StringProperty again = new SimpleStringProperty(this, "again", "");
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    /** What is said under the secret. */
    public final ObjectProperty<@Nullable FieldMessage> message = new SimpleObjectProperty<>(this, "message");
    public final ObjectProperty<@Nullable FieldMessage> againMessage = new SimpleObjectProperty<>(this, "againMessage");
    /** Why nobody can sign, translated; empty while somebody can. */
    public final StringProperty nobody = new SimpleStringProperty(this, "nobody", "");

    public SecondSignInViewModel(UiContext ui, People people, SignInRequest request) {
        this.ui = ui;
        this.people = people;
        this.request = request;
        chosen.subscribe(this::chosen);
        secret.subscribe(_ -> message.set(null));
        again.subscribe(_ -> againMessage.set(null));
    }

    public SignInRequest request() {
        return request;
    }

    public ObservableList<Choice> choices() {
        return choices;
    }

    /** The person chosen has no secret yet and sets it now, typed twice. */
    public ReadOnlyBooleanProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** Seconds the person chosen still waits after a wrong secret; 0 when none. */
    public ReadOnlyLongProperty pauseProperty() {
        return pause.getReadOnlyProperty();
    }

    public void load() {
        ui.background().read(people::all, this::loaded, ui.dialogs()::fault);
    }

    private void loaded(List<Person> all) {
        List<Choice> known = all.stream()
                .filter(Person::active)
                .filter(p -> request.duties().isEmpty() || !Collections.disjoint(p.duties(), request.duties()) || excluded(p.name()).isPresent())
                .map(p -> new Choice(p, p.name(), p.department(), excluded(p.name()).map(Excluded::reason).orElse(null)))
                .toList();
        Stream<Choice> strangers = request.excluded().stream()
                .filter(e -> e.name() != null && !e.name().isBlank() && known.stream().noneMatch(c -> Person.sameName(c.name(), e.name())))
                .map(e -> new Choice(null, e.name() == null ? "" : e.name(), "", e.reason()));
        choices.setAll(Stream.concat(Stream.concat(known.stream().filter(Choice::open), known.stream().filter(c -> !c.open())), strangers).toList());
        List<Choice> open = choices.stream().filter(Choice::open).toList();
        nobody.set(open.isEmpty() ? ui.text("people.sign.nobody") : "");
        chosen.set(open.size() == 1 ? open.getFirst().person() : null);
    }

    private Optional<Excluded> excluded(String name) {
        return request.excluded().stream().filter(e -> Person.sameName(e.name(), name)).findFirst();
    }

    private void chosen(@Nullable Person person) {
        secret.set("");
        again.set("");
        message.set(null);
        first.set(person != null && !person.hasSecret());
        tick();
    }

    /** Counts the pause down; called once a second while it lasts. */
    public void tick() {
        long nanos = people.pause(chosen.get()).toNanos();
        pause.set((nanos + 999_999_999L) / 1_000_000_000L);
    }

    /** Signs; {@code done} is told who, once the secret is right or was set, never otherwise. */
    public void sign(Consumer<Actor> done) {
        Person person = chosen.get();
        if (busy.get() || pause.get() > 0) {
            return;
        }
        if (person == null) {
            message.set(FieldMessage.error(ui.text("people.sign.choose")));
        } else if (first.get()) {
            set(person, done);
        } else {
            check(person, done);
        }
    }

    private void set(Person person, Consumer<Actor> done) {
        if (secret.get().length() < Secret.SHORTEST) {
            message.set(FieldMessage.error(ui.text("people.fault.secret.short", Secret.SHORTEST)));
            return;
        }
        if (!secret.get().equals(again.get())) {
            againMessage.set(FieldMessage.error(ui.text("people.sign.differs")));
            return;
        }
        char[] typed = secret.get().toCharArray();
        Actor actor = actor(person);
        busy.set(true);
        ui.background().write(() -> people.setSecret(person, typed, actor), _ -> signed(actor, done), this::failed);
    }

    private void check(Person person, Consumer<Actor> done) {
        if (secret.get().isEmpty()) {
            message.set(FieldMessage.error(ui.text("people.sign.secret")));
            return;
        }
        char[] typed = secret.get().toCharArray();
        Actor actor = actor(person);
        busy.set(true);
        ui.background().read(() -> people.verify(person, typed), right -> {
            if (right) {
                signed(actor, done);
            } else {
                wrong(person);
            }
        }, this::failed);
    }

    private void signed(Actor actor, Consumer<Actor> done) {
        busy.set(false);
        secret.set("");
        again.set("");
        done.accept(actor);
    }

    private void wrong(Person person) {
        busy.set(false);
        secret.set("");
        tick();
        message.set(FieldMessage.error(ui.text("people.sign.wrong", person.name(), pause.get())));
    }

    private void failed(Fault fault) {
        busy.set(false);
        secret.set("");
        tick();
        message.set(FieldMessage.error(new FaultText(ui.messages()).sentence(fault)));
    }

    private Actor actor(Person person) {
        return new Actor(person.name(), person.department(), ui.session().businessDate());
    }
}
