package io.maskline.platform.ledger;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One batch as the journal list shows it.
 *
 * @param position order in this ledger, 1, 2, 3 … without gaps
 * @param recordedAt when it was written (UTC)
 * @param changes how many records it touched
 */
public record BatchEntry(UUID id, long position, BatchKind kind, Title title, Actor actor, OffsetDateTime recordedAt, long changes) {}
