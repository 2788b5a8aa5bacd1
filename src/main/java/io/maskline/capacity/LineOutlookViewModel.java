package io.maskline.capacity;

import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What holds up every line and what it may hand out, as of the business date. Read apart from the rows of the grid, so that
 * these are there first; follows every change of the ledger. FX thread only.
 */
public final class LineOutlookViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Bottlenecks bottlenecks;
    private final ReadOnlyObjectWrapper<Map<UUID, LineOutlook>> outlooks = new ReadOnlyObjectWrapper<>(this, "outlooks", Map.of());
    private final LatestOnly latest = new LatestOnly();
    private final Subscriptions subscriptions = new Subscriptions();

    public LineOutlookViewModel(UiContext ui, Bottlenecks bottlenecks) {
        this.ui = ui;
        this.bottlenecks = bottlenecks;
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault)));
    }

    /** By line; empty until it was read. */
    public ReadOnlyObjectProperty<Map<UUID, LineOutlook>> outlooksProperty() {
        return outlooks.getReadOnlyProperty();
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    public void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> bottlenecks.outlooks(day), latest.next().<Map<UUID, LineOutlook>>only(outlooks::set), ui.dialogs()::fault);
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
