package io.maskline.platform.ledger;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A record in the bin. {@code label} is how the record is named in sentences. */
public record BinEntry(String entity, String entityLabelKey, UUID id, String label, OffsetDateTime deletedAt, String deletedBy) {}
