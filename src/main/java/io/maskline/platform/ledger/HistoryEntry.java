package io.maskline.platform.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record.
 *
 * @param batch id of the batch it was part of
 * @param position place of the batch in the journal; the later the greater, whatever the clock said
 * @param kind INSERT, UPDATE or REMOVE
 * @param recordedAt when it was written (UTC)
 */
public record HistoryEntry(
        UUID batch,
        long position,
        BatchKind batchKind,
        Title title,
        Actor actor,
        OffsetDateTime recordedAt,
        ChangeKind kind,
        List<FieldChange> fields) {

    /** A step a person took, not the taking back or repeating of one. */
    public boolean ofItsOwn() {
        return batchKind != BatchKind.UNDO && batchKind != BatchKind.REDO;
    }

    /** The change of one field; empty when the step left it alone. */
    public Optional<FieldChange> change(String field) {
        return fields.stream().filter(f -> f.field().equals(field)).findFirst();
    }

    /**
     * {@code before} and {@code after} are canonical texts; null means missing. {@code field} may be {@code deletedAt}.
     *
     * @param labelArgs what stands in the places of the label, for a part of a record: the item and the specimen of a value
     */
    public record FieldChange(String field, String labelKey, List<String> labelArgs, @Nullable String before, @Nullable String after) {

        public FieldChange {
            labelArgs = List.copyOf(labelArgs);
        }

        public FieldChange(String field, String labelKey, @Nullable String before, @Nullable String after) {
            this(field, labelKey, List.of(), before, after);
        }
    }
}
