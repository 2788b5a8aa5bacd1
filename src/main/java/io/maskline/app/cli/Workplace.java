package io.maskline.app.cli;

import io.maskline.exchange.Exports;
import io.maskline.platform.ledger.Ledger;
import io.maskline.standard.Standards;

/** An open ledger with the services the verbs ask. */
public interface Workplace extends AutoCloseable {

    Ledger ledger();

    Exports exports();

    Standards standards();

    @Override
    void close();
}
