package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.HistoryEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The history of one record and the restoring of one field of it. FX thread only. */
public final class HistoryViewModel {

    private final UiContext ui;
    private final EntityType<?> type;
    private final Consumer<Fault> failed;
    private final Function<UUID, List<HistoryEntry>> parts;
    private final ReadOnlyObjectWrapper<List<HistoryEntry>> entries = new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private @Nullable UUID record;
    private Runnable onRestored = () -> {};

    public HistoryViewModel(UiContext ui, EntityType<?> type, Consumer<Fault> failed) {
        this(ui, type, _ -> List.of(), failed);
    }

    /**
     * @param parts changes of what belongs to the record, e.g. the values of a request, newest first; asked off the FX
     *     thread, shown with the record's own changes of the same batch, and never put back from here
     */
    public HistoryViewModel(UiContext ui, EntityType<?> type, Function<UUID, List<HistoryEntry>> parts, Consumer<Fault> failed) {
        this.ui = ui;
        this.type = type;
        this.parts = parts;
        this.failed = failed;
    }

    /** Newest first. */
    public ReadOnlyObjectProperty<List<HistoryEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** Called after a field was restored, so that the screen reads the record anew. */
    public void onRestored(Runnable action) {
        this.onRestored = action;
    }

    /** Loads the history of another record; an answer for a record no longer shown is dropped. */
    public void show(UUID id) {
        if (!id.equals(record)) {
            entries.set(List.of());
        }
        record = id;
        ui.background().read(
                () -> together(ui.ledger().history(type, id), parts.apply(id)),
                found -> {
                    if (id.equals(record)) {
                        entries.set(found);
                    }
                },
                failed);
    }

    /** One entry a batch, newest first. */
    private static List<HistoryEntry> together(List<HistoryEntry> own, List<HistoryEntry> parts) {
        Map<UUID, HistoryEntry> batches = new LinkedHashMap<>();
        Stream.concat(own.stream(), parts.stream()).forEach(e -> batches.merge(e.batch(), e, HistoryViewModel::joined));
        return batches.values().stream().sorted(Comparator.comparingLong(HistoryEntry::position).reversed()).toList();
    }

    private static HistoryEntry joined(HistoryEntry one, HistoryEntry other) {
        List<HistoryEntry.FieldChange> fields = Stream.concat(one.fields().stream(), other.fields().stream()).toList();
        return new HistoryEntry(
                one.batch(), one.position(), one.batchKind(), one.title(), one.actor(), one.recordedAt(), one.kind(), fields);
    }

    /** Whether {@link #restore} can put this field back: it was changed and is one of the record itself. */
    public boolean restorable(HistoryEntry entry, HistoryEntry.FieldChange change) {
        return entry.kind() == ChangeKind.UPDATE && change.labelArgs().isEmpty() && type.restorable(change.field());
    }

    /** Sets the field back to what it was before that change. */
    public void restore(HistoryEntry.FieldChange change) {
        UUID id = record;
        if (id == null) {
            return;
        }
        Actor actor = ui.session().actor();
        ui.background().write(
                () -> {
                    ui.ledger().restoreField(type, id, change.field(), change.before(), actor);
                    return id;
                },
                _ -> {
                    show(id);
                    onRestored.run();
                },
                failed);
    }
}
