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
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Versions of programmes in the database. No field goes back alone: a rule is checked and published as a whole. */
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
                    .field("state", SUBSIDY_PROGRAMME.STATE, ValueKind.TEXT, p -> p.state().name(), "subsidy.field.state")
                    .field("publishedOn", SUBSIDY_PROGRAMME.PUBLISHED_ON, ValueKind.DAY, SubsidyProgramme::publishedOn, "subsidy.field.published-on")
                    .field("publishedBy", SUBSIDY_PROGRAMME.PUBLISHED_BY, ValueKind.TEXT, SubsidyProgramme::publishedBy, "subsidy.field.published-by")
                    .field("documents", SUBSIDY_PROGRAMME.DOCUMENTS, ValueKind.TEXT, p -> String.join(";", p.documents()), "subsidy.field.documents")
                    .ruled(
                            "code", "name", "basis", "rate", "cap", "ruleVersion", "validFrom", "validTo", "source", "confidence", "floor", "budget", "publicShare",
                            "stacking", "invoiceFrom", "invoiceTo", "allocationShare", "commissioning", "productClasses", "rounding", "coFunding", "state",
                            "publishedOn", "publishedBy", "documents")
                    .unique("subsidy.fault.programme.duplicate", "code", "ruleVersion")
                    .label(SubsidyProgramme::name)
                    .reader(ProgrammeStore::programme);

    private final Database database;

    ProgrammeStore(Database database) {
        this.database = database;
    }

    /** Every version, by code and number. */
    List<SubsidyProgramme> programmes() {
        return programmes(SUBSIDY_PROGRAMME.DELETED_AT.isNull());
    }

    /** The versions of one code, in capitals or not, the first one first. */
    List<SubsidyProgramme> versions(String code) {
        return programmes(SUBSIDY_PROGRAMME.DELETED_AT.isNull().and(SUBSIDY_PROGRAMME.CODE.equalIgnoreCase(code)));
    }

    Optional<SubsidyProgramme> programme(UUID id) {
        return programmes(SUBSIDY_PROGRAMME.ID.eq(id)).stream().findFirst();
    }

    private List<SubsidyProgramme> programmes(Condition which) {
        return database.read(dsl -> programmes(dsl, which));
    }

    private static List<SubsidyProgramme> programmes(DSLContext dsl, Condition which) {
        return dsl.selectFrom(SUBSIDY_PROGRAMME)
                .where(which)
                .orderBy(SUBSIDY_PROGRAMME.CODE, SUBSIDY_PROGRAMME.RULE_VERSION)
                .fetch(ProgrammeStore::programme);
    }

    static Optional<SubsidyProgramme> programme(LedgerTx tx, UUID id) {
        return programmes(tx.dsl(), SUBSIDY_PROGRAMME.ID.eq(id).and(SUBSIDY_PROGRAMME.DELETED_AT.isNull())).stream().findFirst();
    }

    static List<SubsidyProgramme> versions(LedgerTx tx, String code) {
        return programmes(tx.dsl(), SUBSIDY_PROGRAMME.DELETED_AT.isNull().and(SUBSIDY_PROGRAMME.CODE.equalIgnoreCase(code)));
    }

    /** The number after the highest ever given to a version of that code, also those in the bin. */
    static long nextVersion(LedgerTx tx, String code) {
        Long highest = tx.dsl().select(DSL.max(SUBSIDY_PROGRAMME.RULE_VERSION)).from(SUBSIDY_PROGRAMME)
                .where(SUBSIDY_PROGRAMME.CODE.equalIgnoreCase(code)).fetchOne(DSL.max(SUBSIDY_PROGRAMME.RULE_VERSION));
        return highest == null ? 1 : highest + 1;
    }

    /** Adds the programmes and awards the ledger has never held. */
    static int insertMissing(LedgerTx tx, List<SubsidyProgramme> programmes, List<AwardRow> awards) {
        Set<UUID> known = tx.dsl().select(SUBSIDY_PROGRAMME.ID).from(SUBSIDY_PROGRAMME).fetchSet(SUBSIDY_PROGRAMME.ID);
        Set<UUID> knownAwards = tx.dsl().select(SUBSIDY_AWARD.ID).from(SUBSIDY_AWARD).fetchSet(SUBSIDY_AWARD.ID);
        List<SubsidyProgramme> missing = programmes.stream().filter(p -> !known.contains(p.id())).toList();
        List<AwardRow> missingAwards = awards.stream().filter(a -> !knownAwards.contains(a.id())).toList();
        tx.insertAll(PROGRAMMES, missing);
        tx.insertAll(AwardStore.AWARDS, missingAwards);
        return missing.size() + missingAwards.size();
    }

    private static SubsidyProgramme programme(Record r) {
        String state = r.get(SUBSIDY_PROGRAMME.STATE);
        String documents = r.get(SUBSIDY_PROGRAMME.DOCUMENTS);
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
                r.get(SUBSIDY_PROGRAMME.CONFIDENCE),
                state == null ? ProgrammeState.PUBLISHED : ProgrammeState.valueOf(state),
                r.get(SUBSIDY_PROGRAMME.PUBLISHED_ON),
                r.get(SUBSIDY_PROGRAMME.PUBLISHED_BY),
                documents == null ? RequiredDocuments.USUAL : RuleText.words(documents, ";"));
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
}
