package io.maskline.line;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.task.LatestOnly;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What happened to one line and its latest returns, newest first. FX thread only. */
public final class LineDetailViewModel {

    private static final int RETURNS = 14;

    private final UiContext ui;
    private final OutputReturns returns;
    private final ReadOnlyObjectWrapper<List<HistoryEntry>> events = new ReadOnlyObjectWrapper<>(this, "events", List.of());
    private final LatestOnly latest = new LatestOnly();

    public LineDetailViewModel(UiContext ui, OutputReturns returns) {
        this.ui = ui;
        this.returns = returns;
    }

    /** Changes of the line and of its last returns, newest first. */
    public ReadOnlyObjectProperty<List<HistoryEntry>> eventsProperty() {
        return events.getReadOnlyProperty();
    }

    public void show(UUID line) {
        ui.background().read(() -> read(line), latest.next().<List<HistoryEntry>>only(events::set), ui.dialogs()::fault);
    }

    private List<HistoryEntry> read(UUID line) {
        List<HistoryEntry> all = new ArrayList<>(ui.ledger().history(LineStore.TYPE, line));
        returns.ofLine(line).stream()
                .limit(RETURNS)
                .forEach(r -> all.addAll(ui.ledger().history(OutputReturnStore.TYPE, r.id())));
        all.sort(Comparator.comparing(HistoryEntry::recordedAt).reversed());
        return List.copyOf(all);
    }
}
