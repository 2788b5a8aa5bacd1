package io.maskline.subsidy;

import static io.maskline.platform.db.schema.Tables.ENTERPRISE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_APPLICATION;
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

/** Programmes and applications in the database. */
final class SubsidyStore {

    static final EntityType<SubsidyProgramme> PROGRAMMES =
            EntityType.<SubsidyProgramme>of("programme", "subsidy.programme.entity", SUBSIDY_PROGRAMME)
                    .field("code", SUBSIDY_PROGRAMME.CODE, ValueKind.TEXT, SubsidyProgramme::code, "subsidy.field.code")
                    .field("name", SUBSIDY_PROGRAMME.NAME, ValueKind.TEXT, SubsidyProgramme::name, "subsidy.field.name")
                    .field("basis", SUBSIDY_PROGRAMME.BASIS, ValueKind.TEXT, SubsidyProgramme::basis, "subsidy.field.basis")
                    .field("rate", SUBSIDY_PROGRAMME.RATE, ValueKind.DECIMAL, SubsidyProgramme::rate, "subsidy.field.rate")
                    .field("cap", SUBSIDY_PROGRAMME.CAP, ValueKind.DECIMAL, SubsidyProgramme::cap, "subsidy.field.cap")
                    .field("ruleVersion", SUBSIDY_PROGRAMME.RULE_VERSION, ValueKind.COUNT, SubsidyProgramme::ruleVersion, "subsidy.field.rule-version")
                    .field("validFrom", SUBSIDY_PROGRAMME.VALID_FROM, ValueKind.DAY, SubsidyProgramme::validFrom, "subsidy.field.valid-from")
                    .field("validTo", SUBSIDY_PROGRAMME.VALID_TO, ValueKind.DAY, SubsidyProgramme::validTo, "subsidy.field.valid-to")
                    .field("source", SUBSIDY_PROGRAMME.SOURCE, ValueKind.TEXT, SubsidyProgramme::source, "subsidy.field.source")
                    .field("confidence", SUBSIDY_PROGRAMME.CONFIDENCE, ValueKind.TEXT, SubsidyProgramme::confidence, "subsidy.field.confidence")
                    .unique("subsidy.fault.programme.duplicate", "code")
                    .label(SubsidyProgramme::name)
                    .reader(SubsidyStore::programme);

    static final EntityType<SubsidyApplication> APPLICATIONS =
            EntityType.<SubsidyApplication>of("subsidy", "subsidy.entity", SUBSIDY_APPLICATION)
                    .field("number", SUBSIDY_APPLICATION.NUMBER, ValueKind.TEXT, SubsidyApplication::number, "subsidy.field.number")
                    .field("programmeId", SUBSIDY_APPLICATION.PROGRAMME_ID, ValueKind.REFERENCE, SubsidyApplication::programmeId, "subsidy.programme.entity")
                    .field("enterpriseId", SUBSIDY_APPLICATION.ENTERPRISE_ID, ValueKind.REFERENCE, SubsidyApplication::enterpriseId, "subsidy.field.firm")
                    .ruled("number", "programmeId", "enterpriseId", "investment", "applied", "approved", "ruleVersion", "status")
                    .field("investment", SUBSIDY_APPLICATION.INVESTMENT, ValueKind.DECIMAL, SubsidyApplication::investment, "subsidy.field.investment")
                    .field("applied", SUBSIDY_APPLICATION.APPLIED, ValueKind.DECIMAL, SubsidyApplication::applied, "subsidy.field.applied")
                    .field("approved", SUBSIDY_APPLICATION.APPROVED, ValueKind.DECIMAL, SubsidyApplication::approved, "subsidy.field.approved")
                    .field("ruleVersion", SUBSIDY_APPLICATION.RULE_VERSION, ValueKind.COUNT, SubsidyApplication::ruleVersion, "subsidy.field.rule-version")
                    .field("status", SUBSIDY_APPLICATION.STATUS, ValueKind.TEXT, a -> a.status().name(), "subsidy.field.status")
                    .field("appliedOn", SUBSIDY_APPLICATION.APPLIED_ON, ValueKind.DAY, SubsidyApplication::appliedOn, "subsidy.field.applied-on")
                    .field("remark", SUBSIDY_APPLICATION.REMARK, ValueKind.TEXT, SubsidyApplication::remark, "subsidy.field.remark")
                    .label(SubsidyApplication::number)
                    .reader(SubsidyStore::application);

    private final Database database;

    SubsidyStore(Database database) {
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
                dsl -> dsl.selectFrom(SUBSIDY_PROGRAMME).where(which).orderBy(SUBSIDY_PROGRAMME.CODE).fetch(SubsidyStore::programme));
    }

    /** Applications in the order they came in, with the names of their firms. */
    List<ApplicationRow> rows() {
        return rows(SUBSIDY_APPLICATION.DELETED_AT.isNull());
    }

    List<ApplicationRow> ofFirm(UUID firm) {
        return rows(SUBSIDY_APPLICATION.DELETED_AT.isNull().and(SUBSIDY_APPLICATION.ENTERPRISE_ID.eq(firm)));
    }

    Optional<ApplicationRow> row(UUID id) {
        return rows(SUBSIDY_APPLICATION.DELETED_AT.isNull().and(SUBSIDY_APPLICATION.ID.eq(id))).stream().findFirst();
    }

    private List<ApplicationRow> rows(Condition which) {
        return database.read(dsl -> dsl.select(SUBSIDY_APPLICATION.fields())
                .select(ENTERPRISE.SHORT_NAME, ENTERPRISE.NAME)
                .from(SUBSIDY_APPLICATION)
                .join(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(SUBSIDY_APPLICATION.ENTERPRISE_ID))
                .where(which)
                .orderBy(SUBSIDY_APPLICATION.NUMBER, SUBSIDY_APPLICATION.ID)
                .fetch(r -> new ApplicationRow(application(r), r.get(ENTERPRISE.SHORT_NAME), r.get(ENTERPRISE.NAME))));
    }

    /** Adds the programmes the ledger has never held. */
    static int insertMissing(LedgerTx tx, List<SubsidyProgramme> programmes) {
        Set<UUID> known = tx.dsl().select(SUBSIDY_PROGRAMME.ID).from(SUBSIDY_PROGRAMME).fetchSet(SUBSIDY_PROGRAMME.ID);
        List<SubsidyProgramme> missing = programmes.stream().filter(p -> !known.contains(p.id())).toList();
        tx.insertAll(PROGRAMMES, missing);
        return missing.size();
    }

    private static SubsidyProgramme programme(Record r) {
        return new SubsidyProgramme(
                r.get(SUBSIDY_PROGRAMME.ID),
                r.get(SUBSIDY_PROGRAMME.VERSION),
                r.get(SUBSIDY_PROGRAMME.CODE),
                r.get(SUBSIDY_PROGRAMME.NAME),
                r.get(SUBSIDY_PROGRAMME.BASIS),
                r.get(SUBSIDY_PROGRAMME.RATE),
                r.get(SUBSIDY_PROGRAMME.CAP),
                r.get(SUBSIDY_PROGRAMME.RULE_VERSION),
                r.get(SUBSIDY_PROGRAMME.VALID_FROM),
                r.get(SUBSIDY_PROGRAMME.VALID_TO),
                r.get(SUBSIDY_PROGRAMME.SOURCE),
                r.get(SUBSIDY_PROGRAMME.CONFIDENCE));
    }

    private static SubsidyApplication application(Record r) {
        return new SubsidyApplication(
                r.get(SUBSIDY_APPLICATION.ID),
                r.get(SUBSIDY_APPLICATION.VERSION),
                r.get(SUBSIDY_APPLICATION.NUMBER),
                r.get(SUBSIDY_APPLICATION.PROGRAMME_ID),
                r.get(SUBSIDY_APPLICATION.ENTERPRISE_ID),
                r.get(SUBSIDY_APPLICATION.INVESTMENT),
                r.get(SUBSIDY_APPLICATION.APPLIED),
                r.get(SUBSIDY_APPLICATION.APPROVED),
                r.get(SUBSIDY_APPLICATION.RULE_VERSION),
                ApplicationStatus.valueOf(r.get(SUBSIDY_APPLICATION.STATUS)),
                r.get(SUBSIDY_APPLICATION.APPLIED_ON),
                r.get(SUBSIDY_APPLICATION.REMARK));
    }
}
