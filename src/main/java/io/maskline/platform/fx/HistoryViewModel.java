package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.HistoryEntry;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The history of one record and the restoring of one field of it. FX thread only. */
public final class HistoryViewModel {

    private final UiContext ui;
    private final EntityType<?> type;
    private final Consumer<Fault> failed;
    private final ReadOnlyObjectWrapper<List<HistoryEntry>> entries = new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private @Nullable UUID record;
    private Runnable onRestored = () -> {};

    public HistoryViewModel(UiContext ui, EntityType<?> type, Consumer<Fault> failed) {
        this.ui = ui;
        this.type = type;
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
                () -> ui.ledger().history(type, id),
                found -> {
                    if (id.equals(record)) {
                        entries.set(found);
                    }
                },
                failed);
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
