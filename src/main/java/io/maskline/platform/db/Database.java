package io.maskline.platform.db;

import java.util.function.Function;
import org.jooq.DSLContext;

/** The open database. Stores read through it; only the ledger writes. Never used on the FX thread. */
public interface Database extends AutoCloseable {

    /** Runs a query on a pooled read connection; all it reads is of one moment, whatever is written meanwhile. */
    <T> T read(Function<DSLContext, T> query);

    /** Runs one write transaction; for the ledger only. Serialised: one writer at a time. */
    <T> T write(Function<DSLContext, T> work);

    @Override
    void close();
}
