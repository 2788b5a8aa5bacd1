package io.maskline.platform.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The field values of one record as canonical texts, in the order of its entity type's fields; the last place is
 * {@code deletedAt}. This is what the journal keeps and what undo, history and the integrity check compare.
 */
record RecordState(@Nullable String[] texts) {

    /** Name of the pseudo field that is set while a record lies in the bin. */
    static final String DELETED_AT = "deletedAt";

    static int size(EntityType<?> type) {
        return type.fields().size() + 1;
    }

    static int deletedAt(EntityType<?> type) {
        return type.fields().size();
    }

    static String name(EntityType<?> type, int index) {
        return index == deletedAt(type) ? DELETED_AT : type.fields().get(index).name();
    }

    static int index(EntityType<?> type, String name) {
        for (int i = 0; i < size(type); i++) {
            if (name(type, i).equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(type.code() + " has no field " + name);
    }

    static <R extends Entity> RecordState of(EntityType<R> type, R record) {
        @Nullable String[] texts = new @Nullable String[size(type)];
        for (int i = 0; i < type.fields().size(); i++) {
            texts[i] = FieldValues.text(type, type.fields().get(i), record);
        }
        return new RecordState(texts);
    }

    static RecordState of(EntityType<?> type, Record row) {
        @Nullable String[] texts = new @Nullable String[size(type)];
        for (int i = 0; i < type.fields().size(); i++) {
            LedgerField<?, ?> field = type.fields().get(i);
            texts[i] = field.kind().write(row.get(field.column()));
        }
        texts[deletedAt(type)] = ValueKind.MOMENT.write(row.get(type.deletedAt()));
        return new RecordState(texts);
    }

    static RecordState empty(EntityType<?> type) {
        return new RecordState(new @Nullable String[size(type)]);
    }

    @Nullable String get(int index) {
        return texts[index];
    }

    RecordState with(int index, @Nullable String text) {
        @Nullable String[] copy = texts.clone();
        copy[index] = text;
        return new RecordState(copy);
    }

    /** Places at which the two states differ. */
    List<Integer> differences(RecordState other) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            if (!Objects.equals(texts[i], other.texts[i])) {
                places.add(i);
            }
        }
        return places;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof RecordState s && Arrays.equals(texts, s.texts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }
}
