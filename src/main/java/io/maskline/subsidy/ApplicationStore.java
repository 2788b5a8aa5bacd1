package io.maskline.subsidy;

import static io.maskline.platform.db.schema.Tables.ENTERPRISE;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_APPLICATION;
import static io.maskline.platform.db.schema.Tables.SUBSIDY_PROGRAMME;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Applications in the database. */
final class ApplicationStore {

    static final EntityType<SubsidyApplication> APPLICATIONS =
            EntityType.<SubsidyApplication>of("subsidy", "subsidy.entity", SUBSIDY_APPLICATION)
                    .field("number", SUBSIDY_APPLICATION.NUMBER, ValueKind.TEXT, SubsidyApplication::number, "subsidy.field.number")
                    .field("programmeId", SUBSIDY_APPLICATION.PROGRAMME_ID, ValueKind.REFERENCE, SubsidyApplication::programmeId, "subsidy.programme.entity")
                    .field("enterpriseId", SUBSIDY_APPLICATION.ENTERPRISE_ID, ValueKind.REFERENCE, SubsidyApplication::enterpriseId, "subsidy.field.firm")
                    .ruled("number", "programmeId", "enterpriseId", "investment", "applied", "approved", "ruleVersion", "status",
                            "productClass", "deliveredOn", "commissionedOn", "dailyOutput", "allocationShare", "interest", "proofs", "approvedBefore", "maker")
                    .field("investment", SUBSIDY_APPLICATION.INVESTMENT, ValueKind.DECIMAL, SubsidyApplication::investment, "subsidy.field.investment")
                    .field("applied", SUBSIDY_APPLICATION.APPLIED, ValueKind.DECIMAL, SubsidyApplication::applied, "subsidy.field.applied")
                    .field("approved", SUBSIDY_APPLICATION.APPROVED, ValueKind.DECIMAL, SubsidyApplication::approved, "subsidy.field.approved")
                    .field("ruleVersion", SUBSIDY_APPLICATION.RULE_VERSION, ValueKind.COUNT, SubsidyApplication::ruleVersion, "subsidy.field.rule-version")
                    .field("status", SUBSIDY_APPLICATION.STATUS, ValueKind.TEXT, a -> a.status().name(), "subsidy.field.status")
                    .field("appliedOn", SUBSIDY_APPLICATION.APPLIED_ON, ValueKind.DAY, SubsidyApplication::appliedOn, "subsidy.field.applied-on")
                    .field("remark", SUBSIDY_APPLICATION.REMARK, ValueKind.TEXT, SubsidyApplication::remark, "subsidy.field.remark")
                    .field("productClass", SUBSIDY_APPLICATION.PRODUCT_CLASS, ValueKind.TEXT, a -> a.facts().productClass(), "claim.field.product-class")
                    .field("deliveredOn", SUBSIDY_APPLICATION.DELIVERED_ON, ValueKind.DAY, a -> a.facts().deliveredOn(), "claim.field.delivered-on")
                    .field("commissionedOn", SUBSIDY_APPLICATION.COMMISSIONED_ON, ValueKind.DAY, a -> a.facts().commissionedOn(), "claim.field.commissioned-on")
                    .field("dailyOutput", SUBSIDY_APPLICATION.DAILY_OUTPUT, ValueKind.COUNT, a -> a.facts().dailyOutput(), "claim.field.daily-output")
                    .field("allocationShare", SUBSIDY_APPLICATION.ALLOCATION_SHARE, ValueKind.DECIMAL, a -> a.facts().allocationShare(), "claim.field.allocation-share")
                    .field("interest", SUBSIDY_APPLICATION.INTEREST, ValueKind.DECIMAL, a -> a.facts().interest(), "claim.field.interest")
                    .field("proofs", SUBSIDY_APPLICATION.PROOFS, ValueKind.TEXT, ApplicationStore::proofs, "claim.field.proofs")
                    .field("approvedBefore", SUBSIDY_APPLICATION.APPROVED_BEFORE, ValueKind.DECIMAL, a -> a.facts().approvedBefore(), "claim.field.approved-before")
                    .field("maker", SUBSIDY_APPLICATION.MAKER, ValueKind.TEXT, SubsidyApplication::maker, "claim.field.maker")
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

    /** The application with its papers; empty when it is gone. */
    Optional<ClaimFile> file(UUID id) {
        return database.read(dsl -> file(dsl, id));
    }

    static Optional<ClaimFile> file(DSLContext dsl, UUID id) {
        return rows(dsl, SUBSIDY_APPLICATION.DELETED_AT.isNull().and(SUBSIDY_APPLICATION.ID.eq(id))).stream().findFirst()
                .map(r -> new ClaimFile(r.application(), ClaimStore.parts(dsl, id)));
    }

    /** Every application with its papers, in the order they came in. */
    List<ClaimFile> files() {
        return database.read(dsl -> {
            Map<UUID, ClaimParts> parts = ClaimStore.all(dsl);
            return rows(dsl, SUBSIDY_APPLICATION.DELETED_AT.isNull()).stream()
                    .map(ApplicationRow::application)
                    .map(a -> new ClaimFile(a, parts.getOrDefault(a.id(), ClaimParts.NONE)))
                    .toList();
        });
    }

    /** What the firm has approved by any version of the programme. */
    List<SubsidyApplication> approved(String programmeCode, UUID firm) {
        return database.read(dsl -> rows(dsl, SUBSIDY_APPLICATION.DELETED_AT.isNull()
                        .and(SUBSIDY_APPLICATION.ENTERPRISE_ID.eq(firm))
                        .and(SUBSIDY_APPLICATION.STATUS.eq(ApplicationStatus.APPROVED.name()))
                        .and(SUBSIDY_APPLICATION.PROGRAMME_ID.in(
                                dsl.select(SUBSIDY_PROGRAMME.ID).from(SUBSIDY_PROGRAMME).where(SUBSIDY_PROGRAMME.CODE.eq(programmeCode)))))
                .stream().map(ApplicationRow::application).toList());
    }

    /** The short name of a firm, for the name of a step. */
    Optional<String> firm(UUID firm) {
        return database.read(
                dsl -> dsl.select(ENTERPRISE.SHORT_NAME).from(ENTERPRISE).where(ENTERPRISE.ID.eq(firm)).fetchOptional(ENTERPRISE.SHORT_NAME));
    }

    private List<ApplicationRow> rows(Condition which) {
        return database.read(dsl -> rows(dsl, which));
    }

    private static List<ApplicationRow> rows(DSLContext dsl, Condition which) {
        return dsl.select(SUBSIDY_APPLICATION.fields())
                .select(ENTERPRISE.SHORT_NAME, ENTERPRISE.NAME)
                .from(SUBSIDY_APPLICATION)
                .join(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(SUBSIDY_APPLICATION.ENTERPRISE_ID))
                .where(which)
                .orderBy(SUBSIDY_APPLICATION.NUMBER, SUBSIDY_APPLICATION.ID)
                .fetch(r -> new ApplicationRow(application(r), r.get(ENTERPRISE.SHORT_NAME), r.get(ENTERPRISE.NAME)));
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
                r.get(SUBSIDY_APPLICATION.REMARK),
                facts(r),
                r.get(SUBSIDY_APPLICATION.MAKER));
    }

    private static ClaimFacts facts(Record r) {
        return new ClaimFacts(
                r.get(SUBSIDY_APPLICATION.PRODUCT_CLASS),
                r.get(SUBSIDY_APPLICATION.DELIVERED_ON),
                r.get(SUBSIDY_APPLICATION.COMMISSIONED_ON),
                r.get(SUBSIDY_APPLICATION.DAILY_OUTPUT),
                r.get(SUBSIDY_APPLICATION.ALLOCATION_SHARE),
                r.get(SUBSIDY_APPLICATION.INTEREST),
                Set.copyOf(RuleText.words(r.get(SUBSIDY_APPLICATION.PROOFS), ";")),
                r.get(SUBSIDY_APPLICATION.APPROVED_BEFORE));
    }

    private static @Nullable String proofs(SubsidyApplication application) {
        return application.facts().proofs().isEmpty() ? null : application.facts().proofs().stream().sorted().collect(Collectors.joining(";"));
    }
}
