package io.maskline.subsidy;

import static io.maskline.platform.db.schema.Tables.ENTERPRISE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_APPLICATION;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_EVIDENCE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_INVOICE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_MACHINE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_PROGRAMME;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_PURCHASE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_RECEIVED;

import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.subsidy.DuplicateGuard.Kind;
import io.maskline.subsidy.DuplicateGuard.Taken;
import io.maskline.subsidy.DuplicateGuard.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The papers behind applications in the database. */
final class ClaimStore {

    /** Applications whose papers nobody else may use. */
    private static final List<String> HOLDING =
            Arrays.stream(ApplicationStatus.values()).filter(ApplicationStatus::holdsPapers).map(Enum::name).toList();

    private ClaimStore() {}

    static ClaimParts parts(LedgerTx tx, UUID application) {
        return parts(tx.dsl(), application);
    }

    static ClaimParts parts(DSLContext dsl, UUID application) {
        return new ClaimParts(
                rows(dsl, ClaimPartStore.INVOICES, SUBSIDY_INVOICE.APPLICATION_ID.eq(application), SUBSIDY_INVOICE.ROW_NO),
                rows(dsl, ClaimPartStore.MACHINES, SUBSIDY_MACHINE.APPLICATION_ID.eq(application), SUBSIDY_MACHINE.ROW_NO),
                rows(dsl, ClaimPartStore.PURCHASES, SUBSIDY_PURCHASE.APPLICATION_ID.eq(application), SUBSIDY_PURCHASE.ROW_NO),
                rows(dsl, ClaimPartStore.RECEIVED, SUBSIDY_RECEIVED.APPLICATION_ID.eq(application), SUBSIDY_RECEIVED.ROW_NO),
                rows(dsl, ClaimPartStore.EVIDENCE, SUBSIDY_EVIDENCE.APPLICATION_ID.eq(application), SUBSIDY_EVIDENCE.DOCUMENT));
    }

    /** The parts of every application, by its id. */
    static Map<UUID, ClaimParts> all(DSLContext dsl) {
        Map<UUID, List<ClaimInvoice>> invoices = by(rows(dsl, ClaimPartStore.INVOICES, DSL.noCondition(), SUBSIDY_INVOICE.ROW_NO), ClaimInvoice::applicationId);
        Map<UUID, List<ClaimMachine>> machines = by(rows(dsl, ClaimPartStore.MACHINES, DSL.noCondition(), SUBSIDY_MACHINE.ROW_NO), ClaimMachine::applicationId);
        Map<UUID, List<ClaimPurchase>> purchases = by(rows(dsl, ClaimPartStore.PURCHASES, DSL.noCondition(), SUBSIDY_PURCHASE.ROW_NO), ClaimPurchase::applicationId);
        Map<UUID, List<ClaimReceived>> received = by(rows(dsl, ClaimPartStore.RECEIVED, DSL.noCondition(), SUBSIDY_RECEIVED.ROW_NO), ClaimReceived::applicationId);
        Map<UUID, List<ClaimEvidence>> evidence = by(rows(dsl, ClaimPartStore.EVIDENCE, DSL.noCondition(), SUBSIDY_EVIDENCE.DOCUMENT), ClaimEvidence::applicationId);
        return dsl.select(SUBSIDY_APPLICATION.ID).from(SUBSIDY_APPLICATION).where(SUBSIDY_APPLICATION.DELETED_AT.isNull()).fetch(SUBSIDY_APPLICATION.ID).stream()
                .collect(Collectors.toMap(Function.identity(), id -> new ClaimParts(
                        invoices.getOrDefault(id, List.of()), machines.getOrDefault(id, List.of()), purchases.getOrDefault(id, List.of()),
                        received.getOrDefault(id, List.of()), evidence.getOrDefault(id, List.of()))));
    }

    private static <R> Map<UUID, List<R>> by(List<R> rows, Function<R, UUID> application) {
        return rows.stream().collect(Collectors.groupingBy(application));
    }

    private static <R extends Entity> List<R> rows(DSLContext dsl, EntityType<R> type, Condition which, Field<?> order) {
        return dsl.selectFrom(type.table()).where(type.deletedAt().isNull().and(which)).orderBy(order, type.id()).fetch(type::read);
    }

    /**
     * Makes the stored rows of an application those typed: what is known by its id is changed, the rest added or taken away.
     *
     * @return whether anything was written
     */
    static boolean put(LedgerTx tx, ClaimParts before, ClaimParts typed) {
        boolean invoices = put(tx, ClaimPartStore.INVOICES, before.invoices(), typed.invoices());
        boolean machines = put(tx, ClaimPartStore.MACHINES, before.machines(), typed.machines());
        boolean purchases = put(tx, ClaimPartStore.PURCHASES, before.purchases(), typed.purchases());
        boolean received = put(tx, ClaimPartStore.RECEIVED, before.received(), typed.received());
        boolean evidence = put(tx, ClaimPartStore.EVIDENCE, before.evidence(), typed.evidence());
        return invoices || machines || purchases || received || evidence;
    }

    private static <R extends Entity> boolean put(LedgerTx tx, EntityType<R> type, List<R> before, List<R> typed) {
        if (before.equals(typed)) {
            return false;
        }
        Map<UUID, R> stored = before.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Map<UUID, R> kept = typed.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        stored.values().stream().filter(r -> !kept.containsKey(r.id())).forEach(r -> tx.delete(type, r.id(), r.version()));
        tx.updateAll(type, typed.stream().filter(r -> stored.containsKey(r.id())).toList());
        tx.insertAll(type, typed.stream().filter(r -> !stored.containsKey(r.id())).toList());
        return true;
    }

    /** Where other applications use one of these numbers, in the order of the applications. */
    static List<Taken> taken(LedgerTx tx, UUID application, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        DSLContext dsl = tx.dsl();
        List<Taken> taken = new ArrayList<>();
        taken.addAll(taken(dsl, application, Kind.INVOICE, SUBSIDY_INVOICE, SUBSIDY_INVOICE.NUMBER_KEY, SUBSIDY_INVOICE.NUMBER, SUBSIDY_INVOICE.ROW_NO, keys));
        taken.addAll(taken(dsl, application, Kind.INVOICE_SERIAL, SUBSIDY_INVOICE, SUBSIDY_INVOICE.SERIAL_KEY, SUBSIDY_INVOICE.SERIAL, SUBSIDY_INVOICE.ROW_NO, keys));
        taken.addAll(taken(dsl, application, Kind.MACHINE, SUBSIDY_MACHINE, SUBSIDY_MACHINE.SERIAL_KEY, SUBSIDY_MACHINE.SERIAL, SUBSIDY_MACHINE.ROW_NO, keys));
        taken.addAll(covered(dsl, application, keys));
        return taken;
    }

    private static List<Taken> taken(
            DSLContext dsl, UUID application, Kind kind, Table<?> table, TableField<?, String> key, TableField<?, String> shown, TableField<?, Long> row,
            Collection<String> keys) {
        return others(dsl, application, table, key.in(keys))
                .map(r -> taken(r, new Use(kind, r.get(key), r.get(shown), r.get(row))));
    }

    /** What money from elsewhere covers is one text a row, so it is read and compared here. */
    private static List<Taken> covered(DSLContext dsl, UUID application, Collection<String> keys) {
        List<Taken> taken = new ArrayList<>();
        for (Record r : others(dsl, application, SUBSIDY_RECEIVED, SUBSIDY_RECEIVED.COVERS.isNotNull())) {
            PaperKey.list(r.get(SUBSIDY_RECEIVED.COVERS)).stream().filter(keys::contains)
                    .forEach(k -> taken.add(taken(r, new Use(Kind.COVERED, k, k, r.get(SUBSIDY_RECEIVED.ROW_NO)))));
        }
        return taken;
    }

    private static Result<Record> others(DSLContext dsl, UUID application, Table<?> table, Condition which) {
        Field<UUID> of = Objects.requireNonNull(table.field(SUBSIDY_INVOICE.APPLICATION_ID.getName(), UUID.class));
        Field<?> deleted = Objects.requireNonNull(table.field(SUBSIDY_INVOICE.DELETED_AT.getName()));
        return dsl.select(table.fields())
                .select(ENTERPRISE.SHORT_NAME, SUBSIDY_PROGRAMME.NAME, SUBSIDY_APPLICATION.NUMBER)
                .from(table)
                .join(SUBSIDY_APPLICATION).on(SUBSIDY_APPLICATION.ID.eq(of))
                .join(ENTERPRISE).on(ENTERPRISE.ID.eq(SUBSIDY_APPLICATION.ENTERPRISE_ID))
                .join(SUBSIDY_PROGRAMME).on(SUBSIDY_PROGRAMME.ID.eq(SUBSIDY_APPLICATION.PROGRAMME_ID))
                .where(deleted.isNull())
                .and(SUBSIDY_APPLICATION.DELETED_AT.isNull())
                .and(SUBSIDY_APPLICATION.STATUS.in(HOLDING))
                .and(SUBSIDY_APPLICATION.ID.ne(application))
                .and(which)
                .orderBy(SUBSIDY_APPLICATION.NUMBER)
                .fetch();
    }

    private static Taken taken(Record r, Use use) {
        return new Taken(use, r.get(ENTERPRISE.SHORT_NAME), r.get(SUBSIDY_PROGRAMME.NAME), r.get(SUBSIDY_APPLICATION.NUMBER));
    }
}
