package io.maskline.standard;

import static io.maskline.platform.db.schema.Tables.STANDARD;
import static io.maskline.platform.db.schema.Tables.STANDARD_LIMIT;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;

/** The catalogue in the database. */
final class StandardStore implements CatalogueRows {

    static final EntityType<Standard> STANDARDS = EntityType.<Standard>of("standard", "standard.entity", STANDARD)
            .field("code", STANDARD.CODE, ValueKind.TEXT, Standard::code, "standard.field.code")
            .field("title", STANDARD.TITLE, ValueKind.TEXT, Standard::title, "standard.field.title")
            .field("kind", STANDARD.KIND, ValueKind.TEXT, s -> s.kind().code(), "standard.field.kind")
            .field("force", STANDARD.FORCE, ValueKind.TEXT, s -> s.force().code(), "standard.field.force")
            .field("productScope", STANDARD.PRODUCT_SCOPE, ValueKind.TEXT, Standard::productScope, "standard.field.scope")
            .field("issuedOn", STANDARD.ISSUED_ON, ValueKind.DAY, Standard::issuedOn, "standard.field.issued")
            .field("inForceFrom", STANDARD.IN_FORCE_FROM, ValueKind.DAY, Standard::inForceFrom, "standard.field.in-force-from")
            .field("inForceTo", STANDARD.IN_FORCE_TO, ValueKind.DAY, Standard::inForceTo, "standard.field.in-force-to")
            .field("usableFrom", STANDARD.USABLE_FROM, ValueKind.DAY, Standard::usableFrom, "standard.field.usable-from")
            .field("supersededBy", STANDARD.SUPERSEDED_BY, ValueKind.TEXT, Standard::supersededBy, "standard.field.superseded-by")
            .field("emergencyRegion", STANDARD.EMERGENCY_REGION, ValueKind.TEXT, s -> s.emergency() == null ? null : s.emergency().region(), "standard.field.emergency-region")
            .field("emergencyUntil", STANDARD.EMERGENCY_UNTIL, ValueKind.DAY, s -> s.emergency() == null ? null : s.emergency().until(), "standard.field.emergency-until")
            .field("exitInspection", STANDARD.EXIT_INSPECTION, ValueKind.TEXT, Standard::exitInspection, "standard.field.exit-inspection")
            .field("note", STANDARD.NOTE, ValueKind.TEXT, Standard::note, "standard.field.note")
            .field("source", STANDARD.SOURCE, ValueKind.TEXT, Standard::source, "standard.field.source")
            .field("confidence", STANDARD.CONFIDENCE, ValueKind.TEXT, s -> s.confidence().code(), "standard.field.confidence")
            .unique("standard.fault.duplicate", "code")
            .ruled("code", "kind", "force", "issuedOn", "inForceFrom", "inForceTo", "usableFrom", "emergencyRegion", "emergencyUntil")
            .label(Standard::code)
            .reader(StandardStore::standard);

    static final EntityType<StandardLimit> LIMITS = EntityType.<StandardLimit>of("limit", "standard.limit.entity", STANDARD_LIMIT)
            .field("standard", STANDARD_LIMIT.STANDARD_CODE, ValueKind.TEXT, l -> l.limit().standard(), "standard.field.code")
            .field("item", STANDARD_LIMIT.ITEM, ValueKind.TEXT, l -> l.limit().item(), "standard.field.item-code")
            .field("itemName", STANDARD_LIMIT.ITEM_NAME, ValueKind.TEXT, l -> l.limit().itemName(), "standard.field.item")
            .field("grade", STANDARD_LIMIT.GRADE, ValueKind.TEXT, StandardLimit::grade, "standard.field.grade")
            .field("variant", STANDARD_LIMIT.VARIANT, ValueKind.TEXT, StandardLimit::variant, "standard.field.variant")
            .field("operator", STANDARD_LIMIT.OPERATOR, ValueKind.TEXT, l -> l.limit().operator().code(), "standard.field.operator")
            .field("value", STANDARD_LIMIT.LIMIT_VALUE, ValueKind.TEXT, l -> l.limit().value(), "standard.field.limit")
            .field("high", STANDARD_LIMIT.LIMIT_HIGH, ValueKind.TEXT, l -> l.limit().high(), "standard.field.high")
            .field("unit", STANDARD_LIMIT.UNIT, ValueKind.TEXT, l -> l.limit().unit(), "standard.field.unit")
            .field("condition", STANDARD_LIMIT.TEST_CONDITION, ValueKind.TEXT, l -> l.limit().condition(), "standard.field.condition")
            .field("flow", STANDARD_LIMIT.FLOW, ValueKind.TEXT, l -> l.conditions().flow(), "standard.field.flow")
            .field("aerosol", STANDARD_LIMIT.AEROSOL, ValueKind.TEXT, l -> l.conditions().aerosol(), "standard.field.aerosol")
            .field("area", STANDARD_LIMIT.AREA, ValueKind.TEXT, l -> l.conditions().area(), "standard.field.area")
            .field("rule", STANDARD_LIMIT.RULE, ValueKind.TEXT, l -> l.limit().rule().code(), "standard.field.rule")
            .field("comparison", STANDARD_LIMIT.COMPARISON, ValueKind.TEXT, l -> l.limit().comparison().code(), "standard.field.comparison")
            .field("specimens", STANDARD_LIMIT.SPECIMENS, ValueKind.COUNT, StandardLimit::specimens, "standard.field.specimens")
            .field("testKind", STANDARD_LIMIT.TEST_KIND, ValueKind.TEXT, l -> l.testKind() == null ? null : l.testKind().code(), "standard.field.test-kind")
            .field("clause", STANDARD_LIMIT.CLAUSE, ValueKind.TEXT, StandardLimit::clause, "standard.field.clause")
            .field("remark", STANDARD_LIMIT.REMARK, ValueKind.TEXT, StandardLimit::remark, "standard.field.note")
            .field("source", STANDARD_LIMIT.SOURCE, ValueKind.TEXT, l -> l.limit().source(), "standard.field.source")
            .field("confidence", STANDARD_LIMIT.CONFIDENCE, ValueKind.TEXT, l -> l.limit().confidence().code(), "standard.field.confidence")
            .field("validFrom", STANDARD_LIMIT.VALID_FROM, ValueKind.DAY, StandardLimit::validFrom, "standard.field.valid-from")
            .field("validTo", STANDARD_LIMIT.VALID_TO, ValueKind.DAY, StandardLimit::validTo, "standard.field.valid-to")
            .field("checkedBy", STANDARD_LIMIT.CHECKED_BY, ValueKind.TEXT, StandardLimit::checkedBy, "standard.field.checked-by")
            .field("checkedOn", STANDARD_LIMIT.CHECKED_ON, ValueKind.DAY, StandardLimit::checkedOn, "standard.field.checked-on")
            .field("sortOrder", STANDARD_LIMIT.SORT_ORDER, ValueKind.COUNT, StandardLimit::sortOrder, "standard.field.order")
            .ruled("standard", "item", "grade", "variant", "operator", "value", "high", "unit", "condition", "flow", "aerosol", "area", "rule",
                    "comparison", "specimens", "testKind", "confidence", "validFrom", "validTo", "checkedBy", "checkedOn", "sortOrder")
            .label(l -> l.limit().standard() + " " + l.limit().itemName())
            .reader(StandardStore::limit);

    private final Database database;

    StandardStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Standard> standards() {
        return database.read(dsl ->
                dsl.selectFrom(STANDARD).where(STANDARD.DELETED_AT.isNull()).orderBy(STANDARD.CODE).fetch(StandardStore::standard));
    }

    @Override
    public Optional<Standard> standard(String code) {
        return database.read(dsl -> dsl.selectFrom(STANDARD)
                .where(STANDARD.DELETED_AT.isNull().and(STANDARD.CODE.eq(code)))
                .fetchOptional(StandardStore::standard));
    }

    @Override
    public List<StandardLimit> limits() {
        return database.read(dsl -> dsl.selectFrom(STANDARD_LIMIT)
                .where(STANDARD_LIMIT.DELETED_AT.isNull())
                .orderBy(STANDARD_LIMIT.SORT_ORDER)
                .fetch(StandardStore::limit));
    }

    @Override
    public List<StandardLimit> limits(String standardCode) {
        return database.read(dsl -> dsl.selectFrom(STANDARD_LIMIT)
                .where(STANDARD_LIMIT.DELETED_AT.isNull().and(STANDARD_LIMIT.STANDARD_CODE.eq(standardCode)))
                .orderBy(STANDARD_LIMIT.SORT_ORDER)
                .fetch(StandardStore::limit));
    }

    /** Adds what the ledger has never held; what lies in the bin stays there. */
    static int insertMissing(LedgerTx tx, Catalogue delivered) {
        Set<UUID> knownStandards = tx.dsl().select(STANDARD.ID).from(STANDARD).fetchSet(STANDARD.ID);
        Set<UUID> knownLimits = tx.dsl().select(STANDARD_LIMIT.ID).from(STANDARD_LIMIT).fetchSet(STANDARD_LIMIT.ID);
        List<Standard> newStandards = delivered.standards().stream().filter(s -> !knownStandards.contains(s.id())).toList();
        List<StandardLimit> newLimits = delivered.limits().stream().filter(l -> !knownLimits.contains(l.id())).toList();
        tx.insertAll(STANDARDS, newStandards);
        tx.insertAll(LIMITS, newLimits);
        return newStandards.size() + newLimits.size();
    }

    private static Standard standard(Record r) {
        String region = r.get(STANDARD.EMERGENCY_REGION);
        return new Standard(
                r.get(STANDARD.ID),
                r.get(STANDARD.VERSION),
                r.get(STANDARD.CODE),
                r.get(STANDARD.TITLE),
                Kind.of(r.get(STANDARD.KIND)),
                Force.of(r.get(STANDARD.FORCE)),
                r.get(STANDARD.PRODUCT_SCOPE),
                r.get(STANDARD.ISSUED_ON),
                r.get(STANDARD.IN_FORCE_FROM),
                r.get(STANDARD.IN_FORCE_TO),
                r.get(STANDARD.USABLE_FROM),
                r.get(STANDARD.SUPERSEDED_BY),
                region == null ? null : new EmergencyUse(region, r.get(STANDARD.EMERGENCY_UNTIL)),
                r.get(STANDARD.EXIT_INSPECTION),
                r.get(STANDARD.NOTE),
                r.get(STANDARD.SOURCE),
                Confidence.of(r.get(STANDARD.CONFIDENCE)));
    }

    private static StandardLimit limit(Record r) {
        Limit limit = new Limit(
                r.get(STANDARD_LIMIT.STANDARD_CODE),
                r.get(STANDARD_LIMIT.ITEM),
                r.get(STANDARD_LIMIT.ITEM_NAME),
                Operator.of(r.get(STANDARD_LIMIT.OPERATOR)),
                r.get(STANDARD_LIMIT.LIMIT_VALUE),
                r.get(STANDARD_LIMIT.LIMIT_HIGH),
                r.get(STANDARD_LIMIT.UNIT),
                r.get(STANDARD_LIMIT.TEST_CONDITION),
                Rule.of(r.get(STANDARD_LIMIT.RULE)),
                Comparison.of(r.get(STANDARD_LIMIT.COMPARISON)),
                r.get(STANDARD_LIMIT.SOURCE),
                Confidence.of(r.get(STANDARD_LIMIT.CONFIDENCE)));
        String testKind = r.get(STANDARD_LIMIT.TEST_KIND);
        return new StandardLimit(
                r.get(STANDARD_LIMIT.ID),
                r.get(STANDARD_LIMIT.VERSION),
                limit,
                new Conditions(r.get(STANDARD_LIMIT.FLOW), r.get(STANDARD_LIMIT.AEROSOL), r.get(STANDARD_LIMIT.AREA)),
                r.get(STANDARD_LIMIT.GRADE),
                r.get(STANDARD_LIMIT.VARIANT),
                r.get(STANDARD_LIMIT.SPECIMENS),
                testKind == null ? null : TestKind.of(testKind),
                r.get(STANDARD_LIMIT.CLAUSE),
                r.get(STANDARD_LIMIT.REMARK),
                r.get(STANDARD_LIMIT.VALID_FROM),
                r.get(STANDARD_LIMIT.VALID_TO),
                r.get(STANDARD_LIMIT.CHECKED_BY),
                r.get(STANDARD_LIMIT.CHECKED_ON),
                r.get(STANDARD_LIMIT.SORT_ORDER));
    }
}
