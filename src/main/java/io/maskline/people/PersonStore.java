package io.maskline.people;

import static io.maskline.platform.db.schema.Tables.PERSON;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Persons in the database. */
final class PersonStore {

    /** Name of the field that is never shown. */
    static final String SECRET = "secret";

    static final EntityType<Person> TYPE = EntityType.<Person>of("person", "people.entity", PERSON)
            .field("name", PERSON.NAME, ValueKind.TEXT, Person::name, "people.field.name")
            .field("department", PERSON.DEPARTMENT, ValueKind.TEXT, Person::department, "people.field.department")
            .field("duties", PERSON.DUTIES, ValueKind.TEXT, p -> Duty.text(p.duties()), "people.field.duties")
            .field("active", PERSON.ACTIVE, ValueKind.FLAG, Person::active, "people.field.active")
            .field(SECRET, PERSON.SECRET, ValueKind.TEXT, Person::secret, "people.field.secret")
            .field("remark", PERSON.REMARK, ValueKind.TEXT, Person::remark, "people.field.remark")
            .ruled("name", SECRET)
            .unique("people.fault.duplicate", "name")
            .label(Person::name)
            .reader(PersonStore::person);

    private final Database database;

    PersonStore(Database database) {
        this.database = database;
    }

    /** By name, those who have left at the end. */
    List<Person> all() {
        return database.read(dsl -> where(dsl, PERSON.DELETED_AT.isNull()));
    }

    static List<Person> all(LedgerTx tx) {
        return where(tx.dsl(), PERSON.DELETED_AT.isNull());
    }

    Optional<Person> find(UUID id) {
        return database.read(dsl -> where(dsl, PERSON.ID.eq(id).and(PERSON.DELETED_AT.isNull())).stream().findFirst());
    }

    static Optional<Person> find(LedgerTx tx, UUID id) {
        return where(tx.dsl(), PERSON.ID.eq(id).and(PERSON.DELETED_AT.isNull())).stream().findFirst();
    }

    private static List<Person> where(DSLContext dsl, Condition which) {
        return dsl.select(PERSON.fields()).from(PERSON).where(which).orderBy(PERSON.ACTIVE.desc(), PERSON.NAME, PERSON.ID).fetch(PersonStore::person);
    }

    private static Person person(Record r) {
        return new Person(
                r.get(PERSON.ID), r.get(PERSON.VERSION), r.get(PERSON.NAME), r.get(PERSON.DEPARTMENT), Duty.of(r.get(PERSON.DUTIES)),
                r.get(PERSON.ACTIVE), r.get(PERSON.SECRET), r.get(PERSON.REMARK));
    }
}
