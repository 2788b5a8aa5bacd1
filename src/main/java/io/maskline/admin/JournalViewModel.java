package io.maskline.admin;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.BatchEntry;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.task.LatestOnly;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The newest batches of the journal: who did what when. FX thread only. */
final class JournalViewModel {

    /** Batches shown; older ones are found in the history of their records. */
    static final int MOST = 5000;

    private final UiContext ui;
    private final LocalTimes times;
    private final LatestOnly newest = new LatestOnly();
    private final ReadOnlyObjectWrapper<List<JournalRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());

    JournalViewModel(UiContext ui, ZoneId zone) {
        this.ui = ui;
        this.times = new LocalTimes(zone);
    }

    ReadOnlyObjectProperty<List<JournalRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    void load() {
        Ledger ledger = ui.ledger();
        LatestOnly.Ticket ticket = newest.next();
        ui.background().read(() -> ledger.recent(MOST).stream().map(this::row).toList(), ticket.<List<JournalRow>>only(rows::set), ticket.only(ui.dialogs()::fault));
    }

    private JournalRow row(BatchEntry entry) {
        return new JournalRow(
                entry.position(),
                times.text(entry.recordedAt()),
                ui.messages().text(entry.title().key(), entry.title().args()),
                ui.text("admin.journal.kind." + entry.kind().name()),
                entry.actor().operator(),
                entry.actor().department(),
                entry.actor().businessDate(),
                entry.changes());
    }

    void close() {
        newest.drop();
    }
}
