package io.maskline.platform.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record, ready to be stored: both states are whole.
 *
 * @param version the version the record has after the change
 * @param places the fields that differ
 */
record RecordChange(
        EntityType<?> type, UUID id, ChangeKind kind, long version, RecordState before, RecordState after, List<Integer> places) {

    static RecordChange insert(EntityType<?> type, UUID id, long version, RecordState after) {
        RecordState empty = RecordState.empty(type);
        return new RecordChange(type, id, ChangeKind.INSERT, version, empty, after, empty.differences(after));
    }

    static RecordChange update(EntityType<?> type, UUID id, long version, RecordState before, RecordState after) {
        return new RecordChange(type, id, ChangeKind.UPDATE, version, before, after, before.differences(after));
    }

    static RecordChange remove(EntityType<?> type, UUID id, long version, RecordState before) {
        RecordState empty = RecordState.empty(type);
        return new RecordChange(type, id, ChangeKind.REMOVE, version, before, empty, before.differences(empty));
    }

    @Nullable String beforeText() {
        return kind == ChangeKind.INSERT ? null : JournalText.some(type, before, places);
    }

    @Nullable String afterText() {
        return kind == ChangeKind.REMOVE ? null : JournalText.some(type, after, places);
    }

    /** True when only the bin mark moves; such a change leaves "last changed by" as it was. */
    boolean onlyBin() {
        return kind == ChangeKind.UPDATE && places.size() == 1 && places.getFirst() == RecordState.deletedAt(type);
    }
}
