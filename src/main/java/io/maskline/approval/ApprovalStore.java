package io.maskline.approval;

import static io.maskline.platform.db.schema.Tables.SUBSIDY_APPLICATION;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_BUDGET_LINE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_DECISION;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_PROGRAMME;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_REVIEW;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import io.maskline.subsidy.ApplicationStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Opinions, decision lines and budget lines in the database. */
final class ApprovalStore {

    static final EntityType<Review> REVIEWS = EntityType.<Review>of("subsidyReview", "approval.review.entity", SUBSIDY_REVIEW)
            .field("applicationId", SUBSIDY_REVIEW.APPLICATION_ID, ValueKind.REFERENCE, Review::application, "subsidy.entity")
            .field("applicationVersion", SUBSIDY_REVIEW.APPLICATION_VERSION, ValueKind.COUNT, Review::applicationVersion, "approval.field.version")
            .field("side", SUBSIDY_REVIEW.SIDE, ValueKind.TEXT, r -> r.side().name(), "approval.field.side")
            .field("agreed", SUBSIDY_REVIEW.AGREED, ValueKind.FLAG, Review::agreed, "approval.field.agreed")
            .field("opinion", SUBSIDY_REVIEW.OPINION, ValueKind.TEXT, Review::opinion, "approval.field.opinion")
            .field("reviewedOn", SUBSIDY_REVIEW.REVIEWED_ON, ValueKind.DAY, Review::reviewedOn, "approval.field.day")
            .field("reviewer", SUBSIDY_REVIEW.REVIEWER, ValueKind.TEXT, Review::reviewer, "approval.field.reviewer")
            .field("department", SUBSIDY_REVIEW.DEPARTMENT, ValueKind.TEXT, Review::department, "approval.field.department")
            .ruled("applicationId", "applicationVersion", "side", "agreed", "opinion", "reviewedOn", "reviewer", "department")
            .label(Review::reviewer)
            .reader(ApprovalStore::review);

    static final EntityType<Decision> DECISIONS = EntityType.<Decision>of("subsidyDecision", "approval.decision.entity", SUBSIDY_DECISION)
            .field("applicationId", SUBSIDY_DECISION.APPLICATION_ID, ValueKind.REFERENCE, Decision::application, "subsidy.entity")
            .field("lineNo", SUBSIDY_DECISION.LINE_NO, ValueKind.COUNT, Decision::lineNo, "approval.field.line")
            .field("kind", SUBSIDY_DECISION.KIND, ValueKind.TEXT, d -> d.kind().name(), "approval.field.kind")
            .field("amount", SUBSIDY_DECISION.AMOUNT, ValueKind.DECIMAL, Decision::amount, "approval.field.amount")
            .field("decidedOn", SUBSIDY_DECISION.DECIDED_ON, ValueKind.DAY, Decision::decidedOn, "approval.field.day")
            .field("checker", SUBSIDY_DECISION.CHECKER, ValueKind.TEXT, Decision::checker, "approval.field.checker")
            .field("leader", SUBSIDY_DECISION.LEADER, ValueKind.TEXT, Decision::leader, "approval.field.leader")
            .field("basis", SUBSIDY_DECISION.BASIS, ValueKind.TEXT, Decision::basis, "approval.field.basis")
            .ruled("applicationId", "lineNo", "kind", "amount", "decidedOn", "checker", "leader", "basis")
            .label(d -> Long.toString(d.lineNo()))
            .reader(ApprovalStore::decision);

    static final EntityType<BudgetLine> BUDGET_LINES = EntityType.<BudgetLine>of("subsidyBudgetLine", "approval.budget.entity", SUBSIDY_BUDGET_LINE)
            .field("programmeCode", SUBSIDY_BUDGET_LINE.PROGRAMME_CODE, ValueKind.TEXT, BudgetLine::programmeCode, "subsidy.programme.entity")
            .field("lineNo", SUBSIDY_BUDGET_LINE.LINE_NO, ValueKind.COUNT, BudgetLine::lineNo, "approval.field.line")
            .field("amount", SUBSIDY_BUDGET_LINE.AMOUNT, ValueKind.DECIMAL, BudgetLine::amount, "approval.field.amount")
            .field("bookedOn", SUBSIDY_BUDGET_LINE.BOOKED_ON, ValueKind.DAY, BudgetLine::bookedOn, "approval.field.day")
            .field("basis", SUBSIDY_BUDGET_LINE.BASIS, ValueKind.TEXT, BudgetLine::basis, "approval.field.basis")
            .field("decidedBy", SUBSIDY_BUDGET_LINE.DECIDED_BY, ValueKind.TEXT, BudgetLine::decidedBy, "approval.field.decided-by")
            .ruled("programmeCode", "lineNo", "amount", "bookedOn", "basis", "decidedBy")
            .label(BudgetLine::basis)
            .reader(ApprovalStore::budgetLine);

    private final Database database;

    ApprovalStore(Database database) {
        this.database = database;
    }


    /** Everything that counts against the budget of {@code code}. */
    BudgetBook book(String code, @Nullable BigDecimal base) {
        return database.read(dsl -> book(dsl, code, base));
    }

    static BudgetBook book(LedgerTx tx, String code, @Nullable BigDecimal base) {
        return book(tx.dsl(), code, base);
    }

    private static BudgetBook book(DSLContext dsl, String code, @Nullable BigDecimal base) {
        Condition ofCode = SUBSIDY_PROGRAMME.CODE.eq(code);
        return new BudgetBook(
                code,
                base,
                budgetLines(dsl, SUBSIDY_BUDGET_LINE.PROGRAMME_CODE.eq(code)),
                cases(dsl, ofCode),
                decisions(dsl, ofCode).stream().collect(Collectors.groupingBy(Decision::application)));
    }

    /** The budgets of all programmes some claim, budget line or rule names. */
    Map<String, BudgetBook> books(Map<String, @Nullable BigDecimal> bases) {
        return database.read(dsl -> {
            Map<String, List<BudgetLine>> lines = budgetLines(dsl, DSL.noCondition()).stream().collect(Collectors.groupingBy(BudgetLine::programmeCode));
            Map<String, List<Case>> cases = cases(dsl, DSL.noCondition()).stream().collect(Collectors.groupingBy(Case::code));
            Map<UUID, List<Decision>> decisions = decisions(dsl, DSL.noCondition()).stream().collect(Collectors.groupingBy(Decision::application));
            return bases.keySet().stream().collect(Collectors.toMap(Function.identity(), code -> {
                List<Case> own = cases.getOrDefault(code, List.of());
                Map<UUID, List<Decision>> signed = own.stream().map(Case::application).filter(decisions::containsKey)
                        .collect(Collectors.toMap(Function.identity(), decisions::get));
                return new BudgetBook(code, bases.get(code), lines.getOrDefault(code, List.of()), own, signed);
            }));
        });
    }

    List<BudgetLine> budgetLines(String code) {
        return database.read(dsl -> budgetLines(dsl, SUBSIDY_BUDGET_LINE.PROGRAMME_CODE.eq(code)));
    }

    Map<UUID, List<Review>> reviews() {
        return database.read(dsl -> reviews(dsl, DSL.noCondition()).stream().collect(Collectors.groupingBy(Review::application)));
    }

    List<Review> reviews(UUID application) {
        return database.read(dsl -> reviews(dsl, SUBSIDY_REVIEW.APPLICATION_ID.eq(application)));
    }

    static List<Review> reviews(LedgerTx tx, UUID application) {
        return reviews(tx.dsl(), SUBSIDY_REVIEW.APPLICATION_ID.eq(application));
    }

    private static List<Case> cases(DSLContext dsl, Condition which) {
        return dsl.select(SUBSIDY_APPLICATION.ID, SUBSIDY_APPLICATION.NUMBER, SUBSIDY_APPLICATION.ENTERPRISE_ID, SUBSIDY_APPLICATION.VERSION,
                        SUBSIDY_APPLICATION.STATUS, SUBSIDY_APPLICATION.APPROVED, SUBSIDY_PROGRAMME.CODE)
                .from(SUBSIDY_APPLICATION)
                .join(SUBSIDY_PROGRAMME).on(SUBSIDY_PROGRAMME.ID.eq(SUBSIDY_APPLICATION.PROGRAMME_ID))
                .where(SUBSIDY_APPLICATION.DELETED_AT.isNull().and(which))
                .orderBy(SUBSIDY_APPLICATION.NUMBER, SUBSIDY_APPLICATION.ID)
                .fetch(r -> new Case(
                        r.get(SUBSIDY_APPLICATION.ID), r.get(SUBSIDY_APPLICATION.NUMBER), r.get(SUBSIDY_APPLICATION.ENTERPRISE_ID),
                        r.get(SUBSIDY_PROGRAMME.CODE), r.get(SUBSIDY_APPLICATION.VERSION),
                        ApplicationStatus.valueOf(r.get(SUBSIDY_APPLICATION.STATUS)), r.get(SUBSIDY_APPLICATION.APPROVED)));
    }

    /** By line; {@code which} speaks of programmes. */
    private static List<Decision> decisions(DSLContext dsl, Condition which) {
        return dsl.select(SUBSIDY_DECISION.fields())
                .from(SUBSIDY_DECISION)
                .join(SUBSIDY_APPLICATION).on(SUBSIDY_APPLICATION.ID.eq(SUBSIDY_DECISION.APPLICATION_ID))
                .join(SUBSIDY_PROGRAMME).on(SUBSIDY_PROGRAMME.ID.eq(SUBSIDY_APPLICATION.PROGRAMME_ID))
                .where(SUBSIDY_DECISION.DELETED_AT.isNull().and(which))
                .orderBy(SUBSIDY_DECISION.LINE_NO, SUBSIDY_DECISION.ID)
                .fetch(ApprovalStore::decision);
    }

    private static List<Review> reviews(DSLContext dsl, Condition which) {
        return dsl.select(SUBSIDY_REVIEW.fields()).from(SUBSIDY_REVIEW)
                .where(SUBSIDY_REVIEW.DELETED_AT.isNull().and(which))
                .orderBy(SUBSIDY_REVIEW.CREATED_AT, SUBSIDY_REVIEW.ID)
                .fetch(ApprovalStore::review);
    }

    private static List<BudgetLine> budgetLines(DSLContext dsl, Condition which) {
        return dsl.select(SUBSIDY_BUDGET_LINE.fields()).from(SUBSIDY_BUDGET_LINE)
                .where(SUBSIDY_BUDGET_LINE.DELETED_AT.isNull().and(which))
                .orderBy(SUBSIDY_BUDGET_LINE.LINE_NO, SUBSIDY_BUDGET_LINE.ID)
                .fetch(ApprovalStore::budgetLine);
    }

    private static Review review(Record r) {
        return new Review(
                r.get(SUBSIDY_REVIEW.ID), r.get(SUBSIDY_REVIEW.VERSION), r.get(SUBSIDY_REVIEW.APPLICATION_ID), r.get(SUBSIDY_REVIEW.APPLICATION_VERSION),
                Side.valueOf(r.get(SUBSIDY_REVIEW.SIDE)), r.get(SUBSIDY_REVIEW.AGREED), r.get(SUBSIDY_REVIEW.OPINION), r.get(SUBSIDY_REVIEW.REVIEWED_ON),
                r.get(SUBSIDY_REVIEW.REVIEWER), r.get(SUBSIDY_REVIEW.DEPARTMENT));
    }

    private static Decision decision(Record r) {
        return new Decision(
                r.get(SUBSIDY_DECISION.ID), r.get(SUBSIDY_DECISION.VERSION), r.get(SUBSIDY_DECISION.APPLICATION_ID), r.get(SUBSIDY_DECISION.LINE_NO),
                DecisionKind.valueOf(r.get(SUBSIDY_DECISION.KIND)), r.get(SUBSIDY_DECISION.AMOUNT), r.get(SUBSIDY_DECISION.DECIDED_ON),
                r.get(SUBSIDY_DECISION.CHECKER), r.get(SUBSIDY_DECISION.LEADER), r.get(SUBSIDY_DECISION.BASIS));
    }

    private static BudgetLine budgetLine(Record r) {
        return new BudgetLine(
                r.get(SUBSIDY_BUDGET_LINE.ID), r.get(SUBSIDY_BUDGET_LINE.VERSION), r.get(SUBSIDY_BUDGET_LINE.PROGRAMME_CODE),
                r.get(SUBSIDY_BUDGET_LINE.LINE_NO), r.get(SUBSIDY_BUDGET_LINE.AMOUNT), r.get(SUBSIDY_BUDGET_LINE.BOOKED_ON), r.get(SUBSIDY_BUDGET_LINE.BASIS),
                r.get(SUBSIDY_BUDGET_LINE.DECIDED_BY));
    }
}
