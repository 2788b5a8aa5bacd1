package io.maskline.platform.ledger;

import java.util.UUID;

/**
 * A record kept in the ledger. {@code version} is 0 for a record not stored yet and grows by one with every stored
 * change; a save with an old version is refused.
 */
public interface Entity {
    UUID id();

    long version();
}
