package io.maskline.subsidy;

import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The versions of all programmes and the steps they take; follows every change. FX thread only. */
public final class ProgrammeListViewModel implements AutoCloseable {

    private final Programmes programmes;
    private final UiContext ui;
    private final ReadOnlyObjectWrapper<List<Policy>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    public ProgrammeListViewModel(Programmes programmes, UiContext ui) {
        this.programmes = programmes;
        this.ui = ui;
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** By code and version. */
    public ReadOnlyObjectProperty<List<Policy>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    public void load() {
        ui.background().read(programmes::versions, latest.next().<List<Policy>>only(this::show), ui.dialogs()::fault);
    }

    private void show(List<Policy> found) {
        long codes = found.stream().map(p -> p.programme().code()).distinct().count();
        long drafts = found.stream().filter(p -> p.programme().state() == ProgrammeState.DRAFT).count();
        asOf.set(ui.text("subsidy.rules.as-of", codes, found.size(), drafts));
        rows.set(found);
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (Programmes.entityTypes().stream().anyMatch(t -> change.touches(t.code()))) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    /** Copies a version as the draft of the next one. */
    public void newVersion(Policy of, Consumer<Policy> done) {
        Actor actor = ui.session().actor();
        store(() -> programmes.newVersion(of.programme(), actor), done);
    }

    /** Takes a version out of use after asking. */
    public void retire(Policy version, Consumer<Policy> done) {
        SubsidyProgramme programme = version.programme();
        ui.dialogs().confirm(
                ui.text("subsidy.rules.retire", programme.name(), programme.ruleVersion()), ui.text("subsidy.rules.retire.detail"),
                ui.text("subsidy.rules.retire.verb"), true, () -> {
                    Actor actor = ui.session().actor();
                    store(() -> programmes.retire(programme, actor), done);
                });
    }

    /** Moves a draft to the bin after asking; {@code agreed} is told before it is done. */
    public void remove(Policy draft, Runnable agreed) {
        SubsidyProgramme programme = draft.programme();
        ui.dialogs().confirm(
                ui.text("subsidy.rules.remove", programme.name(), programme.ruleVersion()), ui.text("subsidy.rules.remove.detail"),
                ui.text("subsidy.rules.remove.verb"), true, () -> {
                    agreed.run();
                    Actor actor = ui.session().actor();
                    store(() -> {
                        programmes.remove(programme, actor);
                        return draft;
                    }, _ -> {});
                });
    }

    private void store(Callable<Policy> work, Consumer<Policy> done) {
        ui.background().write(work, done, ui.dialogs()::fault);
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
