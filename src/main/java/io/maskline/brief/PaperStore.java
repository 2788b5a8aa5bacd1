package io.maskline.brief;

import static io.maskline.platform.db.schema.Tables.BRIEF_ISSUE;
import static io.maskline.platform.db.schema.Tables.PAPER_ISSUE;

import io.maskline.brief.PaperIssue.Content;
import io.maskline.brief.PaperIssue.Correction;
import io.maskline.brief.PaperIssue.Series;
import io.maskline.brief.PaperIssue.Signing;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Papers in the database. */
final class PaperStore {

    static final EntityType<PaperIssue> TYPE = EntityType.<PaperIssue>of("paperIssue", "paper.entity", PAPER_ISSUE)
            .field("kind", PAPER_ISSUE.KIND, ValueKind.TEXT, p -> p.kind().name(), "paper.field.kind")
            .field("subject", PAPER_ISSUE.SUBJECT, ValueKind.TEXT, PaperIssue::subject, "paper.field.subject")
            .field("subjectName", PAPER_ISSUE.SUBJECT_NAME, ValueKind.TEXT, PaperIssue::subjectName, "paper.field.subjectName")
            .field("businessDate", PAPER_ISSUE.BUSINESS_DATE, ValueKind.DAY, PaperIssue::businessDate, "paper.field.businessDate")
            .field("state", PAPER_ISSUE.STATE, ValueKind.TEXT, p -> p.state().name(), "paper.field.state")
            .field("seriesYear", PAPER_ISSUE.SERIES_YEAR, ValueKind.COUNT, p -> p.series().year(), "paper.field.seriesYear")
            .field("seriesNo", PAPER_ISSUE.SERIES_NO, ValueKind.COUNT, p -> p.series().number(), "paper.field.seriesNo")
            .field("correctionNo", PAPER_ISSUE.CORRECTION_NO, ValueKind.COUNT, p -> p.correction().number(), "paper.field.correctionNo")
            .field("correctsId", PAPER_ISSUE.CORRECTS_ID, ValueKind.REFERENCE, p -> p.correction().of(), "paper.field.corrects")
            .field("reason", PAPER_ISSUE.REASON, ValueKind.TEXT, p -> p.correction().reason(), "paper.field.reason")
            .field("draftedBy", PAPER_ISSUE.DRAFTED_BY, ValueKind.TEXT, p -> p.signing().draftedBy(), "paper.field.draftedBy")
            .field("draftedAt", PAPER_ISSUE.DRAFTED_AT, ValueKind.LOCAL_TIME, p -> p.signing().draftedAt(), "paper.field.draftedAt")
            .field("reviewedBy", PAPER_ISSUE.REVIEWED_BY, ValueKind.TEXT, p -> p.signing().reviewedBy(), "paper.field.reviewedBy")
            .field("reviewedAt", PAPER_ISSUE.REVIEWED_AT, ValueKind.LOCAL_TIME, p -> p.signing().reviewedAt(), "paper.field.reviewedAt")
            .field("signedBy", PAPER_ISSUE.SIGNED_BY, ValueKind.TEXT, p -> p.signing().signedBy(), "paper.field.signedBy")
            .field("signedAt", PAPER_ISSUE.SIGNED_AT, ValueKind.LOCAL_TIME, p -> p.signing().signedAt(), "paper.field.signedAt")
            .field("model", PAPER_ISSUE.MODEL, ValueKind.TEXT, p -> p.content().model(), "paper.field.model")
            .field("edits", PAPER_ISSUE.EDITS, ValueKind.TEXT, p -> p.content().edits(), "paper.field.edits")
            .field("sha256", PAPER_ISSUE.SHA256, ValueKind.TEXT, p -> p.content().sha256(), "paper.field.sha256")
            .field("bytes", PAPER_ISSUE.BYTE_COUNT, ValueKind.COUNT, p -> p.content().bytes(), "paper.field.bytes")
            .ruled("kind", "subject", "subjectName", "businessDate", "state", "seriesYear", "seriesNo", "correctionNo", "correctsId", "reason",
                    "draftedBy", "draftedAt", "reviewedBy", "reviewedAt", "signedBy", "signedAt", "model", "edits", "sha256", "bytes")
            .unique("paper.fault.there", "kind", "subject", "businessDate", "correctionNo")
            .unique("paper.fault.number", "kind", "seriesYear", "seriesNo", "correctionNo")
            .label(p -> (p.subjectName() + " " + p.businessDate()).strip())
            .reader(PaperStore::paper);

    private final Database database;

    PaperStore(Database database) {
        this.database = database;
    }

    /** All papers, latest business date first; of one, the newest correction first. */
    List<PaperIssue> all() {
        return database.read(dsl -> dsl.selectFrom(PAPER_ISSUE).where(PAPER_ISSUE.DELETED_AT.isNull())
                .orderBy(PAPER_ISSUE.BUSINESS_DATE.desc(), PAPER_ISSUE.CORRECTION_NO.desc(), PAPER_ISSUE.CREATED_AT.desc(), PAPER_ISSUE.ID.desc())
                .fetch(PaperStore::paper));
    }

    /** The paper about that on that date: the issued one that stands, otherwise the newest in work. */
    Optional<PaperIssue> newest(PaperKind kind, String subject, LocalDate date) {
        return database.read(dsl -> dsl.selectFrom(PAPER_ISSUE)
                .where(PAPER_ISSUE.KIND.eq(kind.name()), PAPER_ISSUE.SUBJECT.eq(subject), PAPER_ISSUE.BUSINESS_DATE.eq(date), PAPER_ISSUE.DELETED_AT.isNull())
                .orderBy(DSL.when(PAPER_ISSUE.STATE.eq(PaperState.FORMAL.name()), 0).otherwise(1), PAPER_ISSUE.CORRECTION_NO.desc()).limit(1)
                .fetchOptional(PaperStore::paper));
    }

    Optional<PaperIssue> find(UUID id) {
        return database.read(dsl -> find(dsl, id));
    }

    private static Optional<PaperIssue> find(DSLContext dsl, UUID id) {
        return dsl.selectFrom(PAPER_ISSUE).where(PAPER_ISSUE.ID.eq(id), PAPER_ISSUE.DELETED_AT.isNull()).fetchOptional(PaperStore::paper);
    }

    /** The number the next paper of that year gets. */
    long next(PaperKind kind, long year) {
        return database.read(dsl -> next(dsl, kind, year));
    }

    /** Numbers given before papers were stored count on. */
    private static long next(DSLContext dsl, PaperKind kind, long year) {
        LocalDate first = LocalDate.of(Math.toIntExact(year), 1, 1);
        Long stored = dsl.select(DSL.max(PAPER_ISSUE.SERIES_NO)).from(PAPER_ISSUE)
                .where(PAPER_ISSUE.KIND.eq(kind.name()), PAPER_ISSUE.SERIES_YEAR.eq(year)).fetchSingle().value1();
        Long before = dsl.select(DSL.max(BRIEF_ISSUE.ISSUE_NO)).from(BRIEF_ISSUE)
                .where(BRIEF_ISSUE.KIND.eq(kind.name()), BRIEF_ISSUE.BUSINESS_DATE.between(first, first.plusYears(1).minusDays(1))).fetchSingle().value1();
        return 1 + Math.max(stored == null ? 0 : stored, before == null ? 0 : before);
    }

    /** Stores a paper, new or changed. */
    static PaperIssue put(LedgerTx tx, PaperIssue paper) {
        return paper.version() == 0 ? tx.insert(TYPE, paper) : tx.update(TYPE, paper);
    }

    /** Stores a signed paper; empty, and nothing stored, when another has taken its number meanwhile. What it corrects is marked. */
    static Optional<PaperIssue> freeze(LedgerTx tx, PaperIssue signed) {
        UUID of = signed.correction().of();
        if (of == null) {
            boolean mine = Objects.equals(signed.series().number(), next(tx.dsl(), signed.kind(), signed.series().year()));
            return mine ? Optional.of(put(tx, signed)) : Optional.empty();
        }
        find(tx.dsl(), of).ifPresent(old -> tx.update(TYPE, old.with(PaperState.CORRECTED, old.signing())));
        return Optional.of(put(tx, signed));
    }

    private static PaperIssue paper(Record r) {
        return new PaperIssue(
                r.get(PAPER_ISSUE.ID), r.get(PAPER_ISSUE.VERSION), PaperKind.valueOf(r.get(PAPER_ISSUE.KIND)),
                r.get(PAPER_ISSUE.SUBJECT), r.get(PAPER_ISSUE.SUBJECT_NAME), r.get(PAPER_ISSUE.BUSINESS_DATE), PaperState.valueOf(r.get(PAPER_ISSUE.STATE)),
                new Series(r.get(PAPER_ISSUE.SERIES_YEAR), r.get(PAPER_ISSUE.SERIES_NO)),
                new Correction(r.get(PAPER_ISSUE.CORRECTION_NO), r.get(PAPER_ISSUE.CORRECTS_ID), r.get(PAPER_ISSUE.REASON)),
                new Signing(
                        r.get(PAPER_ISSUE.DRAFTED_BY), r.get(PAPER_ISSUE.DRAFTED_AT), r.get(PAPER_ISSUE.REVIEWED_BY), r.get(PAPER_ISSUE.REVIEWED_AT),
                        r.get(PAPER_ISSUE.SIGNED_BY), r.get(PAPER_ISSUE.SIGNED_AT)),
                new Content(r.get(PAPER_ISSUE.MODEL), r.get(PAPER_ISSUE.EDITS), r.get(PAPER_ISSUE.SHA256), r.get(PAPER_ISSUE.BYTE_COUNT)));
    }
}
