package io.maskline.people;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The people of the office and what each types to sign. Setting a secret cannot be undone, else the step back would bring
 * an old one into force. Not for the FX thread: checking a secret is slow on purpose.
 */
public final class People {

    private final PersonStore store;
    private final Ledger ledger;
    private final Pauses pauses;

    private People(PersonStore store, Ledger ledger, Pauses pauses) {
        this.store = store;
        this.ledger = ledger;
        this.pauses = pauses;
    }

    public static People open(Database database, Ledger ledger) {
        return open(database, ledger, System::nanoTime);
    }

    /** @param nanos the clock of the pauses after wrong secrets */
    static People open(Database database, Ledger ledger, LongSupplier nanos) {
        return new People(new PersonStore(database), ledger, new Pauses(nanos));
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(PersonStore.TYPE);
    }

    /** By name, those who have left at the end. */
    public List<Person> all() {
        return store.all();
    }

    /** @throws FaultException Missing when there is no such person any more */
    public Person person(UUID id) {
        return store.find(id).orElseThrow(People::gone);
    }

    /**
     * Stores a person; the secret stays as it is.
     *
     * @throws FaultException Invalid without a name or a duty, Duplicate for a name somebody has already, Stale when the
     *     person was changed since
     */
    public Person save(PersonDraft draft, Actor actor) {
        String name = draft.name().strip();
        if (name.isEmpty()) {
            throw Fault.invalid("name", "people.fault.name").asException();
        }
        if (draft.duties().isEmpty()) {
            throw Fault.invalid("duties", "people.fault.duties", name).asException();
        }
        return ledger.change(Title.of(draft.id() == null ? "people.step.add" : "people.step.change", name), actor, tx -> put(tx, draft, name));
    }

    private static Person put(LedgerTx tx, PersonDraft draft, String name) {
        UUID id = draft.id();
        PersonStore.all(tx).stream().filter(p -> !p.id().equals(id) && Person.sameName(p.name(), name)).findFirst().ifPresent(p -> {
            throw Fault.duplicate("name", "people.fault.duplicate", p.name()).asException();
        });
        if (id == null) {
            return tx.insert(PersonStore.TYPE, new Person(Ids.next(), 0, name, draft.department().strip(), draft.duties(), draft.active(), null, draft.remark()));
        }
        String secret = PersonStore.find(tx, id).orElseThrow(People::gone).secret();
        return tx.update(PersonStore.TYPE, new Person(id, draft.version(), name, draft.department().strip(), draft.duties(), draft.active(), secret, draft.remark()));
    }

    /** Moves a person to the bin. Whoever signed something is better marked as having left: the secret goes with the person. */
    public void remove(Person person, Actor actor) {
        ledger.change(Title.of("people.step.remove", person.name()), actor, tx -> {
            tx.delete(PersonStore.TYPE, person.id(), person.version());
            return person;
        });
    }

    /**
     * Sets the secret of a person who has none.
     *
     * @throws FaultException Invalid ({@code secret}) when it is too short, Denied when the person has one
     */
    public Person setSecret(Person person, char[] secret, Actor actor) {
        String hash = Secret.hash(secret);
        return ledger.seal(Title.of("people.step.secret", person.name()), actor, tx -> {
            Person now = PersonStore.find(tx, person.id()).orElseThrow(People::gone);
            if (now.hasSecret()) {
                throw Fault.denied("people.fault.secret.there", now.name()).asException();
            }
            return tx.update(PersonStore.TYPE, now.withSecret(hash));
        });
    }

    /**
     * Takes a forgotten secret away, so that the next sign-in sets a new one.
     *
     * @param leader who signed for it; somebody else than the person
     * @throws FaultException Denied when it is the person
     */
    public Person clearSecret(Person person, Actor leader) {
        if (Person.sameName(person.name(), leader.operator())) {
            throw Fault.denied("people.fault.secret.own", person.name()).asException();
        }
        return ledger.seal(Title.of("people.step.secret.clear", person.name()), leader, tx ->
                tx.update(PersonStore.TYPE, PersonStore.find(tx, person.id()).orElseThrow(People::gone).withSecret(null)));
    }

    /**
     * Whether this is what the person set. Each wrong one makes the next wait longer.
     *
     * @throws FaultException Denied while the person waits, Missing when there is no such person any more
     */
    public boolean verify(Person person, char[] typed) {
        Duration left = pause(person);
        if (!left.isZero()) {
            throw Fault.denied("people.fault.pause", left.toSeconds() + 1).asException();
        }
        String stored = person(person.id()).secret();
        boolean right = stored != null && Secret.matches(stored, typed);
        if (right) {
            pauses.met(person.id());
        } else {
            pauses.missed(person.id());
        }
        return right;
    }

    /** How long the person still waits after a wrong secret. Safe on any thread. */
    public Duration pause(@Nullable Person person) {
        return person == null ? Duration.ZERO : pauses.left(person.id());
    }

    private static FaultException gone() {
        return Fault.missing("people.fault.gone").asException();
    }
}
