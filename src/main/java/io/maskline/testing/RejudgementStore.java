package io.maskline.testing;

import static io.maskline.platform.db.schema.Tables.REJUDGEMENT;
import static io.maskline.platform.db.schema.Tables.TESTING_ITEM;
import static io.maskline.platform.db.schema.Tables.TESTING_REQUEST;

import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import io.maskline.standard.Comparison;
import io.maskline.standard.Confidence;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import io.maskline.standard.Verdict.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Second verdicts in the database. */
final class RejudgementStore {

    static final EntityType<Rejudgement> TYPE = EntityType.<Rejudgement>of("rejudgement", "testing.rejudgement.entity", REJUDGEMENT)
            .field("itemId", REJUDGEMENT.ITEM_ID, ValueKind.REFERENCE, Rejudgement::itemId, "testing.item.entity")
            .field("number", REJUDGEMENT.ORDINAL, ValueKind.COUNT, r -> (long) r.number(), "testing.rejudgement.field.number")
            .field("item", REJUDGEMENT.ITEM, ValueKind.TEXT, r -> r.limit().item(), "testing.field.item-code")
            .field("itemName", REJUDGEMENT.ITEM_NAME, ValueKind.TEXT, r -> r.limit().itemName(), "testing.field.item")
            .field("operator", REJUDGEMENT.OPERATOR, ValueKind.TEXT, r -> r.limit().operator().code(), "testing.field.operator")
            .field("value", REJUDGEMENT.LIMIT_VALUE, ValueKind.TEXT, r -> r.limit().value(), "testing.field.limit")
            .field("high", REJUDGEMENT.LIMIT_HIGH, ValueKind.TEXT, r -> r.limit().high(), "testing.field.high")
            .field("unit", REJUDGEMENT.UNIT, ValueKind.TEXT, r -> r.limit().unit(), "testing.field.unit")
            .field("condition", REJUDGEMENT.TEST_CONDITION, ValueKind.TEXT, r -> r.limit().condition(), "testing.field.condition")
            .field("rule", REJUDGEMENT.RULE, ValueKind.TEXT, r -> r.limit().rule().code(), "testing.field.rule")
            .field("comparison", REJUDGEMENT.COMPARISON, ValueKind.TEXT, r -> r.limit().comparison().code(), "testing.field.comparison")
            .field("standard", REJUDGEMENT.STANDARD_CODE, ValueKind.TEXT, r -> r.limit().standard(), "testing.field.standard")
            .field("source", REJUDGEMENT.SOURCE, ValueKind.TEXT, r -> r.limit().source(), "testing.field.source")
            .field("confidence", REJUDGEMENT.CONFIDENCE, ValueKind.TEXT, r -> r.limit().confidence().code(), "testing.field.confidence")
            .field("outcome", REJUDGEMENT.OUTCOME, ValueKind.TEXT, r -> r.outcome().code(), "testing.rejudgement.field.outcome")
            .field("judgedOn", REJUDGEMENT.JUDGED_ON, ValueKind.DAY, Rejudgement::judgedOn, "testing.rejudgement.field.judged-on")
            .field("judgedBy", REJUDGEMENT.JUDGED_BY, ValueKind.TEXT, Rejudgement::judgedBy, "testing.rejudgement.field.judged-by")
            .field("reviewer", REJUDGEMENT.REVIEWER, ValueKind.TEXT, Rejudgement::reviewer, "testing.rejudgement.field.reviewer")
            .field("reason", REJUDGEMENT.REASON, ValueKind.TEXT, Rejudgement::reason, "testing.rejudgement.field.reason")
            // A verdict is adopted as a whole or taken back as a whole.
            .ruled("itemId", "number", "item", "itemName", "operator", "value", "high", "unit", "condition", "rule", "comparison",
                    "standard", "source", "confidence", "outcome", "judgedOn", "judgedBy", "reviewer", "reason")
            .unique("testing.fault.rejudgement.duplicate", "itemId", "number")
            .label(r -> r.limit().itemName())
            .reader(RejudgementStore::rejudgement);

    private RejudgementStore() {}

    /** The second verdicts of the requests chosen, by item, oldest first. */
    static Map<UUID, List<Rejudgement>> ofRequests(DSLContext dsl, Condition living) {
        return dsl.select(REJUDGEMENT.fields())
                .from(REJUDGEMENT)
                .join(TESTING_ITEM).on(TESTING_ITEM.ID.eq(REJUDGEMENT.ITEM_ID))
                .join(TESTING_REQUEST).on(TESTING_REQUEST.ID.eq(TESTING_ITEM.REQUEST_ID))
                .where(living.and(REJUDGEMENT.DELETED_AT.isNull()))
                .orderBy(REJUDGEMENT.ORDINAL)
                .fetchGroups(REJUDGEMENT.ITEM_ID, RejudgementStore::rejudgement);
    }

    private static Rejudgement rejudgement(Record r) {
        Limit limit = new Limit(
                r.get(REJUDGEMENT.STANDARD_CODE), r.get(REJUDGEMENT.ITEM), r.get(REJUDGEMENT.ITEM_NAME),
                Operator.of(r.get(REJUDGEMENT.OPERATOR)), r.get(REJUDGEMENT.LIMIT_VALUE), r.get(REJUDGEMENT.LIMIT_HIGH),
                r.get(REJUDGEMENT.UNIT), r.get(REJUDGEMENT.TEST_CONDITION), Rule.of(r.get(REJUDGEMENT.RULE)),
                Comparison.of(r.get(REJUDGEMENT.COMPARISON)), r.get(REJUDGEMENT.SOURCE), Confidence.of(r.get(REJUDGEMENT.CONFIDENCE)));
        return new Rejudgement(
                r.get(REJUDGEMENT.ID), r.get(REJUDGEMENT.VERSION), r.get(REJUDGEMENT.ITEM_ID),
                r.get(REJUDGEMENT.ORDINAL).intValue(), limit, outcome(r.get(REJUDGEMENT.OUTCOME)),
                r.get(REJUDGEMENT.JUDGED_ON), r.get(REJUDGEMENT.JUDGED_BY), r.get(REJUDGEMENT.REVIEWER), r.get(REJUDGEMENT.REASON));
    }

    private static Outcome outcome(String code) {
        return Arrays.stream(Outcome.values()).filter(o -> o.code().equals(code)).findFirst().orElseThrow();
    }
}
