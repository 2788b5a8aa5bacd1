package io.maskline.arch.planted.enterprise;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Breaks 11 and 13: a public store that writes past the ledger. */
public final class EnterpriseStore {
    void rename(DSLContext dsl) {
        dsl.update(DSL.table("enterprise")).set(DSL.field("name", String.class), "x").execute();
    }
}
