package io.maskline.brief;

import static io.maskline.platform.db.schema.Tables.BRIEF_ISSUE;
import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.JOURNAL_CHANGE;
import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;

import io.maskline.output.OutputReturns;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.BatchKind;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers of papers issued before the papers themselves were kept, and up to which entry of the ledger a paper knows. */
final class BriefStore {

    static final EntityType<BriefIssue> TYPE = EntityType.<BriefIssue>of("briefIssue", "brief.entity", BRIEF_ISSUE)
            .field("kind", BRIEF_ISSUE.KIND, ValueKind.TEXT, BriefIssue::kind, "brief.field.kind")
            .field("businessDate", BRIEF_ISSUE.BUSINESS_DATE, ValueKind.DAY, BriefIssue::businessDate, "brief.field.businessDate")
            .field("issueNo", BRIEF_ISSUE.ISSUE_NO, ValueKind.COUNT, BriefIssue::issueNo, "brief.field.issueNo")
            .unique("brief.fault.issued", "kind", "businessDate")
            .label(i -> i.businessDate().toString())
            .reader(r -> new BriefIssue(
                    r.get(BRIEF_ISSUE.ID), r.get(BRIEF_ISSUE.VERSION), r.get(BRIEF_ISSUE.KIND),
                    r.get(BRIEF_ISSUE.BUSINESS_DATE), r.get(BRIEF_ISSUE.ISSUE_NO)));

    private final Database database;

    BriefStore(Database database) {
        this.database = database;
    }

    /** Issues of which the number is known and the paper is not. */
    List<BriefIssue> issued() {
        return database.read(dsl -> dsl.select(BRIEF_ISSUE.fields()).from(BRIEF_ISSUE)
                .where(BRIEF_ISSUE.KIND.eq(BriefIssue.DAILY), BRIEF_ISSUE.DELETED_AT.isNull())
                .fetch(TYPE::read));
    }

    /** Days with returns. */
    List<LocalDate> returned() {
        return database.read(dsl -> dsl.selectDistinct(OUTPUT_RETURN.BUSINESS_DATE).from(OUTPUT_RETURN)
                .where(OUTPUT_RETURN.DELETED_AT.isNull()).fetch(OUTPUT_RETURN.BUSINESS_DATE));
    }

    /** Returns of days before {@code date} that have been corrected and were changed by a step taken on it, by its clock or its business date. */
    List<Corrected> corrected(LocalDate date, ZoneId zone) {
        OffsetDateTime from = date.atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime to = date.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        return database.read(dsl -> dsl
                .selectDistinct(OUTPUT_RETURN.ID, OUTPUT_RETURN.LINE_ID, OUTPUT_RETURN.BUSINESS_DATE, OUTPUT_RETURN.CORRECTIONS, OUTPUT_RETURN.REASON)
                .from(JOURNAL_BATCH)
                .join(JOURNAL_CHANGE).on(JOURNAL_CHANGE.BATCH_ID.eq(JOURNAL_BATCH.ID))
                .join(OUTPUT_RETURN).on(OUTPUT_RETURN.ID.eq(JOURNAL_CHANGE.RECORD_ID))
                .where(JOURNAL_BATCH.BUSINESS_DATE.eq(date).or(JOURNAL_BATCH.RECORDED_AT.ge(from).and(JOURNAL_BATCH.RECORDED_AT.lt(to))))
                .and(JOURNAL_CHANGE.ENTITY.eq(OutputReturns.type().code()))
                .and(JOURNAL_CHANGE.KIND.eq(ChangeKind.UPDATE.name()))
                .and(OUTPUT_RETURN.DELETED_AT.isNull())
                .and(OUTPUT_RETURN.BUSINESS_DATE.lt(date))
                .and(OUTPUT_RETURN.CORRECTIONS.gt(0L))
                .fetch(r -> new Corrected(r.value1(), r.value2(), r.value3(), r.value4(), r.value5())));
    }

    /** A return that has been corrected {@code times} times. */
    record Corrected(UUID id, UUID line, LocalDate day, long times, @Nullable String reason) {}

    /** The last entry that changed figures; steps of papers do not count. */
    DataVersion dataVersion() {
        return database.read(dsl -> dsl.select(JOURNAL_BATCH.POSITION, JOURNAL_BATCH.RECORDED_AT).from(JOURNAL_BATCH)
                .where(JOURNAL_BATCH.KIND.ne(BatchKind.SEAL.name()), JOURNAL_BATCH.TITLE_KEY.notLike("paper.step.%"))
                .orderBy(JOURNAL_BATCH.POSITION.desc()).limit(1)
                .fetchOptional(r -> new DataVersion(r.value1(), r.value2()))
                .orElse(new DataVersion(0, null)));
    }

    /** @param recordedAt when that entry was made; null on an empty ledger */
    record DataVersion(long position, @Nullable OffsetDateTime recordedAt) {}
}
