package io.maskline.testing;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.Dialogs;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Testing: the work list, the request in front, and the form of a new one. */
final class TestingScreen implements Screen {

    private final UiContext ui;
    private final TestingListViewModel list;
    private final ResultEntryViewModel entry;
    private final RequestEditViewModel edit;
    private final HistoryViewModel history;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final ViewLoader.View<TestingListController> listView;
    private final ViewLoader.View<ResultEntryController> entryView;
    private final ViewLoader.View<RequestEditController> editView;
    private final Button newButton = new Button();
    private final Button labsButton = new Button();
    private boolean editing;

    TestingScreen(UiContext ui, RequestEditViewModel.Sources sources, Navigator navigator) {
        this.ui = ui;
        this.list = new TestingListViewModel(sources.requests(), ui);
        this.entry = new ResultEntryViewModel(sources.requests(), ui);
        this.edit = new RequestEditViewModel(sources, ui);
        FaultText faults = new FaultText(ui.messages());
        this.history = new HistoryViewModel(ui, TestingRequests.requestType(), sources.requests()::valueHistory, f -> list.status().message.set(faults.sentence(f)));
        title.set(ui.text("testing.title"));
        ScrollPane historyPane = new ScrollPane(new HistoryView("testHistory", history, ui.messages(), this::historyText));
        historyPane.setFitToWidth(true);
        listView = ui.views().load("testing/testing-list", new TestingListController(list, ui));
        entryView = ui.views().load("testing/result-entry", new ResultEntryController(entry, ui, historyPane));
        editView = ui.views().load("testing/request-edit", new RequestEditController(edit, ui));
        newButton.setId("newTestButton");
        newButton.setText(ui.text("testing.action.new"));
        newButton.setGraphic(new FontIcon("fth-plus"));
        newButton.setOnAction(_ -> startNew());
        labsButton.setId("labsButton");
        labsButton.setText(ui.text("testing.action.labs"));
        labsButton.setOnAction(_ -> navigator.open("lab"));
        listView.controller().onChosen(this::choose);
        // Each time a request is shown or stored, not only when another one is chosen.
        entry.rowProperty().subscribe(row -> {
            if (row != null) {
                history.show(row.request().id());
            }
        });
        entry.onStored(this::stored);
        edit.onCreated(this::created);
        editView.controller().onCancel(() -> stopNew(list.selectedProperty().get()));
        entry.messageProperty().subscribe(list.status().message::set);
        subscriptions.add(ui.ledger().listen(this::follow));
        list.groupsProperty().subscribe(this::refreshFront);
    }

    private HistoryView.ValueText historyText(FieldChange change) {
        return switch (change.field()) {
            case "stage" -> v -> ui.text(TestingStage.valueOf(v).labelKey());
            case "freeOfCharge" -> v -> ui.text(Boolean.parseBoolean(v) ? "testing.yes" : "testing.no");
            case "enterpriseId", "lineId", "labId" -> v -> list.named(change.field(), UUID.fromString(v));
            default -> v -> v;
        };
    }

    /** A request that is done gives the keys back to the list: the next one is a step away. */
    private void stored(TestingRow row) {
        list.put(row);
        if (!row.request().stage().open()) {
            listView.controller().focusList();
        }
    }

    /** Something else changed the ledger (undo, another screen): read the list anew. Runs on the writer thread. */
    private void follow(Change change) {
        if (TestingRequests.entityTypes().stream().anyMatch(t -> change.touches(t.code()))) {
            list.load();
        }
    }

    private void refreshFront() {
        TestingRow shown = entry.rowProperty().get();
        UUID selected = list.selectedProperty().get();
        if (selected != null && !editing && !entry.dirtyProperty().get()) {
            TestingRow stored = list.row(selected);
            if (stored == null) {
                front(null);
            } else if (!stored.equals(shown)) {
                front(stored);
            }
        }
    }

    private void choose(@Nullable UUID id) {
        if (id != null && (editing || !id.equals(list.selectedProperty().get()))) {
            mayLeave(may -> {
                if (may) {
                    stopNew(id);
                } else {
                    listView.controller().select(list.selectedProperty().get());
                }
            });
        }
    }

    private void stopNew(@Nullable UUID id) {
        editing = false;
        list.selectedProperty().set(id);
        front(id == null ? null : list.row(id));
    }

    private void front(@Nullable TestingRow row) {
        entry.show(row);
        if (row == null) {
            listView.controller().showEmpty();
        } else {
            listView.controller().show(entryView.root());
        }
    }

    private void startNew() {
        mayLeave(may -> {
            if (may) {
                entry.discard();
                editing = true;
                edit.start();
                listView.controller().show(editView.root());
                editView.controller().focusFirst();
            }
        });
    }

    private void created(TestingRow stored) {
        editing = false;
        list.put(stored);
        front(stored);
        list.status().message.set(ui.text("testing.said.created", stored.request().number()));
        entryView.controller().focusFirst();
    }

    @Override
    public Node root() {
        return listView.root();
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty asOf() {
        return list.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(labsButton, newButton);
    }

    @Override
    public StatusLine status() {
        return list.status();
    }

    @Override
    public void shown() {
        list.load();
        listView.controller().focusList();
    }

    @Override
    public void reveal(String view) {
        if ("new".equals(view)) {
            startNew();
        }
    }

    @Override
    public void reveal(String view, UUID id) {
        list.selectedProperty().set(id);
        list.load();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        boolean unsaved = editing ? edit.dirty() : entry.dirtyProperty().get();
        if (!unsaved) {
            answer.accept(true);
            return;
        }
        TestingRow shown = entry.rowProperty().get();
        String what = editing || shown == null ? ui.text("testing.new.title") : shown.request().number();
        ui.dialogs().askLeave(ui.text("testing.leave", what), "", chosen -> leave(chosen, answer));
    }

    private void leave(Dialogs.Leave chosen, Consumer<Boolean> answer) {
        switch (chosen) {
            case STAY -> answer.accept(false);
            case DISCARD -> {
                if (!editing) {
                    entry.discard();
                }
                answer.accept(true);
            }
            case SAVE -> {
                if (editing) {
                    editView.controller().save();
                    answer.accept(false);
                } else {
                    entry.saveDraft(() -> answer.accept(true));
                }
            }
        }
    }

    @Override
    public boolean perform(Action action) {
        return switch (action) {
            case NEW -> done(this::startNew);
            case SAVE -> done(editing ? editView.controller()::save : entryView.controller()::saveDraft);
            case SAVE_AND_NEXT -> done(editing ? editView.controller()::save : entryView.controller()::submit);
            case REFRESH -> done(list::load);
            case OPEN_DETAIL -> done(entryView.controller()::focusFirst);
            case CLOSE_DETAIL -> done(listView.controller()::focusList);
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
