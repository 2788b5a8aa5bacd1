package io.maskline.enterprise;

import static io.maskline.platform.db.schema.Tables.ENTERPRISE_PAIR;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.UUID;

/** Decisions about look-alike names in the database. */
final class EnterprisePairStore {

    static final EntityType<EnterprisePair> TYPE =
            EntityType.<EnterprisePair>of("enterprisePair", "enterprise.pair.entity", ENTERPRISE_PAIR)
                    .field("firstId", ENTERPRISE_PAIR.FIRST_ID, ValueKind.REFERENCE, EnterprisePair::firstId, "enterprise.pair.first")
                    .field("secondId", ENTERPRISE_PAIR.SECOND_ID, ValueKind.REFERENCE, EnterprisePair::secondId, "enterprise.pair.second")
                    .field("sameFirm", ENTERPRISE_PAIR.SAME_FIRM, ValueKind.FLAG, EnterprisePair::sameFirm, "enterprise.pair.sameFirm")
                    .reader(r -> new EnterprisePair(
                            r.get(ENTERPRISE_PAIR.ID),
                            r.get(ENTERPRISE_PAIR.VERSION),
                            r.get(ENTERPRISE_PAIR.FIRST_ID),
                            r.get(ENTERPRISE_PAIR.SECOND_ID),
                            r.get(ENTERPRISE_PAIR.SAME_FIRM)));

    private final Database database;

    EnterprisePairStore(Database database) {
        this.database = database;
    }

    /** What was decided about a firm and others. */
    List<EnterprisePair> of(UUID enterprise) {
        return database.read(dsl -> dsl.select(ENTERPRISE_PAIR.fields())
                .from(ENTERPRISE_PAIR)
                .where(ENTERPRISE_PAIR.DELETED_AT.isNull())
                .and(ENTERPRISE_PAIR.FIRST_ID.eq(enterprise).or(ENTERPRISE_PAIR.SECOND_ID.eq(enterprise)))
                .fetch(TYPE::read));
    }

    void insert(LedgerTx tx, EnterprisePair pair) {
        tx.insert(TYPE, pair);
    }

    void update(LedgerTx tx, EnterprisePair pair) {
        tx.update(TYPE, pair);
    }
}
