package io.maskline.app.cli;

import io.maskline.exchange.Exports;
import io.maskline.platform.ledger.Ledger;

/** An open ledger with the services the verbs ask. */
public interface Workplace extends AutoCloseable {

    Ledger ledger();

    Exports exports();

    @Override
    void close();
}
