package io.maskline.people;

import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The people of the office; follows every change of the ledger. FX thread only. */
public final class PeopleListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final People people;
    private final ReadOnlyObjectWrapper<List<Person>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    public PeopleListViewModel(UiContext ui, People people) {
        this.ui = ui;
        this.people = people;
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    public ReadOnlyObjectProperty<List<Person>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads the register; the answer to an older request is dropped. */
    public void load() {
        ui.background().read(people::all, latest.next().<List<Person>>only(this::show), ui.dialogs()::fault);
    }

    private void show(List<Person> found) {
        asOf.set(ui.text("people.as-of", found.stream().filter(Person::active).count(), found.stream().filter(p -> p.active() && !p.hasSecret()).count()));
        rows.set(found);
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (change.touches(PersonStore.TYPE.code())) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    /** Moves a person to the bin after asking; {@code agreed} is told before it is done. */
    void remove(Person person, Runnable agreed) {
        ui.dialogs().confirm(ui.text("people.bin", person.name()), ui.text("people.bin.detail"), ui.text("people.bin.verb"), true, () -> {
            agreed.run();
            Actor actor = ui.session().actor();
            ui.background().write(() -> {
                people.remove(person, actor);
                return person;
            }, _ -> {}, ui.dialogs()::fault);
        });
    }

    /** 经办、复核. */
    String duties(Set<Duty> duties) {
        return Arrays.stream(Duty.values()).filter(duties::contains).map(d -> ui.text(d.labelKey())).collect(Collectors.joining(ui.text("people.and")));
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
