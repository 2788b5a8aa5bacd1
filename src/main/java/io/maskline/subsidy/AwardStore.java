package io.maskline.subsidy;

import static io.maskline.platform.db.schema.Tables.SUBSIDY_AWARD;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The awards of programmes in the database, in the order of the text of each. */
final class AwardStore {

    static final EntityType<AwardRow> AWARDS =
            EntityType.<AwardRow>of("award", "subsidy.award.entity", SUBSIDY_AWARD)
                    .field("programmeId", SUBSIDY_AWARD.PROGRAMME_ID, ValueKind.REFERENCE, AwardRow::programmeId, "subsidy.programme.entity")
                    .field("code", SUBSIDY_AWARD.CODE, ValueKind.TEXT, a -> a.award().code(), "subsidy.field.code")
                    .field("name", SUBSIDY_AWARD.NAME, ValueKind.TEXT, a -> a.award().name(), "subsidy.field.name")
                    .field("kind", SUBSIDY_AWARD.KIND, ValueKind.TEXT, a -> a.award().kind().code(), "subsidy.field.kind")
                    .field("cost", SUBSIDY_AWARD.COST, ValueKind.TEXT, a -> a.award().cost() == null ? null : a.award().cost().code(), "subsidy.field.cost")
                    .field("material", SUBSIDY_AWARD.MATERIAL, ValueKind.TEXT, a -> a.award().material(), "subsidy.field.material")
                    .field("threshold", SUBSIDY_AWARD.THRESHOLD, ValueKind.DECIMAL, a -> a.award().threshold(), "subsidy.field.threshold")
                    .field("minOutput", SUBSIDY_AWARD.MIN_OUTPUT, ValueKind.COUNT, a -> a.award().minOutput(), "subsidy.field.min-output")
                    .field("proof", SUBSIDY_AWARD.PROOF, ValueKind.TEXT, a -> a.award().proof(), "subsidy.field.proof")
                    .field("tierBy", SUBSIDY_AWARD.TIER_BY, ValueKind.TEXT, a -> a.award().tierBy().code(), "subsidy.field.tier-by")
                    .field("tiers", SUBSIDY_AWARD.TIERS, ValueKind.TEXT, a -> RuleText.text(a.award().tiers()), "subsidy.field.tiers")
                    .field("cap", SUBSIDY_AWARD.CAP, ValueKind.DECIMAL, a -> a.award().cap(), "subsidy.field.cap")
                    .field("clause", SUBSIDY_AWARD.CLAUSE, ValueKind.TEXT, a -> a.award().clause(), "subsidy.field.clause")
                    .field("sortOrder", SUBSIDY_AWARD.SORT_ORDER, ValueKind.COUNT, AwardRow::sortOrder, "subsidy.field.order")
                    .ruled(
                            "programmeId", "code", "name", "kind", "cost", "material", "threshold", "minOutput", "proof", "tierBy", "tiers", "cap", "clause", "sortOrder")
                    .unique("subsidy.fault.award.duplicate", "programmeId", "code")
                    .label(a -> a.award().name())
                    .reader(AwardStore::award);

    private final Database database;

    AwardStore(Database database) {
        this.database = database;
    }

    /** The awards of every programme in the order of their text. */
    Map<UUID, List<Award>> all() {
        return database.read(dsl -> where(dsl, DSL.noCondition())).stream()
                .collect(Collectors.groupingBy(AwardRow::programmeId, Collectors.mapping(AwardRow::award, Collectors.toList())));
    }

    /** The awards of a programme in the order of its text. */
    List<Award> of(UUID programme) {
        return database.read(dsl -> where(dsl, SUBSIDY_AWARD.PROGRAMME_ID.eq(programme))).stream().map(AwardRow::award).toList();
    }

    static List<AwardRow> of(LedgerTx tx, UUID programme) {
        return where(tx.dsl(), SUBSIDY_AWARD.PROGRAMME_ID.eq(programme));
    }

    private static List<AwardRow> where(DSLContext dsl, Condition which) {
        return dsl.selectFrom(SUBSIDY_AWARD)
                .where(which.and(SUBSIDY_AWARD.DELETED_AT.isNull()))
                .orderBy(SUBSIDY_AWARD.SORT_ORDER)
                .fetch(AwardStore::award);
    }

    /** Stores the awards of a draft, told apart by their codes; those left out go. True when anything differs. */
    static boolean put(LedgerTx tx, UUID programme, List<Award> wanted) {
        Map<String, AwardRow> stored = of(tx, programme).stream().collect(Collectors.toMap(a -> a.award().code(), Function.identity()));
        List<AwardRow> fresh = new ArrayList<>();
        List<AwardRow> changed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            AwardRow old = stored.remove(wanted.get(i).code());
            if (old == null) {
                fresh.add(new AwardRow(Ids.next(), 0, programme, wanted.get(i), i + 1L));
            } else {
                AwardRow now = new AwardRow(old.id(), old.version(), programme, wanted.get(i), i + 1L);
                if (!now.equals(old)) {
                    changed.add(now);
                }
            }
        }
        stored.values().forEach(gone -> tx.delete(AWARDS, gone.id(), gone.version()));
        tx.updateAll(AWARDS, changed);
        tx.insertAll(AWARDS, fresh);
        return !fresh.isEmpty() || !changed.isEmpty() || !stored.isEmpty();
    }

    private static AwardRow award(Record r) {
        TierBy by = TierBy.of(r.get(SUBSIDY_AWARD.TIER_BY));
        String cost = r.get(SUBSIDY_AWARD.COST);
        Award award = new Award(
                r.get(SUBSIDY_AWARD.CODE),
                r.get(SUBSIDY_AWARD.NAME),
                AwardKind.of(r.get(SUBSIDY_AWARD.KIND)),
                cost == null ? null : CostKind.of(cost),
                r.get(SUBSIDY_AWARD.MATERIAL),
                r.get(SUBSIDY_AWARD.THRESHOLD),
                r.get(SUBSIDY_AWARD.MIN_OUTPUT),
                r.get(SUBSIDY_AWARD.PROOF),
                by,
                RuleText.tiers(by, r.get(SUBSIDY_AWARD.TIERS)),
                r.get(SUBSIDY_AWARD.CAP),
                r.get(SUBSIDY_AWARD.CLAUSE));
        return new AwardRow(r.get(SUBSIDY_AWARD.ID), r.get(SUBSIDY_AWARD.VERSION), r.get(SUBSIDY_AWARD.PROGRAMME_ID), award, r.get(SUBSIDY_AWARD.SORT_ORDER));
    }
}
