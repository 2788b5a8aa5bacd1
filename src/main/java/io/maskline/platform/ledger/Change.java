package io.maskline.platform.ledger;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the change feed tells after a commit: the batch, its name, and the records it touched by entity code. Delivered
 * on the writer thread.
 */
public record Change(UUID batch, BatchKind kind, Title title, Map<String, Set<UUID>> touched) {

    public boolean touches(String entity) {
        return touched.containsKey(entity);
    }
}
