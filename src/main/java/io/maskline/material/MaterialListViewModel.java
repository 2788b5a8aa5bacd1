package io.maskline.material;

import io.maskline.enterprise.Enterprises;
import io.maskline.line.Lines;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.CellEditor.Reply;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Materials of all firms on the business date; a stock is typed into its row. Follows every change. FX thread only. */
public final class MaterialListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final MaterialSources sources;
    private final ReadOnlyObjectWrapper<List<MaterialRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();
    /** Nothing is read before a view has asked for it. */
    private boolean wanted;

    public MaterialListViewModel(UiContext ui, MaterialSources sources) {
        this.ui = ui;
        this.sources = sources;
        subscriptions.onChange(ui.session().businessDateProperty(), this::loadAgain);
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** The shortest cover first. */
    public ReadOnlyObjectProperty<List<MaterialRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many materials are short and how many were never counted. */
    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** A form of one count. */
    MaterialEditViewModel countForm() {
        return new MaterialEditViewModel(ui, sources.materials(), sources.enterprises());
    }

    /** The bill of one material with its form. */
    UseEditViewModel useForm() {
        return new UseEditViewModel(ui, sources.materials());
    }

    /** The prices of one material with their form. */
    PriceEditViewModel priceForm() {
        return new PriceEditViewModel(ui, sources.materials());
    }

    /** The history of a count. */
    HistoryViewModel history() {
        return new HistoryViewModel(ui, Materials.countType(), ui.dialogs()::fault);
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    public void load() {
        wanted = true;
        LocalDate day = ui.session().businessDate();
        CoverLimits wanted = sources.limits().get();
        ui.background().read(() -> sources.board().rows(day, wanted), latest.next().<List<MaterialRow>>only(read -> show(read, day)), ui.dialogs()::fault);
    }

    private void loadAgain() {
        if (wanted) {
            load();
        }
    }

    private void show(List<MaterialRow> read, LocalDate day) {
        long critical = read.stream().filter(MaterialRow::warning).count();
        long uncounted = read.stream().filter(r -> r.count() == null).count();
        asOf.set(ui.text("material.asOf", day.toString(), critical, sources.limits().get().warnBelow().toPlainString(), uncounted));
        rows.set(read);
    }

    /** The text a stock starts being edited with: with its unit, so that it reads back as the same. */
    public String text(MaterialRow row) {
        Amount stock = row.stock();
        return stock == null ? "" : stock.text() + ui.text(row.material().unitKey(stock.unit()));
    }

    /** Takes a stock typed into its row; a bare number is meant in the unit beside it. */
    public void enter(MaterialRow row, String typed, Reply<MaterialRow> reply) {
        LocalDate day = ui.session().businessDate();
        Actor actor = ui.session().actor();
        CoverLimits wanted = sources.limits().get();
        Amount stock;
        try {
            stock = Quantities.parse("onHand", typed, row.cover().holding().unit(), row.firm().shortName(), row.material());
        } catch (FaultException e) {
            reply.refused(ui.messages().text(e.fault().key(), e.fault().args()));
            return;
        }
        ui.background().write(
                () -> {
                    sources.materials().count(row.firm().id(), row.material(), day, stock, actor);
                    return sources.board().rows(row.firm(), day, wanted).stream().filter(r -> r.key().equals(row.key())).findFirst().orElse(row);
                },
                reply::saved,
                fault -> reply.refused(ui.messages().text(fault.key(), fault.args())));
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        boolean ours = Materials.types().stream().anyMatch(t -> change.touches(t.code()));
        if (ours || change.touches(Enterprises.type().code()) || change.touches(Lines.type().code())) {
            ui.background().read(change::batch, _ -> loadAgain(), ui.dialogs()::fault);
        }
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
