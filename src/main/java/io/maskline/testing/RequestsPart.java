package io.maskline.testing;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The requests: the work list, the request in front, and the form of a new one. */
final class RequestsPart implements Part {

    static final String ID = "requests";

    private final UiContext ui;
    private final RequestsViewModel model;
    private final WorkListViewModel list;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ViewLoader.View<WorkListController> listView;
    private final ViewLoader.View<RequestController> entryView;
    private final ViewLoader.View<RequestEditController> editView;
    private final WorkListBarPane bar;
    private final Button newButton = new Button();
    private final Button labsButton = new Button();
    private final Label lateChip = Chips.status(Status.LATE, "");

    RequestsPart(UiContext ui, RequestsViewModel model, Navigator navigator) {
        this.ui = ui;
        this.model = model;
        this.list = model.list();
        ScrollPane historyPane = new ScrollPane(new HistoryView("testHistory", model.history(), ui.messages(), this::historyText));
        historyPane.setFitToWidth(true);
        listView = ui.views().load("testing/work-list", new WorkListController(list, ui));
        entryView = ui.views().load("testing/request", new RequestController(model, ui, historyPane, step -> open(step, navigator)));
        editView = ui.views().load("testing/request-edit", new RequestEditController(model.edit(), ui));
        bar = new WorkListBarPane(ui, list, listView.controller()::focusList);
        newButton.setId("newTestButton");
        newButton.setText(ui.text("testing.action.new"));
        newButton.setGraphic(new FontIcon("fth-plus"));
        newButton.setOnAction(_ -> startNew());
        labsButton.setId("labsButton");
        labsButton.setText(ui.text("testing.action.labs"));
        labsButton.setOnAction(_ -> navigator.open("lab"));
        lateChip.setId("testLateChip");
        list.lateProperty().subscribe(late -> {
            lateChip.setText(ui.text("testing.late-chip", late));
            lateChip.setVisible(late > 0);
            lateChip.setManaged(late > 0);
        });
        listView.controller().onChosen(this::choose);
        model.entry().onStored(this::stored);
        model.edit().onCreated(this::created);
        editView.controller().onCancel(() -> show(list.selectedProperty().get()));
        list.groupsProperty().subscribe(this::refreshFront);
        subscriptions.add(model);
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

    private void refreshFront() {
        if (model.refresh()) {
            front();
        }
    }

    private void choose(@Nullable UUID id) {
        if (id != null && (model.editing() || !id.equals(list.selectedProperty().get()))) {
            mayLeave(may -> {
                if (may) {
                    show(id);
                } else {
                    listView.controller().select(list.selectedProperty().get());
                }
            });
        }
    }

    /** A box of the chain: another test of the family, or the line with its stages. */
    private void open(ChainSteps.Step step, Navigator navigator) {
        TestingRow shown = model.entry().rowProperty().get();
        if (step.request() != null) {
            choose(step.request());
        } else if (step.kind() == ChainSteps.Kind.GATE && shown != null && shown.request().subject().lineId() != null) {
            navigator.open("line/lines", shown.request().subject().lineId());
        }
    }

    private void show(@Nullable UUID id) {
        model.choose(id);
        front();
    }

    private void front() {
        if (model.entry().rowProperty().get() == null) {
            listView.controller().showEmpty();
        } else {
            listView.controller().show(entryView.root());
        }
    }

    private void startNew() {
        mayLeave(may -> {
            if (may) {
                model.startNew();
                listView.controller().show(editView.root());
                editView.controller().focusFirst();
            }
        });
    }

    private void created(TestingRow stored) {
        model.created(stored);
        front();
        list.status().message.set(ui.text("testing.said.created", stored.request().number()));
        entryView.controller().focusFirst();
    }

    @Override
    public HBox bar() {
        return bar;
    }

    @Override
    public Node body() {
        return listView.root();
    }

    @Override
    public ObservableValue<String> asOf() {
        return list.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(lateChip, labsButton, newButton);
    }

    @Override
    public StatusLine status() {
        return list.status();
    }

    @Override
    public void shown() {
        list.load();
    }

    @Override
    public void focus() {
        listView.controller().focusList();
    }

    @Override
    public void reveal(UUID id) {
        if (id.equals(list.selectedProperty().get()) && !model.editing()) {
            list.load();
            return;
        }
        mayLeave(may -> {
            if (may) {
                list.showAll();
                show(id);
                list.load();
            }
        });
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        TestingRow shown = model.entry().rowProperty().get();
        if (model.editing()) {
            editView.controller().leaving().ask(ui.text("testing.leave", ui.text("testing.new.title")), "", answer);
        } else if (shown == null) {
            answer.accept(true);
        } else {
            entryView.controller().mayLeave(shown.request().number(), answer);
        }
    }

    @Override
    public boolean perform(Screen.Action action) {
        return switch (action) {
            case NEW -> done(this::startNew);
            case SAVE -> done(model.editing() ? editView.controller()::save : entryView.controller()::saveDraft);
            case SAVE_AND_NEXT -> done(model.editing() ? editView.controller()::save : entryView.controller()::goOn);
            case PRINT -> !model.editing() && model.entry().rowProperty().get() != null && done(entryView.controller()::print);
            case REFRESH -> done(list::load);
            case FIND, FILTER_ROW -> done(bar::focusFind);
            case OPEN_DETAIL -> done(model.editing() ? editView.controller()::focusFirst : entryView.controller()::focusFirst);
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
