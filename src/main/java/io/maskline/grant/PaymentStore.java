package io.maskline.grant;

import static io.maskline.platform.db.schema.Tables.SUBSIDY_APPLICATION;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_PAYMENT;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_PROGRAMME;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The payment book in the database. */
final class PaymentStore {

    static final EntityType<Payment> TYPE = EntityType.<Payment>of("subsidyPayment", "grant.payment.entity", SUBSIDY_PAYMENT)
            .field("applicationId", SUBSIDY_PAYMENT.APPLICATION_ID, ValueKind.REFERENCE, Payment::applicationId, "subsidy.entity")
            .field("batchNo", SUBSIDY_PAYMENT.BATCH_NO, ValueKind.COUNT, Payment::batchNo, "grant.payment.field.batch")
            .field("lineNo", SUBSIDY_PAYMENT.LINE_NO, ValueKind.COUNT, Payment::lineNo, "grant.payment.field.line")
            .field("kind", SUBSIDY_PAYMENT.KIND, ValueKind.TEXT, p -> p.kind().name(), "grant.payment.field.kind")
            .field("amount", SUBSIDY_PAYMENT.AMOUNT, ValueKind.DECIMAL, Payment::amount, "grant.payment.field.amount")
            .field("paidOn", SUBSIDY_PAYMENT.PAID_ON, ValueKind.DAY, Payment::paidOn, "grant.payment.field.day")
            .field("payer", SUBSIDY_PAYMENT.PAYER, ValueKind.TEXT, Payment::payer, "grant.payment.field.payer")
            .field("voucher", SUBSIDY_PAYMENT.VOUCHER, ValueKind.TEXT, Payment::voucher, "grant.payment.field.voucher")
            .field("reverses", SUBSIDY_PAYMENT.REVERSES_ID, ValueKind.REFERENCE, Payment::reverses, "grant.payment.field.reverses")
            .field("reason", SUBSIDY_PAYMENT.REASON, ValueKind.TEXT, Payment::reason, "grant.payment.field.reason")
            .ruled("applicationId", "batchNo", "lineNo", "kind", "amount", "paidOn", "payer", "voucher", "reverses", "reason")
            .unique("grant.fault.payment.twice", "applicationId", "lineNo")
            .label(p -> p.payer() + " " + p.paidOn())
            .reader(PaymentStore::read);

    private final Database database;

    PaymentStore(Database database) {
        this.database = database;
    }

    /** The lines of every application that has some. */
    Map<UUID, PaymentLines> all() {
        return database.read(dsl -> lines(dsl, DSL.noCondition()));
    }

    PaymentLines of(UUID application) {
        return database.read(dsl -> lines(dsl, SUBSIDY_PAYMENT.APPLICATION_ID.eq(application))).getOrDefault(application, PaymentLines.NONE);
    }

    /** As this change sees them. */
    static PaymentLines of(LedgerTx tx, UUID application) {
        return lines(tx.dsl(), SUBSIDY_PAYMENT.APPLICATION_ID.eq(application)).getOrDefault(application, PaymentLines.NONE);
    }

    /** The highest batch of a programme over all its versions, as this change sees it; 0 before the first. */
    static long lastBatch(LedgerTx tx, String programme) {
        Long last = tx.dsl().select(DSL.max(SUBSIDY_PAYMENT.BATCH_NO))
                .from(SUBSIDY_PAYMENT)
                .join(SUBSIDY_APPLICATION).on(SUBSIDY_APPLICATION.ID.eq(SUBSIDY_PAYMENT.APPLICATION_ID))
                .join(SUBSIDY_PROGRAMME).on(SUBSIDY_PROGRAMME.ID.eq(SUBSIDY_APPLICATION.PROGRAMME_ID))
                .where(SUBSIDY_PAYMENT.DELETED_AT.isNull().and(SUBSIDY_PROGRAMME.CODE.equalIgnoreCase(programme)))
                .fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    private static Map<UUID, PaymentLines> lines(DSLContext dsl, Condition which) {
        return dsl.selectFrom(SUBSIDY_PAYMENT)
                .where(SUBSIDY_PAYMENT.DELETED_AT.isNull().and(which))
                .orderBy(SUBSIDY_PAYMENT.LINE_NO, SUBSIDY_PAYMENT.ID)
                .fetch(PaymentStore::read)
                .stream()
                .collect(Collectors.groupingBy(Payment::applicationId, Collectors.collectingAndThen(Collectors.toList(), PaymentLines::new)));
    }

    private static Payment read(Record r) {
        return new Payment(
                r.get(SUBSIDY_PAYMENT.ID),
                r.get(SUBSIDY_PAYMENT.VERSION),
                r.get(SUBSIDY_PAYMENT.APPLICATION_ID),
                r.get(SUBSIDY_PAYMENT.BATCH_NO),
                r.get(SUBSIDY_PAYMENT.LINE_NO),
                PaymentKind.valueOf(r.get(SUBSIDY_PAYMENT.KIND)),
                r.get(SUBSIDY_PAYMENT.AMOUNT),
                r.get(SUBSIDY_PAYMENT.PAID_ON),
                r.get(SUBSIDY_PAYMENT.PAYER),
                r.get(SUBSIDY_PAYMENT.VOUCHER),
                r.get(SUBSIDY_PAYMENT.REVERSES_ID),
                r.get(SUBSIDY_PAYMENT.REASON));
    }
}
