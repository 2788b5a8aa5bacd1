package io.maskline.subsidy;

import static io.maskline.platform.db.schema.Tables.SUBSIDY_EVIDENCE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_INVOICE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_MACHINE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_PURCHASE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_RECEIVED;

import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import java.util.Objects;
import org.jooq.Record;

/**
 * The parts of an application as the ledger keeps them. None of their fields goes back by itself: a number brought back
 * alone could stand in two applications.
 */
final class ClaimPartStore {

    static final EntityType<ClaimInvoice> INVOICES = EntityType.<ClaimInvoice>of("subsidyInvoice", "claim.invoice.entity", SUBSIDY_INVOICE)
            .field("applicationId", SUBSIDY_INVOICE.APPLICATION_ID, ValueKind.REFERENCE, ClaimInvoice::applicationId, "subsidy.entity")
            .field("row", SUBSIDY_INVOICE.ROW_NO, ValueKind.COUNT, ClaimInvoice::row, "claim.field.row")
            .field("number", SUBSIDY_INVOICE.NUMBER, ValueKind.TEXT, ClaimInvoice::number, "claim.invoice.number")
            .field("numberKey", SUBSIDY_INVOICE.NUMBER_KEY, ValueKind.TEXT, ClaimInvoice::numberKey, "claim.field.key")
            .field("date", SUBSIDY_INVOICE.INVOICE_DATE, ValueKind.DAY, ClaimInvoice::date, "claim.invoice.date")
            .field("seller", SUBSIDY_INVOICE.SELLER, ValueKind.TEXT, ClaimInvoice::seller, "claim.invoice.seller")
            .field("amount", SUBSIDY_INVOICE.AMOUNT, ValueKind.DECIMAL, ClaimInvoice::amount, "claim.invoice.amount")
            .field("tax", SUBSIDY_INVOICE.TAX, ValueKind.DECIMAL, ClaimInvoice::tax, "claim.invoice.tax")
            .field("cost", SUBSIDY_INVOICE.COST, ValueKind.TEXT, i -> i.cost().code(), "claim.invoice.cost")
            .field("serial", SUBSIDY_INVOICE.SERIAL, ValueKind.TEXT, ClaimInvoice::serial, "claim.machine.serial")
            .field("serialKey", SUBSIDY_INVOICE.SERIAL_KEY, ValueKind.TEXT, ClaimInvoice::serialKey, "claim.field.key")
            .ruled("applicationId", "row", "number", "numberKey", "date", "seller", "amount", "tax", "cost", "serial", "serialKey")
            .label(i -> Objects.requireNonNullElse(i.number(), ""))
            .reader(ClaimPartStore::invoice);

    static final EntityType<ClaimMachine> MACHINES = EntityType.<ClaimMachine>of("subsidyMachine", "claim.machine.entity", SUBSIDY_MACHINE)
            .field("applicationId", SUBSIDY_MACHINE.APPLICATION_ID, ValueKind.REFERENCE, ClaimMachine::applicationId, "subsidy.entity")
            .field("row", SUBSIDY_MACHINE.ROW_NO, ValueKind.COUNT, ClaimMachine::row, "claim.field.row")
            .field("serial", SUBSIDY_MACHINE.SERIAL, ValueKind.TEXT, ClaimMachine::serial, "claim.machine.serial")
            .field("serialKey", SUBSIDY_MACHINE.SERIAL_KEY, ValueKind.TEXT, ClaimMachine::serialKey, "claim.field.key")
            .field("model", SUBSIDY_MACHINE.MODEL, ValueKind.TEXT, ClaimMachine::model, "claim.machine.model")
            .field("seenOn", SUBSIDY_MACHINE.SEEN_ON, ValueKind.DAY, ClaimMachine::seenOn, "claim.machine.seen-on")
            .field("seenBy", SUBSIDY_MACHINE.SEEN_BY, ValueKind.TEXT, ClaimMachine::seenBy, "claim.machine.seen-by")
            .field("seenNote", SUBSIDY_MACHINE.SEEN_NOTE, ValueKind.TEXT, ClaimMachine::seenNote, "claim.machine.seen-note")
            .ruled("applicationId", "row", "serial", "serialKey", "model", "seenOn", "seenBy", "seenNote")
            .label(m -> Objects.requireNonNullElse(m.serial(), ""))
            .reader(ClaimPartStore::machine);

    static final EntityType<ClaimPurchase> PURCHASES = EntityType.<ClaimPurchase>of("subsidyPurchase", "claim.purchase.entity", SUBSIDY_PURCHASE)
            .field("applicationId", SUBSIDY_PURCHASE.APPLICATION_ID, ValueKind.REFERENCE, ClaimPurchase::applicationId, "subsidy.entity")
            .field("row", SUBSIDY_PURCHASE.ROW_NO, ValueKind.COUNT, ClaimPurchase::row, "claim.field.row")
            .field("material", SUBSIDY_PURCHASE.MATERIAL, ValueKind.TEXT, ClaimPurchase::material, "claim.purchase.material")
            .field("date", SUBSIDY_PURCHASE.PURCHASE_DATE, ValueKind.DAY, ClaimPurchase::date, "claim.purchase.date")
            .field("tonnes", SUBSIDY_PURCHASE.TONNES, ValueKind.DECIMAL, ClaimPurchase::tonnes, "claim.purchase.tonnes")
            .field("price", SUBSIDY_PURCHASE.PRICE, ValueKind.DECIMAL, ClaimPurchase::price, "claim.purchase.price")
            .ruled("applicationId", "row", "material", "date", "tonnes", "price")
            .label(p -> Objects.requireNonNullElse(p.material(), ""))
            .reader(ClaimPartStore::purchase);

    static final EntityType<ClaimReceived> RECEIVED = EntityType.<ClaimReceived>of("subsidyReceived", "claim.received.entity", SUBSIDY_RECEIVED)
            .field("applicationId", SUBSIDY_RECEIVED.APPLICATION_ID, ValueKind.REFERENCE, ClaimReceived::applicationId, "subsidy.entity")
            .field("row", SUBSIDY_RECEIVED.ROW_NO, ValueKind.COUNT, ClaimReceived::row, "claim.field.row")
            .field("level", SUBSIDY_RECEIVED.LEVEL, ValueKind.TEXT, ClaimReceived::level, "claim.received.level")
            .field("programme", SUBSIDY_RECEIVED.PROGRAMME, ValueKind.TEXT, ClaimReceived::programme, "claim.received.programme")
            .field("amount", SUBSIDY_RECEIVED.AMOUNT, ValueKind.DECIMAL, ClaimReceived::amount, "claim.received.amount")
            .field("covers", SUBSIDY_RECEIVED.COVERS, ValueKind.TEXT, ClaimReceived::covers, "claim.received.covers")
            .ruled("applicationId", "row", "level", "programme", "amount", "covers")
            .label(r -> Objects.requireNonNullElse(r.programme(), ""))
            .reader(ClaimPartStore::received);

    static final EntityType<ClaimEvidence> EVIDENCE = EntityType.<ClaimEvidence>of("subsidyEvidence", "claim.evidence.entity", SUBSIDY_EVIDENCE)
            .field("applicationId", SUBSIDY_EVIDENCE.APPLICATION_ID, ValueKind.REFERENCE, ClaimEvidence::applicationId, "subsidy.entity")
            .field("document", SUBSIDY_EVIDENCE.DOCUMENT, ValueKind.TEXT, ClaimEvidence::document, "claim.evidence.document")
            .field("handedIn", SUBSIDY_EVIDENCE.HANDED_IN, ValueKind.FLAG, ClaimEvidence::handedIn, "claim.evidence.handed-in")
            .field("originalChecked", SUBSIDY_EVIDENCE.ORIGINAL_CHECKED, ValueKind.FLAG, ClaimEvidence::originalChecked, "claim.evidence.original")
            .field("checkedBy", SUBSIDY_EVIDENCE.CHECKED_BY, ValueKind.TEXT, ClaimEvidence::checkedBy, "claim.evidence.checked-by")
            .field("checkedOn", SUBSIDY_EVIDENCE.CHECKED_ON, ValueKind.DAY, ClaimEvidence::checkedOn, "claim.evidence.checked-on")
            .field("remark", SUBSIDY_EVIDENCE.REMARK, ValueKind.TEXT, ClaimEvidence::remark, "subsidy.field.remark")
            .ruled("applicationId", "document", "handedIn", "originalChecked", "checkedBy", "checkedOn")
            .unique("claim.fault.evidence.duplicate", "applicationId", "document")
            .label(ClaimEvidence::document)
            .reader(ClaimPartStore::evidence);

    private ClaimPartStore() {}

    private static ClaimInvoice invoice(Record r) {
        return new ClaimInvoice(
                r.get(SUBSIDY_INVOICE.ID), r.get(SUBSIDY_INVOICE.VERSION), r.get(SUBSIDY_INVOICE.APPLICATION_ID), r.get(SUBSIDY_INVOICE.ROW_NO),
                r.get(SUBSIDY_INVOICE.NUMBER), r.get(SUBSIDY_INVOICE.INVOICE_DATE), r.get(SUBSIDY_INVOICE.SELLER), r.get(SUBSIDY_INVOICE.AMOUNT),
                r.get(SUBSIDY_INVOICE.TAX), CostKind.of(r.get(SUBSIDY_INVOICE.COST)), r.get(SUBSIDY_INVOICE.SERIAL));
    }

    private static ClaimMachine machine(Record r) {
        return new ClaimMachine(
                r.get(SUBSIDY_MACHINE.ID), r.get(SUBSIDY_MACHINE.VERSION), r.get(SUBSIDY_MACHINE.APPLICATION_ID), r.get(SUBSIDY_MACHINE.ROW_NO),
                r.get(SUBSIDY_MACHINE.SERIAL), r.get(SUBSIDY_MACHINE.MODEL), r.get(SUBSIDY_MACHINE.SEEN_ON), r.get(SUBSIDY_MACHINE.SEEN_BY),
                r.get(SUBSIDY_MACHINE.SEEN_NOTE));
    }

    private static ClaimPurchase purchase(Record r) {
        return new ClaimPurchase(
                r.get(SUBSIDY_PURCHASE.ID), r.get(SUBSIDY_PURCHASE.VERSION), r.get(SUBSIDY_PURCHASE.APPLICATION_ID), r.get(SUBSIDY_PURCHASE.ROW_NO),
                r.get(SUBSIDY_PURCHASE.MATERIAL), r.get(SUBSIDY_PURCHASE.PURCHASE_DATE), r.get(SUBSIDY_PURCHASE.TONNES), r.get(SUBSIDY_PURCHASE.PRICE));
    }

    private static ClaimReceived received(Record r) {
        return new ClaimReceived(
                r.get(SUBSIDY_RECEIVED.ID), r.get(SUBSIDY_RECEIVED.VERSION), r.get(SUBSIDY_RECEIVED.APPLICATION_ID), r.get(SUBSIDY_RECEIVED.ROW_NO),
                r.get(SUBSIDY_RECEIVED.LEVEL), r.get(SUBSIDY_RECEIVED.PROGRAMME), r.get(SUBSIDY_RECEIVED.AMOUNT), r.get(SUBSIDY_RECEIVED.COVERS));
    }

    private static ClaimEvidence evidence(Record r) {
        return new ClaimEvidence(
                r.get(SUBSIDY_EVIDENCE.ID), r.get(SUBSIDY_EVIDENCE.VERSION), r.get(SUBSIDY_EVIDENCE.APPLICATION_ID), r.get(SUBSIDY_EVIDENCE.DOCUMENT),
                r.get(SUBSIDY_EVIDENCE.HANDED_IN), r.get(SUBSIDY_EVIDENCE.ORIGINAL_CHECKED), r.get(SUBSIDY_EVIDENCE.CHECKED_BY),
                r.get(SUBSIDY_EVIDENCE.CHECKED_ON), r.get(SUBSIDY_EVIDENCE.REMARK));
    }
}
