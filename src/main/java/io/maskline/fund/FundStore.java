package io.maskline.fund;

import static io.maskline.platform.db.schema.Tables.SUPPORT_FUND;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The register of support in money in the database. */
final class FundStore {

    static final EntityType<SupportFund> TYPE = EntityType.<SupportFund>of("supportFund", "fund.entity", SUPPORT_FUND)
            .field("businessDate", SUPPORT_FUND.BUSINESS_DATE, ValueKind.DAY, SupportFund::businessDate, "fund.field.day")
            .field("kind", SUPPORT_FUND.KIND, ValueKind.TEXT, f -> f.kind().name(), "fund.field.kind")
            .field("enterpriseId", SUPPORT_FUND.ENTERPRISE_ID, ValueKind.REFERENCE, SupportFund::enterpriseId, "fund.field.firm")
            .field("department", SUPPORT_FUND.DEPARTMENT, ValueKind.TEXT, SupportFund::department, "fund.field.department")
            .field("amount", SUPPORT_FUND.AMOUNT, ValueKind.DECIMAL, SupportFund::amount, "fund.field.amount")
            .field("firms", SUPPORT_FUND.FIRMS, ValueKind.COUNT, SupportFund::firms, "fund.field.firms")
            .field("bank", SUPPORT_FUND.BANK, ValueKind.TEXT, SupportFund::bank, "fund.field.bank")
            .field("source", SUPPORT_FUND.SOURCE, ValueKind.TEXT, SupportFund::source, "fund.field.source")
            .field("remark", SUPPORT_FUND.REMARK, ValueKind.TEXT, SupportFund::remark, "fund.field.remark")
            .ruled("kind", "amount")
            .label(f -> f.businessDate().toString())
            .reader(FundStore::read);

    private final Database database;

    FundStore(Database database) {
        this.database = database;
    }

    private static SupportFund read(Record r) {
        return new SupportFund(
                r.get(SUPPORT_FUND.ID),
                r.get(SUPPORT_FUND.VERSION),
                r.get(SUPPORT_FUND.BUSINESS_DATE),
                FundKind.valueOf(r.get(SUPPORT_FUND.KIND)),
                r.get(SUPPORT_FUND.ENTERPRISE_ID),
                r.get(SUPPORT_FUND.DEPARTMENT),
                r.get(SUPPORT_FUND.AMOUNT),
                r.get(SUPPORT_FUND.FIRMS),
                r.get(SUPPORT_FUND.BANK),
                r.get(SUPPORT_FUND.SOURCE),
                r.get(SUPPORT_FUND.REMARK));
    }

    /** Entries up to {@code day}, the newest first. */
    List<SupportFund> upTo(LocalDate day) {
        return database.read(dsl -> dsl.select(SUPPORT_FUND.fields())
                .from(SUPPORT_FUND)
                .where(SUPPORT_FUND.DELETED_AT.isNull().and(SUPPORT_FUND.BUSINESS_DATE.le(day)))
                .orderBy(SUPPORT_FUND.BUSINESS_DATE.desc(), SUPPORT_FUND.ID.desc())
                .fetch(TYPE::read));
    }

    /** Every entry of all days. */
    List<SupportFund> all() {
        return database.read(FundStore::all);
    }

    /** Every entry as this transaction sees it. */
    static List<SupportFund> all(LedgerTx tx) {
        return all(tx.dsl());
    }

    private static List<SupportFund> all(DSLContext dsl) {
        return dsl.select(SUPPORT_FUND.fields())
                .from(SUPPORT_FUND)
                .where(SUPPORT_FUND.DELETED_AT.isNull())
                .orderBy(SUPPORT_FUND.BUSINESS_DATE, SUPPORT_FUND.ID)
                .fetch(TYPE::read);
    }

    Optional<SupportFund> find(UUID id) {
        return database.read(dsl -> dsl.select(SUPPORT_FUND.fields())
                .from(SUPPORT_FUND)
                .where(SUPPORT_FUND.DELETED_AT.isNull().and(SUPPORT_FUND.ID.eq(id)))
                .fetchOptional(TYPE::read));
    }
}
