package io.maskline.platform.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record.
 *
 * @param batch id of the batch it was part of
 * @param kind INSERT, UPDATE or REMOVE
 * @param recordedAt when it was written (UTC)
 */
public record HistoryEntry(
        UUID batch,
        BatchKind batchKind,
        Title title,
        Actor actor,
        OffsetDateTime recordedAt,
        ChangeKind kind,
        List<FieldChange> fields) {

    /** {@code before} and {@code after} are canonical texts; null means missing. {@code field} may be {@code deletedAt}. */
    public record FieldChange(String field, String labelKey, @Nullable String before, @Nullable String after) {}
}
