package io.maskline.admin;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.BinEntry;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.task.LatestOnly;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What lies in the bin, and taking it out. FX thread only. */
final class BinViewModel {

    private final UiContext ui;
    private final LocalTimes times;
    private final LatestOnly newest = new LatestOnly();
    private final ReadOnlyObjectWrapper<List<BinRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());

    BinViewModel(UiContext ui, ZoneId zone) {
        this.ui = ui;
        this.times = new LocalTimes(zone);
    }

    ReadOnlyObjectProperty<List<BinRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    void load() {
        Ledger ledger = ui.ledger();
        LatestOnly.Ticket ticket = newest.next();
        ui.background().read(() -> ledger.bin().stream().map(this::row).toList(), ticket.<List<BinRow>>only(rows::set), ticket.only(ui.dialogs()::fault));
    }

    private BinRow row(BinEntry entry) {
        return new BinRow(entry.entity(), entry.id(), ui.text(entry.entityLabelKey()), entry.label(), times.text(entry.deletedAt()), entry.deletedBy());
    }

    /** Takes the chosen records out; {@code told} gets the sentence for the status bar. */
    void restore(List<BinRow> chosen, Consumer<String> told) {
        if (chosen.isEmpty()) {
            told.accept(ui.text("admin.bin.chooseFirst"));
            return;
        }
        Ledger ledger = ui.ledger();
        Actor actor = ui.session().actor();
        ui.background().write(
                () -> {
                    chosen.forEach(row -> ledger.restore(row.entity(), row.id(), actor));
                    return chosen.size();
                },
                count -> {
                    load();
                    told.accept(ui.text("admin.bin.restored", count));
                },
                fault -> {
                    load();
                    ui.dialogs().fault(fault);
                });
    }

    void close() {
        newest.drop();
    }
}
