package io.maskline.inspection;

import io.maskline.enterprise.Enterprises;
import io.maskline.inspection.ProductLot.Outcome;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The inspected lots of all products, the newest first; follows every change. FX thread only. */
public final class LotListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Inspections inspections;
    private final ReadOnlyObjectWrapper<List<LotRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    public LotListViewModel(UiContext ui, Inspections inspections) {
        this.ui = ui;
        this.inspections = inspections;
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    public ReadOnlyObjectProperty<List<LotRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    public void load() {
        ui.background().read(this::read, latest.next().<List<LotRow>>only(this::show), ui.dialogs()::fault);
    }

    private List<LotRow> read() {
        Map<UUID, String> firms = inspections.firms();
        Map<Product, LotBook> books = new HashMap<>();
        inspections.lots().books().forEach(book -> book.lots().forEach(lot -> books.put(lot.head().product(), book)));
        return books.values().stream().distinct()
                .flatMap(book -> book.lots().stream().map(l -> new LotRow(l, firms.getOrDefault(l.head().product().enterpriseId(), ""), book)))
                .sorted((one, other) -> newest(other.lot()).compareTo(newest(one.lot())))
                .toList();
    }

    private static String newest(Lot lot) {
        return lot.head().inspectedOn() + " " + lot.id();
    }

    private void show(List<LotRow> found) {
        long refused = found.stream().filter(r -> r.lot().outcome() == Outcome.NOT_ACCEPTED).count();
        long pending = found.stream().filter(r -> r.lot().outcome() == Outcome.PENDING).count();
        asOf.set(ui.text("inspection.lots.asOf", found.size(), refused, pending));
        rows.set(found);
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (InspectionSchemes.entityTypes().stream().anyMatch(t -> change.touches(t.code())) || change.touches(Enterprises.type().code())) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    /** Moves a lot to the bin after asking; {@code agreed} is told before it is done. */
    public void remove(LotRow row, Runnable agreed) {
        ProductLot head = row.lot().head();
        ui.dialogs().confirm(ui.text("inspection.lot.bin", row.firm(), head.lotNumber()), ui.text("inspection.lot.bin.detail"), ui.text("inspection.bin.verb"), true, () -> {
            agreed.run();
            Actor actor = ui.session().actor();
            ui.background().write(
                    () -> {
                        inspections.lots().delete(head, actor);
                        return head;
                    },
                    _ -> {},
                    ui.dialogs()::fault);
        });
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
