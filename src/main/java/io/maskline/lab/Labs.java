package io.maskline.lab;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import io.maskline.platform.text.Phone;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of labs. */
public final class Labs {

    private static final long MOST_PER_DAY = 999;
    private static final long MOST_DAYS = 366;

    private final LabStore store;
    private final Ledger ledger;

    private Labs(LabStore store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    public static Labs open(Database database, Ledger ledger) {
        return new Labs(new LabStore(database), ledger);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(LabStore.TYPE, LabScopeStore.TYPE, LabClosureStore.TYPE, FreeQuotaStore.TYPE, BookingStore.TYPE);
    }

    /** All labs in the order they were registered. */
    public List<Lab> all() {
        return store.all();
    }

    public Optional<Lab> find(UUID id) {
        return store.find(id);
    }

    /** A lab that is not registered yet; fill it with {@link #save}. */
    public static Lab blank() {
        return new Lab(Ids.next(), 0, "", "", null, null, null, null, LabTerms.UNKNOWN);
    }

    /**
     * Registers a lab or stores its changes. An empty short name takes the name.
     *
     * @throws io.maskline.platform.error.FaultException Invalid without a name, with a wrong phone, a text that is too long,
     *     days below 0 or above {@value #MOST_DAYS}, batches below 0 or above {@value #MOST_PER_DAY}; Duplicate for a second
     *     lab of the same name; Stale when it was changed meanwhile
     */
    public Lab save(Lab typed, Actor actor) {
        Lab lab = tidy(typed);
        if (lab.name().isEmpty()) {
            throw Fault.invalid("name", "lab.fault.name").asException();
        }
        atMost(120, "name", lab.name());
        atMost(40, "shortName", lab.shortName());
        atMost(40, "city", lab.city());
        atMost(400, "freeItems", lab.freeItems());
        atMost(400, "remark", lab.remark());
        check(lab.terms());
        return lab.version() == 0
                ? ledger.change(Title.of("lab.step.create", lab.shortName()), actor, tx -> tx.insert(LabStore.TYPE, lab))
                : ledger.change(Title.of("lab.step.change", lab.shortName()), actor, tx -> tx.update(LabStore.TYPE, lab));
    }

    /** Moves a lab to the bin; requests that name it keep doing so. */
    public void delete(Lab lab, Actor actor) {
        ledger.change(Title.of("lab.step.delete", lab.shortName()), actor, tx -> {
            tx.delete(LabStore.TYPE, lab.id(), lab.version());
            return lab;
        });
    }

    private static Lab tidy(Lab typed) {
        String name = typed.name().strip();
        String shortName = typed.shortName().strip();
        return new Lab(
                typed.id(),
                typed.version(),
                name,
                shortName.isEmpty() ? name.substring(0, Math.min(name.length(), 40)) : shortName,
                text(typed.city()),
                phone(typed.phone()),
                text(typed.freeItems()),
                text(typed.remark()),
                tidy(typed.terms()));
    }

    private static LabTerms tidy(LabTerms typed) {
        return new LabTerms(
                typed.perDay(), typed.transportDays(), typed.promise(), typed.weekends(), typed.outside(), text(typed.source()), typed.toBeChecked());
    }

    private static void check(LabTerms terms) {
        LabTerms.Promise promise = terms.promise();
        within("perDay", terms.perDay(), MOST_PER_DAY);
        within("transportDays", terms.transportDays(), MOST_DAYS);
        within("promisedDays", promise == null ? null : promise.days(), MOST_DAYS);
        atMost(200, "termsSource", terms.source());
    }

    private static void within(String field, @Nullable Long value, long most) {
        FieldRules.notNegative(field, value);
        if (value != null && value > most) {
            throw Fault.invalid(field, "lab.fault.too-many", most, value).asException();
        }
    }

    /** As long as the register has room for. */
    private static void atMost(int most, String field, @Nullable String text) {
        if (text != null && text.length() > most) {
            throw Fault.invalid(field, "lab.fault.too-long", most, text.length()).asException();
        }
    }

    private static @Nullable String phone(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Phone.parse("phone", typed);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
