package io.maskline.testing;

import static io.maskline.platform.db.schema.Tables.ENTERPRISE;
import static io.maskline.platform.db.schema.Tables.LAB;
import static io.maskline.platform.db.schema.Tables.PRODUCTION_LINE;
import static io.maskline.platform.db.schema.Tables.SPECIMEN_RESULT;
import static io.maskline.platform.db.schema.Tables.TESTING_ITEM;
import static io.maskline.platform.db.schema.Tables.TESTING_REQUEST;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import io.maskline.standard.Comparison;
import io.maskline.standard.Confidence;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import io.maskline.testing.TestingRequest.Assignment;
import io.maskline.testing.TestingRequest.Chain;
import io.maskline.testing.TestingRequest.Dates;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testing.TestingRequest.Setback;
import io.maskline.testing.TestingRequest.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Requests, their items and values in the database. */
final class TestingStore {

    static final EntityType<TestingRequest> REQUESTS = EntityType.<TestingRequest>of("testing", "testing.entity", TESTING_REQUEST)
            .field("number", TESTING_REQUEST.NUMBER, ValueKind.TEXT, TestingRequest::number, "testing.field.number")
            .field("enterpriseId", TESTING_REQUEST.ENTERPRISE_ID, ValueKind.REFERENCE, r -> r.subject().enterpriseId(), "testing.field.firm")
            .field("lineId", TESTING_REQUEST.LINE_ID, ValueKind.REFERENCE, r -> r.subject().lineId(), "testing.field.line")
            .field("product", TESTING_REQUEST.PRODUCT, ValueKind.TEXT, r -> r.subject().product(), "testing.field.product")
            .field("standard", TESTING_REQUEST.STANDARD_CODE, ValueKind.TEXT, r -> r.subject().standardCode(), "testing.field.standard")
            .field("grade", TESTING_REQUEST.GRADE, ValueKind.TEXT, r -> r.subject().grade(), "testing.field.grade")
            .field("labId", TESTING_REQUEST.LAB_ID, ValueKind.REFERENCE, r -> r.assignment().labId(), "testing.field.lab")
            .field("freeOfCharge", TESTING_REQUEST.FREE_OF_CHARGE, ValueKind.FLAG, r -> r.assignment().freeOfCharge(), "testing.field.free")
            .field("quotaId", TESTING_REQUEST.QUOTA_ID, ValueKind.REFERENCE, r -> r.assignment().quotaId(), "testing.field.quota")
            .field("rootId", TESTING_REQUEST.ROOT_ID, ValueKind.REFERENCE, r -> r.chain().rootId(), "testing.field.root")
            .field("retestOf", TESTING_REQUEST.RETEST_OF, ValueKind.REFERENCE, r -> r.chain().retestOf(), "testing.field.retest-of")
            .field("splitFrom", TESTING_REQUEST.SPLIT_FROM, ValueKind.REFERENCE, r -> r.chain().splitFrom(), "testing.field.split-from")
            .ruled("stage", "number", "enterpriseId", "lineId", "standardCode", "grade", "labId", "quotaId", "rootId", "retestOf", "splitFrom", "setbackCode", "setbackText")
            .field("stage", TESTING_REQUEST.STAGE, ValueKind.TEXT, r -> r.stage().name(), "testing.field.stage")
            .field("requestedOn", TESTING_REQUEST.REQUESTED_ON, ValueKind.DAY, r -> r.dates().requestedOn(), "testing.field.requested-on")
            .field("sampledOn", TESTING_REQUEST.SAMPLED_ON, ValueKind.DAY, r -> r.dates().sampledOn(), "testing.field.sampled-on")
            .field("dueOn", TESTING_REQUEST.DUE_ON, ValueKind.DAY, r -> r.assignment().dueOn(), "testing.field.due-on")
            .field("reportedOn", TESTING_REQUEST.REPORTED_ON, ValueKind.DAY, r -> r.dates().reportedOn(), "testing.field.reported-on")
            .field("reportNumber", TESTING_REQUEST.REPORT_NUMBER, ValueKind.TEXT, r -> r.report().number(), "testing.field.report-number")
            .field("issuedOn", TESTING_REQUEST.REPORT_ISSUED_ON, ValueKind.DAY, r -> r.report().issuedOn(), "testing.field.issued-on")
            .field("drawn", TESTING_REQUEST.REPORT_DRAWN, ValueKind.FLAG, r -> r.report().drawn() ? Boolean.TRUE : null, "testing.field.drawn")
            .field("marks", TESTING_REQUEST.REPORT_MARKS, ValueKind.TEXT, r -> ReportMark.stored(r.report().marks()), "testing.field.marks")
            .field("validFrom", TESTING_REQUEST.VALID_FROM, ValueKind.DAY, r -> r.report().validFrom(), "testing.field.valid-from")
            .field("validUntil", TESTING_REQUEST.VALID_UNTIL, ValueKind.DAY, r -> r.report().validUntil(), "testing.field.valid-until")
            .field("priority", TESTING_REQUEST.PRIORITY, ValueKind.TEXT, r -> r.priority().ordinary() ? null : r.priority().level().name(), "testing.field.priority")
            .field("priorityReason", TESTING_REQUEST.PRIORITY_REASON, ValueKind.TEXT, r -> r.priority().reason(), "testing.field.priority-reason")
            .field("setbackCode", TESTING_REQUEST.SETBACK_CODE, ValueKind.COUNT, TestingStore::setbackCode, "testing.field.setback-code")
            .field("setbackText", TESTING_REQUEST.SETBACK_TEXT, ValueKind.TEXT, TestingStore::setbackText, "testing.field.setback-text")
            .field("remark", TESTING_REQUEST.REMARK, ValueKind.TEXT, TestingRequest::remark, "testing.field.remark")
            .label(TestingRequest::number)
            .reader(TestingStore::request);

    static final EntityType<TestingItem> ITEMS = EntityType.<TestingItem>of("testingItem", "testing.item.entity", TESTING_ITEM)
            .field("requestId", TESTING_ITEM.REQUEST_ID, ValueKind.REFERENCE, TestingItem::requestId, "testing.entity")
            .field("item", TESTING_ITEM.ITEM, ValueKind.TEXT, i -> i.limit().item(), "testing.field.item-code")
            .field("itemName", TESTING_ITEM.ITEM_NAME, ValueKind.TEXT, i -> i.limit().itemName(), "testing.field.item")
            .field("operator", TESTING_ITEM.OPERATOR, ValueKind.TEXT, i -> i.limit().operator().code(), "testing.field.operator")
            .field("value", TESTING_ITEM.LIMIT_VALUE, ValueKind.TEXT, i -> i.limit().value(), "testing.field.limit")
            .field("high", TESTING_ITEM.LIMIT_HIGH, ValueKind.TEXT, i -> i.limit().high(), "testing.field.high")
            .field("unit", TESTING_ITEM.UNIT, ValueKind.TEXT, i -> i.limit().unit(), "testing.field.unit")
            .field("condition", TESTING_ITEM.TEST_CONDITION, ValueKind.TEXT, i -> i.limit().condition(), "testing.field.condition")
            .field("rule", TESTING_ITEM.RULE, ValueKind.TEXT, i -> i.limit().rule().code(), "testing.field.rule")
            .field("comparison", TESTING_ITEM.COMPARISON, ValueKind.TEXT, i -> i.limit().comparison().code(), "testing.field.comparison")
            .field("specimens", TESTING_ITEM.SPECIMENS, ValueKind.COUNT, i -> (long) i.specimens(), "testing.field.specimens")
            .field("standard", TESTING_ITEM.STANDARD_CODE, ValueKind.TEXT, i -> i.limit().standard(), "testing.field.standard")
            .field("source", TESTING_ITEM.SOURCE, ValueKind.TEXT, i -> i.limit().source(), "testing.field.source")
            .field("confidence", TESTING_ITEM.CONFIDENCE, ValueKind.TEXT, i -> i.limit().confidence().code(), "testing.field.confidence")
            .field("sortOrder", TESTING_ITEM.SORT_ORDER, ValueKind.COUNT, TestingItem::sortOrder, "testing.field.order")
            .unique("testing.fault.item.duplicate", "requestId", "item")
            .label(i -> i.limit().itemName())
            .reader(TestingStore::item);

    static final EntityType<SpecimenResult> RESULTS =
            EntityType.<SpecimenResult>of("specimen", "testing.specimen.entity", SPECIMEN_RESULT)
                    .field("itemId", SPECIMEN_RESULT.ITEM_ID, ValueKind.REFERENCE, SpecimenResult::itemId, "testing.item.entity")
                    .field("specimenNo", SPECIMEN_RESULT.SPECIMEN_NO, ValueKind.COUNT, s -> (long) s.specimenNo(), "testing.field.specimen-no")
                    .field("typedValue", SPECIMEN_RESULT.TYPED_VALUE, ValueKind.TEXT, SpecimenResult::typedValue, "testing.field.typed-value")
                    .unique("testing.fault.specimen.duplicate", "itemId", "specimenNo")
                    .reader(TestingStore::result);

    static final Condition JUDGED =
            TESTING_REQUEST.STAGE.in(TestingStage.REPORTED.name(), TestingStage.CLOSED.name()).and(TESTING_REQUEST.DELETED_AT.isNull());

    private final Database database;

    TestingStore(Database database) {
        this.database = database;
    }

    /** All living requests, newest number last, with items, values and verdicts. */
    List<TestingRow> rows() {
        return database.read(dsl -> rows(dsl, DSL.noCondition()));
    }

    List<TestingRow> ofFirm(UUID firm) {
        return database.read(dsl -> rows(dsl, TESTING_REQUEST.ENTERPRISE_ID.eq(firm)));
    }

    Optional<TestingRow> row(UUID id) {
        return database.read(dsl -> rows(dsl, TESTING_REQUEST.ID.eq(id)).stream().findFirst());
    }

    Optional<TestingRow> row(LedgerTx tx, UUID id) {
        return rows(tx.dsl(), TESTING_REQUEST.ID.eq(id)).stream().findFirst();
    }

    /** The first request with all its retests and parts, in the order of their numbers. */
    List<TestingRow> family(UUID root) {
        return database.read(dsl -> rows(dsl, ofFamily(root)));
    }

    static List<TestingRow> family(LedgerTx tx, UUID root) {
        return rows(tx.dsl(), ofFamily(root));
    }

    /** Numbers ever given in a family, also to requests in the bin. */
    static Set<String> numbers(LedgerTx tx, UUID root) {
        return tx.dsl().select(TESTING_REQUEST.NUMBER).from(TESTING_REQUEST).where(ofFamily(root)).fetchSet(TESTING_REQUEST.NUMBER);
    }

    private static Condition ofFamily(UUID root) {
        return TESTING_REQUEST.ID.eq(root).or(TESTING_REQUEST.ROOT_ID.eq(root));
    }

    /** Every request with a verdict by one edition of a standard. */
    List<TestingRow> reportedBy(String standardCode) {
        return database.read(dsl -> rows(dsl, JUDGED.and(TESTING_REQUEST.STANDARD_CODE.eq(standardCode))));
    }

    /** The values of a request in the order of its items, also those no longer reported. */
    List<SpecimenResult> results(UUID request) {
        return database.read(dsl -> dsl.select(SPECIMEN_RESULT.fields())
                .from(SPECIMEN_RESULT)
                .join(TESTING_ITEM).on(TESTING_ITEM.ID.eq(SPECIMEN_RESULT.ITEM_ID))
                .where(TESTING_ITEM.REQUEST_ID.eq(request))
                .orderBy(TESTING_ITEM.SORT_ORDER, SPECIMEN_RESULT.SPECIMEN_NO)
                .fetch(TestingStore::result));
    }

    private static List<TestingRow> rows(DSLContext dsl, Condition which) {
        Condition living = TESTING_REQUEST.DELETED_AT.isNull().and(which);
        Map<UUID, List<SpecimenResult>> results = dsl.select(SPECIMEN_RESULT.fields())
                .from(SPECIMEN_RESULT)
                .join(TESTING_ITEM).on(TESTING_ITEM.ID.eq(SPECIMEN_RESULT.ITEM_ID))
                .join(TESTING_REQUEST).on(TESTING_REQUEST.ID.eq(TESTING_ITEM.REQUEST_ID))
                .where(living.and(SPECIMEN_RESULT.DELETED_AT.isNull()))
                .fetchGroups(SPECIMEN_RESULT.ITEM_ID, TestingStore::result);
        Map<UUID, List<Rejudgement>> later = RejudgementStore.ofRequests(dsl, living);
        Map<UUID, List<TestedItem>> items = dsl.select(TESTING_ITEM.fields())
                .from(TESTING_ITEM)
                .join(TESTING_REQUEST).on(TESTING_REQUEST.ID.eq(TESTING_ITEM.REQUEST_ID))
                .where(living.and(TESTING_ITEM.DELETED_AT.isNull()))
                .orderBy(TESTING_ITEM.SORT_ORDER)
                .fetchGroups(TESTING_ITEM.REQUEST_ID, r -> tested(item(r), results, later));
        return dsl.select(TESTING_REQUEST.fields())
                .select(ENTERPRISE.SHORT_NAME, PRODUCTION_LINE.LINE_NO, LAB.SHORT_NAME)
                .from(TESTING_REQUEST)
                .join(ENTERPRISE).on(ENTERPRISE.ID.eq(TESTING_REQUEST.ENTERPRISE_ID))
                .leftJoin(PRODUCTION_LINE).on(PRODUCTION_LINE.ID.eq(TESTING_REQUEST.LINE_ID))
                .leftJoin(LAB).on(LAB.ID.eq(TESTING_REQUEST.LAB_ID))
                .where(living)
                .orderBy(TESTING_REQUEST.NUMBER)
                .fetch(r -> new TestingRow(
                        request(r), r.get(ENTERPRISE.SHORT_NAME), r.get(PRODUCTION_LINE.LINE_NO), r.get(LAB.SHORT_NAME),
                        items.getOrDefault(r.get(TESTING_REQUEST.ID), List.of())));
    }

    private static TestedItem tested(TestingItem item, Map<UUID, List<SpecimenResult>> results, Map<UUID, List<Rejudgement>> later) {
        List<String> values = new ArrayList<>(Collections.nCopies(item.specimens(), ""));
        for (SpecimenResult result : results.getOrDefault(item.id(), List.of())) {
            String value = result.typedValue();
            if (value != null) {
                values.set(result.specimenNo() - 1, value);
            }
        }
        return TestedItem.of(item, values, later.getOrDefault(item.id(), List.of()));
    }

    /** Stores the values that differ and says whether any did; a blank takes a value back. */
    static boolean putValues(LedgerTx tx, TestingItem item, List<String> values) {
        Map<Long, SpecimenResult> stored = tx.dsl().selectFrom(SPECIMEN_RESULT)
                .where(SPECIMEN_RESULT.ITEM_ID.eq(item.id()).and(SPECIMEN_RESULT.DELETED_AT.isNull()))
                .fetchMap(SPECIMEN_RESULT.SPECIMEN_NO, TestingStore::result);
        boolean some = false;
        for (int i = 0; i < values.size(); i++) {
            SpecimenResult before = stored.get((long) i + 1);
            String value = values.get(i).isEmpty() ? null : values.get(i);
            if (before != null && !Objects.equals(before.typedValue(), value)) {
                tx.update(RESULTS, before.typed(value));
                some = true;
            } else if (before == null && value != null) {
                tx.insert(RESULTS, new SpecimenResult(Ids.next(), 0, item.id(), i + 1, value));
                some = true;
            }
        }
        return some;
    }

    /** The request with the next version, its fields as they are. */
    static TestingRequest touch(LedgerTx tx, TestingRequest request) {
        tx.touch(REQUESTS, request.id(), request.version());
        return tx.dsl().select(TESTING_REQUEST.fields()).from(TESTING_REQUEST).where(TESTING_REQUEST.ID.eq(request.id())).fetchSingle(TestingStore::request);
    }

    private static @Nullable Long setbackCode(TestingRequest request) {
        Setback setback = request.setback();
        return setback == null || setback.reason() == null ? null : Long.valueOf(setback.reason().code());
    }

    private static @Nullable String setbackText(TestingRequest request) {
        Setback setback = request.setback();
        return setback == null || setback.text().isEmpty() ? null : setback.text();
    }

    static TestingRequest request(Record r) {
        return new TestingRequest(
                r.get(TESTING_REQUEST.ID),
                r.get(TESTING_REQUEST.VERSION),
                r.get(TESTING_REQUEST.NUMBER),
                new Subject(
                        r.get(TESTING_REQUEST.ENTERPRISE_ID), r.get(TESTING_REQUEST.LINE_ID), r.get(TESTING_REQUEST.PRODUCT),
                        r.get(TESTING_REQUEST.STANDARD_CODE), r.get(TESTING_REQUEST.GRADE)),
                new Assignment(
                        r.get(TESTING_REQUEST.LAB_ID), r.get(TESTING_REQUEST.FREE_OF_CHARGE), r.get(TESTING_REQUEST.QUOTA_ID),
                        r.get(TESTING_REQUEST.DUE_ON)),
                new Chain(r.get(TESTING_REQUEST.ROOT_ID), r.get(TESTING_REQUEST.RETEST_OF), r.get(TESTING_REQUEST.SPLIT_FROM)),
                TestingStage.valueOf(r.get(TESTING_REQUEST.STAGE)),
                new Dates(r.get(TESTING_REQUEST.REQUESTED_ON), r.get(TESTING_REQUEST.SAMPLED_ON), r.get(TESTING_REQUEST.REPORTED_ON)),
                new Report(
                        r.get(TESTING_REQUEST.REPORT_NUMBER), r.get(TESTING_REQUEST.REPORT_ISSUED_ON),
                        Boolean.TRUE.equals(r.get(TESTING_REQUEST.REPORT_DRAWN)), ReportMark.read(r.get(TESTING_REQUEST.REPORT_MARKS)),
                        r.get(TESTING_REQUEST.VALID_FROM), r.get(TESTING_REQUEST.VALID_UNTIL)),
                priority(r),
                setback(r),
                r.get(TESTING_REQUEST.REMARK));
    }

    private static Priority priority(Record r) {
        String level = r.get(TESTING_REQUEST.PRIORITY);
        return level == null ? Priority.ORDINARY : new Priority(Priority.Level.valueOf(level), r.get(TESTING_REQUEST.PRIORITY_REASON));
    }

    private static @Nullable Setback setback(Record r) {
        Long code = r.get(TESTING_REQUEST.SETBACK_CODE);
        String text = r.get(TESTING_REQUEST.SETBACK_TEXT);
        return code == null && text == null
                ? null
                : new Setback(code == null ? null : ReturnReason.of(code.intValue()), Objects.requireNonNullElse(text, ""));
    }

    static TestingItem item(Record r) {
        Limit limit = new Limit(
                r.get(TESTING_ITEM.STANDARD_CODE),
                r.get(TESTING_ITEM.ITEM),
                r.get(TESTING_ITEM.ITEM_NAME),
                Operator.of(r.get(TESTING_ITEM.OPERATOR)),
                r.get(TESTING_ITEM.LIMIT_VALUE),
                r.get(TESTING_ITEM.LIMIT_HIGH),
                r.get(TESTING_ITEM.UNIT),
                r.get(TESTING_ITEM.TEST_CONDITION),
                Rule.of(r.get(TESTING_ITEM.RULE)),
                Comparison.of(r.get(TESTING_ITEM.COMPARISON)),
                r.get(TESTING_ITEM.SOURCE),
                Confidence.of(r.get(TESTING_ITEM.CONFIDENCE)));
        return new TestingItem(
                r.get(TESTING_ITEM.ID),
                r.get(TESTING_ITEM.VERSION),
                r.get(TESTING_ITEM.REQUEST_ID),
                limit,
                r.get(TESTING_ITEM.SPECIMENS).intValue(),
                r.get(TESTING_ITEM.SORT_ORDER));
    }

    private static SpecimenResult result(Record r) {
        return new SpecimenResult(
                r.get(SPECIMEN_RESULT.ID),
                r.get(SPECIMEN_RESULT.VERSION),
                r.get(SPECIMEN_RESULT.ITEM_ID),
                r.get(SPECIMEN_RESULT.SPECIMEN_NO).intValue(),
                r.get(SPECIMEN_RESULT.TYPED_VALUE));
    }
}
