package io.maskline.subsidy;

import static io.maskline.platform.db.schema.Tables.ENTERPRISE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_APPLICATION;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;

/** Applications in the database. */
final class ApplicationStore {

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
                    .reader(ApplicationStore::application);

    private final Database database;

    ApplicationStore(Database database) {
        this.database = database;
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
