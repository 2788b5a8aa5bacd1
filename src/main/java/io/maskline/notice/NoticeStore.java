package io.maskline.notice;

import static io.maskline.platform.db.schema.Tables.SUBSIDY_NOTICE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_NOTICE_LINE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_OBJECTION;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Notices, their lines and objections in the database. */
final class NoticeStore {

    static final EntityType<Notice> NOTICES = EntityType.<Notice>of("subsidyNotice", "notice.entity", SUBSIDY_NOTICE)
            .field("programmeCode", SUBSIDY_NOTICE.PROGRAMME_CODE, ValueKind.TEXT, Notice::programmeCode, "notice.field.programme")
            .field("batchNo", SUBSIDY_NOTICE.BATCH_NO, ValueKind.COUNT, Notice::batchNo, "notice.field.batch")
            .field("correctionNo", SUBSIDY_NOTICE.CORRECTION_NO, ValueKind.COUNT, Notice::correctionNo, "notice.field.correction")
            .field("correctsId", SUBSIDY_NOTICE.CORRECTS_ID, ValueKind.REFERENCE, Notice::correctsId, "notice.field.corrects")
            .field("state", SUBSIDY_NOTICE.STATE, ValueKind.TEXT, Notice::state, "notice.field.state")
            .field("title", SUBSIDY_NOTICE.TITLE, ValueKind.TEXT, n -> n.text().title(), "notice.field.title")
            .field("basis", SUBSIDY_NOTICE.BASIS, ValueKind.TEXT, n -> n.text().basis(), "notice.field.basis")
            .field("policyText", SUBSIDY_NOTICE.POLICY_TEXT, ValueKind.TEXT, n -> n.text().policy(), "notice.field.policy")
            .field("from", SUBSIDY_NOTICE.NOTICE_FROM, ValueKind.DAY, Notice::from, "notice.field.from")
            .field("to", SUBSIDY_NOTICE.NOTICE_TO, ValueKind.DAY, Notice::to, "notice.field.to")
            .field("workingDays", SUBSIDY_NOTICE.WORKING_DAYS, ValueKind.COUNT, Notice::workingDays, "notice.field.days")
            .field("contactUnit", SUBSIDY_NOTICE.CONTACT_UNIT, ValueKind.TEXT, n -> n.text().contactUnit(), "notice.field.unit")
            .field("contactPhone", SUBSIDY_NOTICE.CONTACT_PHONE, ValueKind.TEXT, n -> n.text().contactPhone(), "notice.field.phone")
            .field("contactAddress", SUBSIDY_NOTICE.CONTACT_ADDRESS, ValueKind.TEXT, n -> n.text().contactAddress(), "notice.field.address")
            .field("orderBy", SUBSIDY_NOTICE.ORDER_BY, ValueKind.TEXT, n -> n.text().order().name(), "notice.field.order")
            .field("reason", SUBSIDY_NOTICE.REASON, ValueKind.TEXT, Notice::reason, "notice.field.reason")
            .field("issuedBy", SUBSIDY_NOTICE.ISSUED_BY, ValueKind.TEXT, Notice::issuedBy, "notice.field.issued-by")
            .field("issuedOn", SUBSIDY_NOTICE.ISSUED_ON, ValueKind.DAY, Notice::issuedOn, "notice.field.issued-on")
            .ruled("programmeCode", "batchNo", "correctionNo", "correctsId", "state", "title", "basis", "policyText", "from", "to", "workingDays",
                    "contactUnit", "contactPhone", "contactAddress", "orderBy", "reason", "issuedBy", "issuedOn")
            .unique("notice.fault.duplicate", "programmeCode", "batchNo", "correctionNo")
            .label(n -> n.text().title())
            .reader(NoticeStore::notice);

    static final EntityType<NoticeLine> LINES = EntityType.<NoticeLine>of("subsidyNoticeLine", "notice.line.entity", SUBSIDY_NOTICE_LINE)
            .field("noticeId", SUBSIDY_NOTICE_LINE.NOTICE_ID, ValueKind.REFERENCE, NoticeLine::noticeId, "notice.entity")
            .field("lineNo", SUBSIDY_NOTICE_LINE.LINE_NO, ValueKind.COUNT, NoticeLine::lineNo, "notice.line.no")
            .field("applicationId", SUBSIDY_NOTICE_LINE.APPLICATION_ID, ValueKind.REFERENCE, NoticeLine::applicationId, "subsidy.entity")
            .field("firm", SUBSIDY_NOTICE_LINE.FIRM_NAME, ValueKind.TEXT, NoticeLine::firm, "notice.line.firm")
            .field("creditCode", SUBSIDY_NOTICE_LINE.CREDIT_CODE, ValueKind.TEXT, NoticeLine::creditCode, "notice.line.code")
            .field("district", SUBSIDY_NOTICE_LINE.DISTRICT, ValueKind.TEXT, NoticeLine::district, "notice.line.district")
            .field("item", SUBSIDY_NOTICE_LINE.ITEM, ValueKind.TEXT, NoticeLine::item, "notice.line.item")
            .field("investment", SUBSIDY_NOTICE_LINE.INVESTMENT, ValueKind.DECIMAL, NoticeLine::investment, "notice.line.investment")
            .field("rateText", SUBSIDY_NOTICE_LINE.RATE_TEXT, ValueKind.TEXT, NoticeLine::rateText, "notice.line.rate")
            .field("byRate", SUBSIDY_NOTICE_LINE.BY_RATE, ValueKind.DECIMAL, NoticeLine::byRate, "notice.line.by-rate")
            .field("limits", SUBSIDY_NOTICE_LINE.LIMIT_TEXT, ValueKind.TEXT, NoticeLine::limits, "notice.line.limits")
            .field("amount", SUBSIDY_NOTICE_LINE.AMOUNT, ValueKind.DECIMAL, NoticeLine::amount, "notice.line.amount")
            .field("remark", SUBSIDY_NOTICE_LINE.REMARK, ValueKind.TEXT, NoticeLine::remark, "notice.line.remark")
            .ruled("noticeId", "lineNo", "applicationId", "firm", "creditCode", "district", "item", "investment", "rateText", "byRate", "limits", "amount",
                    "remark")
            .label(NoticeLine::firm)
            .reader(NoticeStore::line);

    static final EntityType<Objection> OBJECTIONS = EntityType.<Objection>of("subsidyObjection", "notice.objection.entity", SUBSIDY_OBJECTION)
            .field("noticeId", SUBSIDY_OBJECTION.NOTICE_ID, ValueKind.REFERENCE, Objection::noticeId, "notice.entity")
            .field("applicationId", SUBSIDY_OBJECTION.APPLICATION_ID, ValueKind.REFERENCE, Objection::applicationId, "subsidy.entity")
            .field("receivedOn", SUBSIDY_OBJECTION.RECEIVED_ON, ValueKind.DAY, Objection::receivedOn, "notice.objection.received")
            .field("objector", SUBSIDY_OBJECTION.OBJECTOR, ValueKind.TEXT, Objection::objector, "notice.objection.objector")
            .field("content", SUBSIDY_OBJECTION.CONTENT, ValueKind.TEXT, Objection::content, "notice.objection.content")
            .field("settledOn", SUBSIDY_OBJECTION.SETTLED_ON, ValueKind.DAY, Objection::settledOn, "notice.objection.settled-on")
            .field("settledBy", SUBSIDY_OBJECTION.SETTLED_BY, ValueKind.TEXT, Objection::settledBy, "notice.objection.settled-by")
            .field("upheld", SUBSIDY_OBJECTION.UPHELD, ValueKind.FLAG, Objection::upheld, "notice.objection.upheld")
            .field("outcome", SUBSIDY_OBJECTION.OUTCOME, ValueKind.TEXT, Objection::outcome, "notice.objection.outcome")
            .ruled("noticeId", "applicationId", "receivedOn", "objector", "content", "settledOn", "settledBy", "upheld", "outcome")
            .label(Objection::content)
            .reader(NoticeStore::objection);

    private final Database database;

    NoticeStore(Database database) {
        this.database = database;
    }

    /** All notices by programme, batch and correction. */
    List<Notice> notices() {
        return database.read(NoticeStore::notices);
    }

    static List<Notice> notices(LedgerTx tx) {
        return notices(tx.dsl());
    }

    private static List<Notice> notices(DSLContext dsl) {
        return dsl.select(SUBSIDY_NOTICE.fields()).from(SUBSIDY_NOTICE).where(SUBSIDY_NOTICE.DELETED_AT.isNull())
                .orderBy(SUBSIDY_NOTICE.PROGRAMME_CODE, SUBSIDY_NOTICE.BATCH_NO, SUBSIDY_NOTICE.CORRECTION_NO)
                .fetch(NoticeStore::notice);
    }

    /** The lines of all notices in their order. */
    List<NoticeLine> lines() {
        return database.read(NoticeStore::lines);
    }

    static List<NoticeLine> lines(LedgerTx tx, UUID notice) {
        return lines(tx.dsl()).stream().filter(l -> l.noticeId().equals(notice)).toList();
    }

    private static List<NoticeLine> lines(DSLContext dsl) {
        return dsl.select(SUBSIDY_NOTICE_LINE.fields()).from(SUBSIDY_NOTICE_LINE).where(SUBSIDY_NOTICE_LINE.DELETED_AT.isNull())
                .orderBy(SUBSIDY_NOTICE_LINE.NOTICE_ID, SUBSIDY_NOTICE_LINE.LINE_NO)
                .fetch(NoticeStore::line);
    }

    /** All objections, the earliest first. */
    List<Objection> objections() {
        return database.read(dsl -> dsl.select(SUBSIDY_OBJECTION.fields()).from(SUBSIDY_OBJECTION).where(SUBSIDY_OBJECTION.DELETED_AT.isNull())
                .orderBy(SUBSIDY_OBJECTION.RECEIVED_ON, SUBSIDY_OBJECTION.CREATED_AT)
                .fetch(NoticeStore::objection));
    }

    private static Notice notice(Record r) {
        return new Notice(
                r.get(SUBSIDY_NOTICE.ID),
                r.get(SUBSIDY_NOTICE.VERSION),
                r.get(SUBSIDY_NOTICE.PROGRAMME_CODE),
                r.get(SUBSIDY_NOTICE.BATCH_NO),
                r.get(SUBSIDY_NOTICE.CORRECTION_NO),
                r.get(SUBSIDY_NOTICE.CORRECTS_ID),
                new NoticeText(
                        r.get(SUBSIDY_NOTICE.TITLE),
                        r.get(SUBSIDY_NOTICE.BASIS),
                        r.get(SUBSIDY_NOTICE.POLICY_TEXT),
                        r.get(SUBSIDY_NOTICE.CONTACT_UNIT),
                        r.get(SUBSIDY_NOTICE.CONTACT_PHONE),
                        r.get(SUBSIDY_NOTICE.CONTACT_ADDRESS),
                        NoticeOrder.valueOf(r.get(SUBSIDY_NOTICE.ORDER_BY))),
                r.get(SUBSIDY_NOTICE.NOTICE_FROM),
                r.get(SUBSIDY_NOTICE.NOTICE_TO),
                r.get(SUBSIDY_NOTICE.WORKING_DAYS),
                r.get(SUBSIDY_NOTICE.REASON),
                r.get(SUBSIDY_NOTICE.ISSUED_BY),
                r.get(SUBSIDY_NOTICE.ISSUED_ON));
    }

    private static NoticeLine line(Record r) {
        return new NoticeLine(
                r.get(SUBSIDY_NOTICE_LINE.ID),
                r.get(SUBSIDY_NOTICE_LINE.VERSION),
                r.get(SUBSIDY_NOTICE_LINE.NOTICE_ID),
                r.get(SUBSIDY_NOTICE_LINE.LINE_NO),
                r.get(SUBSIDY_NOTICE_LINE.APPLICATION_ID),
                r.get(SUBSIDY_NOTICE_LINE.FIRM_NAME),
                r.get(SUBSIDY_NOTICE_LINE.CREDIT_CODE),
                r.get(SUBSIDY_NOTICE_LINE.DISTRICT),
                r.get(SUBSIDY_NOTICE_LINE.ITEM),
                r.get(SUBSIDY_NOTICE_LINE.INVESTMENT),
                r.get(SUBSIDY_NOTICE_LINE.RATE_TEXT),
                r.get(SUBSIDY_NOTICE_LINE.BY_RATE),
                r.get(SUBSIDY_NOTICE_LINE.LIMIT_TEXT),
                r.get(SUBSIDY_NOTICE_LINE.AMOUNT),
                r.get(SUBSIDY_NOTICE_LINE.REMARK));
    }

    private static Objection objection(Record r) {
        return new Objection(
                r.get(SUBSIDY_OBJECTION.ID),
                r.get(SUBSIDY_OBJECTION.VERSION),
                r.get(SUBSIDY_OBJECTION.NOTICE_ID),
                r.get(SUBSIDY_OBJECTION.APPLICATION_ID),
                r.get(SUBSIDY_OBJECTION.RECEIVED_ON),
                r.get(SUBSIDY_OBJECTION.OBJECTOR),
                r.get(SUBSIDY_OBJECTION.CONTENT),
                r.get(SUBSIDY_OBJECTION.SETTLED_ON),
                r.get(SUBSIDY_OBJECTION.SETTLED_BY),
                r.get(SUBSIDY_OBJECTION.UPHELD),
                r.get(SUBSIDY_OBJECTION.OUTCOME));
    }
}
