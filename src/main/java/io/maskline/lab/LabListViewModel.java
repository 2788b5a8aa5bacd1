package io.maskline.lab;

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

/** The register of labs as it stands; follows every change of the ledger. FX thread only. */
final class LabListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final LabServices labs;
    private final ReadOnlyObjectWrapper<List<LabRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    LabListViewModel(UiContext ui, LabServices labs) {
        this.ui = ui;
        this.labs = labs;
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** In the order they were registered. */
    ReadOnlyObjectProperty<List<LabRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many labs there are, how many can be planned with and how many have a free quota. */
    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads the register; the answer to an older request is dropped. */
    void load() {
        LocalDate today = ui.session().businessDate();
        ui.background().read(() -> rows(today), latest.next().<List<LabRow>>only(this::show), ui.dialogs()::fault);
    }

    private List<LabRow> rows(LocalDate today) {
        LabDays days = labs.desk().slots().days();
        return labs.desk().facts().stream().map(facts -> LabRow.of(facts, days, today)).toList();
    }

    private void show(List<LabRow> found) {
        asOf.set(ui.text("lab.as-of", found.size(), found.stream().filter(r -> r.earliest() != null).count(), found.stream().filter(r -> !r.quotas().isEmpty()).count()));
        rows.set(found);
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (Labs.entityTypes().stream().anyMatch(type -> change.touches(type.code()))) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    /** Moves a lab to the bin after asking; {@code agreed} is told before it is done. */
    void delete(Lab lab, Runnable agreed) {
        ui.dialogs().confirm(ui.text("lab.bin", lab.name()), ui.text("lab.bin.detail"), ui.text("lab.bin.verb"), true, () -> {
            agreed.run();
            Actor actor = ui.session().actor();
            ui.background().write(
                    () -> {
                        labs.labs().delete(lab, actor);
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
