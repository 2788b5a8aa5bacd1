package io.maskline.platform.ledger;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of a batch as stored.
 *
 * @param position order in this ledger, 1, 2, 3 … without gaps
 * @param seq order among the batches of its device
 * @param target the batch an undo or redo is about
 */
record BatchHead(
        UUID id,
        long position,
        UUID device,
        long seq,
        BatchKind kind,
        @Nullable UUID target,
        Title title,
        Actor actor,
        OffsetDateTime recordedAt,
        long changeCount,
        String prevHash) {}
