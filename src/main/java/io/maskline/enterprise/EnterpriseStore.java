package io.maskline.enterprise;

import static io.maskline.platform.db.schema.Tables.ENTERPRISE;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;

/** Firms in the database. */
final class EnterpriseStore {

    static final EntityType<Enterprise> TYPE = EntityType.<Enterprise>of("enterprise", "enterprise.entity", ENTERPRISE)
            .field("number", ENTERPRISE.NUMBER, ValueKind.TEXT, Enterprise::number, "enterprise.field.number")
            .field("name", ENTERPRISE.NAME, ValueKind.TEXT, Enterprise::name, "enterprise.field.name")
            .field("shortName", ENTERPRISE.SHORT_NAME, ValueKind.TEXT, Enterprise::shortName, "enterprise.field.shortName")
            .field("uscc", ENTERPRISE.USCC, ValueKind.TEXT, Enterprise::uscc, "enterprise.field.uscc")
            .field("address", ENTERPRISE.ADDRESS, ValueKind.TEXT, e -> e.place().address(), "enterprise.field.address")
            .field("district", ENTERPRISE.DISTRICT, ValueKind.TEXT, e -> e.place().district(), "enterprise.field.district")
            .field("street", ENTERPRISE.STREET, ValueKind.TEXT, e -> e.place().street(), "enterprise.field.street")
            .field("park", ENTERPRISE.PARK, ValueKind.TEXT, e -> e.place().park(), "enterprise.field.park")
            .field("previousIndustry", ENTERPRISE.PREVIOUS_INDUSTRY, ValueKind.TEXT, Enterprise::previousIndustry, "enterprise.field.previousIndustry")
            .field("scale", ENTERPRISE.SCALE, ValueKind.TEXT, Enterprise::scale, "enterprise.field.scale")
            .field("contact", ENTERPRISE.CONTACT, ValueKind.TEXT, e -> e.contact().person(), "enterprise.field.contact")
            .field("phone", ENTERPRISE.PHONE, ValueKind.TEXT, e -> e.contact().phone(), "enterprise.field.phone")
            .field("remark", ENTERPRISE.REMARK, ValueKind.TEXT, Enterprise::remark, "enterprise.field.remark")
            .unique("enterprise.fault.usccTaken", "uscc")
            .label(Enterprise::name)
            .reader(EnterpriseStore::read);

    private final Database database;

    EnterpriseStore(Database database) {
        this.database = database;
    }

    private static Enterprise read(Record r) {
        return new Enterprise(
                r.get(ENTERPRISE.ID),
                r.get(ENTERPRISE.VERSION),
                r.get(ENTERPRISE.NUMBER),
                r.get(ENTERPRISE.NAME),
                r.get(ENTERPRISE.SHORT_NAME),
                r.get(ENTERPRISE.USCC),
                new Enterprise.Place(r.get(ENTERPRISE.ADDRESS), r.get(ENTERPRISE.DISTRICT), r.get(ENTERPRISE.STREET), r.get(ENTERPRISE.PARK)),
                r.get(ENTERPRISE.PREVIOUS_INDUSTRY),
                r.get(ENTERPRISE.SCALE),
                new Enterprise.Contact(r.get(ENTERPRISE.CONTACT), r.get(ENTERPRISE.PHONE)),
                r.get(ENTERPRISE.REMARK));
    }

    List<Enterprise> all() {
        return database.read(dsl -> dsl.select(ENTERPRISE.fields())
                .from(ENTERPRISE)
                .where(ENTERPRISE.DELETED_AT.isNull())
                .orderBy(ENTERPRISE.NUMBER)
                .fetch(TYPE::read));
    }

    List<Enterprise> of(Collection<UUID> ids) {
        return database.read(dsl -> dsl.select(ENTERPRISE.fields())
                .from(ENTERPRISE)
                .where(ENTERPRISE.DELETED_AT.isNull())
                .and(ENTERPRISE.ID.in(ids))
                .fetch(TYPE::read));
    }

    Optional<Enterprise> find(UUID id) {
        return of(List.of(id)).stream().findFirst();
    }

    Enterprise insert(LedgerTx tx, Enterprise enterprise) {
        return tx.insert(TYPE, enterprise.withNumber(tx.nextNumber(TYPE)));
    }

    Enterprise update(LedgerTx tx, Enterprise enterprise) {
        return tx.update(TYPE, enterprise);
    }

    void delete(LedgerTx tx, Enterprise enterprise) {
        tx.delete(TYPE, enterprise.id(), enterprise.version());
    }
}
