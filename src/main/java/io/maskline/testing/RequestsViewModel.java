package io.maskline.testing;

import io.maskline.line.Lines;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Change;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the view of the requests works on: the list, the request in front, and the form of a new one. */
final class RequestsViewModel implements AutoCloseable {

    private final WorkListViewModel list;
    private final ResultEntryViewModel entry;
    private final RequestFileViewModel file;
    private final RequestStepsViewModel steps;
    private final RequestEditViewModel edit;
    private final HistoryViewModel history;
    private final RequestDrafts drafts;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean editing;

    RequestsViewModel(UiContext ui, TestingServices services, RequestDrafts drafts) {
        this.list = new WorkListViewModel(services.requests(), ui);
        this.entry = new ResultEntryViewModel(services.requests(), ui);
        this.file = new RequestFileViewModel(services, ui, list.status().message::set);
        this.steps = new RequestStepsViewModel(ui, services, entry);
        this.edit = new RequestEditViewModel(services.registers(), ui);
        this.drafts = drafts;
        FaultText faults = new FaultText(ui.messages());
        this.history = new HistoryViewModel(
                ui, TestingRequests.requestType(), services.requests()::valueHistory, f -> list.status().message.set(faults.sentence(f)));
        // Each time a request is shown or stored, not only when another one is chosen.
        entry.rowProperty().subscribe(row -> {
            if (row != null) {
                history.show(row.request().id());
                file.show(row);
            }
        });
        list.onLoaded(file::reload);
        entry.messageProperty().subscribe(list.status().message::set);
        subscriptions.add(ui.ledger().listen(this::follow));
        subscriptions.onChange(ui.session().businessDateProperty(), list::load);
    }

    WorkListViewModel list() {
        return list;
    }

    ResultEntryViewModel entry() {
        return entry;
    }

    RequestFileViewModel file() {
        return file;
    }

    RequestStepsViewModel steps() {
        return steps;
    }

    RequestEditViewModel edit() {
        return edit;
    }

    HistoryViewModel history() {
        return history;
    }

    /** The form of a new request is in front. */
    boolean editing() {
        return editing;
    }

    /** Empties the form, or fills it with what another screen has left for it. */
    void startNew() {
        entry.discard();
        editing = true;
        edit.start(drafts.take());
    }

    /** Leaves the form and chooses a request; null chooses none. */
    void choose(@Nullable UUID id) {
        editing = false;
        list.selectedProperty().set(id);
        entry.show(list.row(id));
    }

    /** Takes a newly stored request into the list and chooses it. */
    void created(TestingRow stored) {
        editing = false;
        list.put(stored);
        entry.show(stored);
    }

    /** Shows what was read last of the request in front, unless something typed would be lost; true when it changed. */
    boolean refresh() {
        TestingRow shown = entry.rowProperty().get();
        UUID selected = list.selectedProperty().get();
        if (selected == null || editing || entry.state().dirty()) {
            return false;
        }
        TestingRow stored = list.row(selected);
        if (stored != null && stored.equals(shown)) {
            return false;
        }
        entry.show(stored);
        return true;
    }

    /** Something else changed the ledger (undo, another screen): read the list anew. Runs on the writer thread. */
    private void follow(Change change) {
        boolean line = change.touches(Lines.type().code());
        if (line || TestingRequests.entityTypes().stream().anyMatch(t -> change.touches(t.code()))) {
            list.load();
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
