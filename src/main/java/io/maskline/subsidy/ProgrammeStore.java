package io.maskline.subsidy;

import static io.maskline.platform.db.schema.Tables.SUBSIDY_AWARD;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_PROGRAMME;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Programmes and their awards in the database. */
final class ProgrammeStore {

    static final EntityType<SubsidyProgramme> PROGRAMMES =
            EntityType.<SubsidyProgramme>of("programme", "subsidy.programme.entity", SUBSIDY_PROGRAMME)
                    .field("code", SUBSIDY_PROGRAMME.CODE, ValueKind.TEXT, SubsidyProgramme::code, "subsidy.field.code")
                    .field("name", SUBSIDY_PROGRAMME.NAME, ValueKind.TEXT, SubsidyProgramme::name, "subsidy.field.name")
                    .field("basis", SUBSIDY_PROGRAMME.BASIS, ValueKind.TEXT, SubsidyProgramme::basis, "subsidy.field.basis")
                    .field("rate", SUBSIDY_PROGRAMME.RATE, ValueKind.DECIMAL, SubsidyProgramme::rate, "subsidy.field.rate")
                    .field("cap", SUBSIDY_PROGRAMME.CAP, ValueKind.DECIMAL, p -> p.terms().firmCap(), "subsidy.field.cap")
                    .field("ruleVersion", SUBSIDY_PROGRAMME.RULE_VERSION, ValueKind.COUNT, SubsidyProgramme::ruleVersion, "subsidy.field.rule-version")
                    .field("validFrom", SUBSIDY_PROGRAMME.VALID_FROM, ValueKind.DAY, SubsidyProgramme::validFrom, "subsidy.field.valid-from")
                    .field("validTo", SUBSIDY_PROGRAMME.VALID_TO, ValueKind.DAY, SubsidyProgramme::validTo, "subsidy.field.valid-to")
                    .field("source", SUBSIDY_PROGRAMME.SOURCE, ValueKind.TEXT, SubsidyProgramme::source, "subsidy.field.source")
                    .field("confidence", SUBSIDY_PROGRAMME.CONFIDENCE, ValueKind.TEXT, SubsidyProgramme::confidence, "subsidy.field.confidence")
                    .field("floor", SUBSIDY_PROGRAMME.FLOOR, ValueKind.DECIMAL, p -> p.terms().floor(), "subsidy.field.floor")
                    .field("budget", SUBSIDY_PROGRAMME.BUDGET, ValueKind.DECIMAL, p -> p.terms().budget(), "subsidy.field.budget")
                    .field("publicShare", SUBSIDY_PROGRAMME.PUBLIC_SHARE, ValueKind.DECIMAL, p -> p.terms().publicShare(), "subsidy.field.public-share")
                    .field("stacking", SUBSIDY_PROGRAMME.STACKING, ValueKind.TEXT, p -> p.terms().stacking().code(), "subsidy.field.stacking")
                    .field("invoiceFrom", SUBSIDY_PROGRAMME.INVOICE_FROM, ValueKind.DAY, p -> p.terms().invoiceFrom(), "subsidy.field.invoice-from")
                    .field("invoiceTo", SUBSIDY_PROGRAMME.INVOICE_TO, ValueKind.DAY, p -> p.terms().invoiceTo(), "subsidy.field.invoice-to")
                    .field("allocationShare", SUBSIDY_PROGRAMME.ALLOCATION_SHARE, ValueKind.DECIMAL, p -> p.terms().allocationShare(), "subsidy.field.allocation-share")
                    .field("commissioning", SUBSIDY_PROGRAMME.COMMISSIONING, ValueKind.FLAG, p -> p.terms().commissioning(), "subsidy.field.commissioning")
                    .field("productClasses", SUBSIDY_PROGRAMME.PRODUCT_CLASSES, ValueKind.TEXT, ProgrammeStore::classes, "subsidy.field.product-classes")
                    .field("rounding", SUBSIDY_PROGRAMME.ROUNDING, ValueKind.TEXT, p -> RuleText.text(p.terms().rounding()), "subsidy.field.rounding")
                    .field("coFunding", SUBSIDY_PROGRAMME.CO_FUNDING, ValueKind.TEXT, p -> RuleText.levels(p.terms().coFunding()), "subsidy.field.co-funding")
                    .unique("subsidy.fault.programme.duplicate", "code")
                    .label(SubsidyProgramme::name)
                    .reader(ProgrammeStore::programme);

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
                    .unique("subsidy.fault.award.duplicate", "programmeId", "code")
                    .label(a -> a.award().name())
                    .reader(ProgrammeStore::award);

    private final Database database;

    ProgrammeStore(Database database) {
        this.database = database;
    }

    List<SubsidyProgramme> programmes() {
        return programmes(SUBSIDY_PROGRAMME.DELETED_AT.isNull());
    }

    Optional<SubsidyProgramme> programme(String code) {
        return programmes(SUBSIDY_PROGRAMME.DELETED_AT.isNull().and(SUBSIDY_PROGRAMME.CODE.equalIgnoreCase(code))).stream().findFirst();
    }

    Optional<SubsidyProgramme> programme(UUID id) {
        return programmes(SUBSIDY_PROGRAMME.ID.eq(id)).stream().findFirst();
    }

    private List<SubsidyProgramme> programmes(Condition which) {
        return database.read(
                dsl -> dsl.selectFrom(SUBSIDY_PROGRAMME).where(which).orderBy(SUBSIDY_PROGRAMME.CODE).fetch(ProgrammeStore::programme));
    }

    /** The awards of a programme in the order of its text. */
    List<Award> awards(UUID programme) {
        return database.read(dsl -> dsl.selectFrom(SUBSIDY_AWARD)
                .where(SUBSIDY_AWARD.PROGRAMME_ID.eq(programme).and(SUBSIDY_AWARD.DELETED_AT.isNull()))
                .orderBy(SUBSIDY_AWARD.SORT_ORDER)
                .fetch(ProgrammeStore::award)
                .stream()
                .map(AwardRow::award)
                .toList());
    }

    /** Adds the programmes and awards the ledger has never held. */
    static int insertMissing(LedgerTx tx, List<SubsidyProgramme> programmes, List<AwardRow> awards) {
        Set<UUID> known = tx.dsl().select(SUBSIDY_PROGRAMME.ID).from(SUBSIDY_PROGRAMME).fetchSet(SUBSIDY_PROGRAMME.ID);
        Set<UUID> knownAwards = tx.dsl().select(SUBSIDY_AWARD.ID).from(SUBSIDY_AWARD).fetchSet(SUBSIDY_AWARD.ID);
        List<SubsidyProgramme> missing = programmes.stream().filter(p -> !known.contains(p.id())).toList();
        List<AwardRow> missingAwards = awards.stream().filter(a -> !knownAwards.contains(a.id())).toList();
        tx.insertAll(PROGRAMMES, missing);
        tx.insertAll(AWARDS, missingAwards);
        return missing.size() + missingAwards.size();
    }

    private static SubsidyProgramme programme(Record r) {
        return new SubsidyProgramme(
                r.get(SUBSIDY_PROGRAMME.ID),
                r.get(SUBSIDY_PROGRAMME.VERSION),
                r.get(SUBSIDY_PROGRAMME.CODE),
                r.get(SUBSIDY_PROGRAMME.NAME),
                r.get(SUBSIDY_PROGRAMME.BASIS),
                r.get(SUBSIDY_PROGRAMME.RATE),
                terms(r),
                r.get(SUBSIDY_PROGRAMME.RULE_VERSION),
                r.get(SUBSIDY_PROGRAMME.VALID_FROM),
                r.get(SUBSIDY_PROGRAMME.VALID_TO),
                r.get(SUBSIDY_PROGRAMME.SOURCE),
                r.get(SUBSIDY_PROGRAMME.CONFIDENCE));
    }

    private static Terms terms(Record r) {
        String stacking = r.get(SUBSIDY_PROGRAMME.STACKING);
        return new Terms(
                r.get(SUBSIDY_PROGRAMME.CAP),
                r.get(SUBSIDY_PROGRAMME.FLOOR),
                r.get(SUBSIDY_PROGRAMME.BUDGET),
                r.get(SUBSIDY_PROGRAMME.PUBLIC_SHARE),
                stacking == null ? Stacking.STACKABLE : Stacking.of(stacking),
                r.get(SUBSIDY_PROGRAMME.INVOICE_FROM),
                r.get(SUBSIDY_PROGRAMME.INVOICE_TO),
                r.get(SUBSIDY_PROGRAMME.ALLOCATION_SHARE),
                Boolean.TRUE.equals(r.get(SUBSIDY_PROGRAMME.COMMISSIONING)),
                RuleText.words(r.get(SUBSIDY_PROGRAMME.PRODUCT_CLASSES), ";"),
                RuleText.rounding(r.get(SUBSIDY_PROGRAMME.ROUNDING)),
                RuleText.levels(r.get(SUBSIDY_PROGRAMME.CO_FUNDING)));
    }

    private static @Nullable String classes(SubsidyProgramme programme) {
        List<String> classes = programme.terms().productClasses();
        return classes.isEmpty() ? null : String.join(";", classes);
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
