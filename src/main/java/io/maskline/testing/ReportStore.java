package io.maskline.testing;

import static io.maskline.platform.db.schema.Tables.REPORT_ATTACHMENT;
import static io.maskline.platform.db.schema.Tables.REPORT_COVER;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Files of reports and what reports cover, in the database. */
final class ReportStore {

    static final EntityType<ReportAttachment> ATTACHMENTS =
            EntityType.<ReportAttachment>of("reportAttachment", "testing.attachment.entity", REPORT_ATTACHMENT)
                    .field("requestId", REPORT_ATTACHMENT.REQUEST_ID, ValueKind.REFERENCE, ReportAttachment::requestId, "testing.entity")
                    .field("name", REPORT_ATTACHMENT.FILE_NAME, ValueKind.TEXT, ReportAttachment::name, "testing.attachment.field.name")
                    .field("size", REPORT_ATTACHMENT.BYTE_COUNT, ValueKind.COUNT, ReportAttachment::size, "testing.attachment.field.size")
                    .field("sha256", REPORT_ATTACHMENT.SHA256, ValueKind.TEXT, ReportAttachment::sha256, "testing.attachment.field.sha256")
                    .ruled("requestId", "name", "size", "sha256")
                    .unique("testing.fault.attachment.duplicate", "requestId", "sha256")
                    .label(ReportAttachment::name)
                    .reader(ReportStore::attachment);

    static final EntityType<ReportCover> COVERS = EntityType.<ReportCover>of("reportCover", "testing.cover.entity", REPORT_COVER)
            .field("requestId", REPORT_COVER.REQUEST_ID, ValueKind.REFERENCE, ReportCover::requestId, "testing.entity")
            .field("lineId", REPORT_COVER.LINE_ID, ValueKind.REFERENCE, ReportCover::lineId, "testing.field.line")
            .field("product", REPORT_COVER.PRODUCT, ValueKind.TEXT, ReportCover::product, "testing.field.product")
            .ruled("requestId", "lineId", "product")
            .reader(ReportStore::cover);

    private final Database database;

    ReportStore(Database database) {
        this.database = database;
    }

    List<ReportAttachment> attachments(UUID request) {
        return database.read(dsl -> dsl.selectFrom(REPORT_ATTACHMENT)
                .where(REPORT_ATTACHMENT.REQUEST_ID.eq(request).and(REPORT_ATTACHMENT.DELETED_AT.isNull()))
                .orderBy(REPORT_ATTACHMENT.CREATED_AT, REPORT_ATTACHMENT.ID)
                .fetch(ReportStore::attachment));
    }

    List<ReportCover> covers(UUID request) {
        return database.read(dsl -> covers(dsl, request));
    }

    static List<ReportCover> covers(DSLContext dsl, UUID request) {
        return dsl.selectFrom(REPORT_COVER)
                .where(REPORT_COVER.REQUEST_ID.eq(request).and(REPORT_COVER.DELETED_AT.isNull()))
                .orderBy(REPORT_COVER.CREATED_AT, REPORT_COVER.ID)
                .fetch(ReportStore::cover);
    }

    /** What reports cover beyond their own request, by request. */
    static Map<UUID, List<ReportCover>> covers(DSLContext dsl, Condition which) {
        return dsl.selectFrom(REPORT_COVER)
                .where(REPORT_COVER.DELETED_AT.isNull().and(which))
                .fetchGroups(REPORT_COVER.REQUEST_ID, ReportStore::cover);
    }

    private static ReportAttachment attachment(Record r) {
        return new ReportAttachment(
                r.get(REPORT_ATTACHMENT.ID), r.get(REPORT_ATTACHMENT.VERSION), r.get(REPORT_ATTACHMENT.REQUEST_ID),
                r.get(REPORT_ATTACHMENT.FILE_NAME), r.get(REPORT_ATTACHMENT.BYTE_COUNT), r.get(REPORT_ATTACHMENT.SHA256));
    }

    private static ReportCover cover(Record r) {
        return new ReportCover(
                r.get(REPORT_COVER.ID), r.get(REPORT_COVER.VERSION), r.get(REPORT_COVER.REQUEST_ID), r.get(REPORT_COVER.LINE_ID), r.get(REPORT_COVER.PRODUCT));
    }
}
