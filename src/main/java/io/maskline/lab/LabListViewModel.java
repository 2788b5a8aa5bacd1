package io.maskline.lab;

import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The register of labs as it stands; follows every change of the ledger. FX thread only. */
public final class LabListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Labs labs;
    private final ReadOnlyObjectWrapper<List<Lab>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    public LabListViewModel(UiContext ui, Labs labs) {
        this.ui = ui;
        this.labs = labs;
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** In the order they were registered. */
    public ReadOnlyObjectProperty<List<Lab>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many labs there are, and how many test something free of charge. */
    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads the register; the answer to an older request is dropped. */
    public void load() {
        ui.background().read(labs::all, latest.next().<List<Lab>>only(this::show), ui.dialogs()::fault);
    }

    private void show(List<Lab> found) {
        asOf.set(ui.text("lab.as-of", found.size(), found.stream().filter(l -> !l.freeItemNames().isEmpty()).count()));
        rows.set(found);
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (change.touches(LabStore.TYPE.code())) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    /** Moves a lab to the bin after asking; {@code agreed} is told before it is done. */
    public void delete(Lab lab, Runnable agreed) {
        ui.dialogs().confirm(ui.text("lab.bin", lab.name()), ui.text("lab.bin.detail"), ui.text("lab.bin.verb"), true, () -> {
            agreed.run();
            Actor actor = ui.session().actor();
            ui.background().write(
                    () -> {
                        labs.delete(lab, actor);
                        return lab;
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
