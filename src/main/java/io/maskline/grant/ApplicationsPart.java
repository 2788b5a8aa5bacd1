package io.maskline.grant;

import io.maskline.approval.BudgetLinesPane;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.Dialogs;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The applications: programme with its rule and budget, the list, the one in front, and the form of a new one. */
final class ApplicationsPart implements Part {

    static final String ID = "applications";

    private final UiContext ui;
    private final GrantDesk desk;
    private final GrantListViewModel list;
    private final HistoryViewModel history;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ViewLoader.View<GrantListController> listView;
    private final ViewLoader.View<GrantController> side;
    private final Button newButton = new Button();
    private final NewGrantPane form;
    private final BudgetLinesPane budgetLines;
    private boolean editing;

    /** @param decisions the box of decisions over {@link GrantDesk#decision()} */
    ApplicationsPart(UiContext ui, GrantDesk desk, Navigator navigator, Node decisions) {
        this.ui = ui;
        this.desk = desk;
        this.list = desk.list();
        this.history = desk.history();
        ScrollPane historyPane = new ScrollPane(new HistoryView("grantHistory", history, ui.messages(), this::historyText));
        historyPane.setFitToWidth(true);
        listView = ui.views().load("grant/grant-list", new GrantListController(list, ui));
        side = ui.views().load("grant/grant", new GrantController(desk.side(), ui, navigator, historyPane, decisions));
        form = new NewGrantPane(ui, desk.edit(), this::stopNew);
        newButton.setId("newGrantButton");
        newButton.setText(ui.text("subsidy.action.new"));
        newButton.setGraphic(new FontIcon("fth-plus"));
        newButton.setOnAction(_ -> startNew());
        list.message.subscribe(status().message::set);
        list.current.subscribe(this::front);
        desk.edit().onCreated(this::created);
        desk.side().onSubmitted(this::submitted);
        desk.decision().onDecided(_ -> decided());
        subscriptions.add(list);
        budgetLines = new BudgetLinesPane(ui, desk.budget(), this::stopNew);
        desk.budget().onBooked(list::load);
        listView.controller().onBudget(this::openBudget);
    }

    /** What is decided gives the keys back to the list: the next application is a step away. */
    private void decided() {
        list.load();
        list.message.set(desk.decision().said.get());
        listView.controller().grid().focusGrid();
    }

    private void submitted(GrantRow row) {
        list.load();
        list.message.set(ui.text("subsidy.said.created", row.number(), list.amount(row.application().approved())));
        listView.controller().grid().focusGrid();
    }

    private HistoryView.ValueText historyText(FieldChange change) {
        return switch (change.field()) {
            case "status" -> v -> ui.text(ApplicationStatus.valueOf(v).labelKey());
            case "investment", "applied", "approved" -> v -> list.amount(new BigDecimal(v));
            case "enterpriseId" -> v -> list.current.get() == null ? v : list.current.get().firm();
            case "programmeId" -> v -> list.programme.get() == null ? v : list.programme.get().programme().name();
            default -> v -> v;
        };
    }

    private void front(@Nullable GrantRow row) {
        if (editing) {
            return;
        }
        desk.side().show(row);
        desk.decision().show(row == null ? null : row.application());
        if (row == null) {
            listView.controller().showEmpty();
        } else {
            history.show(row.id());
            listView.controller().show(side.root());
        }
    }

    private void startNew() {
        mayLeave(may -> {
            if (may) {
                editing = true;
                desk.edit().start(list.programme.get());
                listView.controller().show(form);
                form.focusFirst();
            }
        });
    }

    private void openBudget() {
        mayLeave(may -> {
            if (may && list.programme.get() != null) {
                editing = true;
                desk.edit().start(null);
                desk.budget().show(list.programme.get().programme().code());
                listView.controller().show(budgetLines);
                budgetLines.focusFirst();
            }
        });
    }

    private void stopNew() {
        editing = false;
        front(list.current.get());
        listView.controller().grid().focusGrid();
    }

    private void created(ApplicationRow stored) {
        editing = false;
        list.bring(stored.application().id());
        list.load();
        list.message.set(ui.text("subsidy.said.created", stored.application().number(), list.amount(stored.application().approved())));
        listView.controller().grid().focusGrid();
    }

    @Override
    public HBox bar() {
        return listView.controller().bar();
    }

    @Override
    public Node body() {
        return listView.root();
    }

    @Override
    public ObservableValue<String> asOf() {
        return list.asOf;
    }

    @Override
    public List<Node> headActions() {
        return List.of(newButton);
    }

    @Override
    public StatusLine status() {
        return listView.controller().grid().statusLine();
    }

    @Override
    public void shown() {
        list.load();
    }

    @Override
    public void focus() {
        listView.controller().grid().focusGrid();
    }

    @Override
    public void filter(Map<String, List<String>> wanted) {
        listView.controller().grid().filter(wanted);
    }

    @Override
    public void reveal(UUID id) {
        listView.controller().select(id);
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        if (!editing || !desk.edit().dirty()) {
            answer.accept(true);
            return;
        }
        ui.dialogs().askLeave(ui.text("subsidy.leave"), "", chosen -> {
            if (chosen == Dialogs.Leave.DISCARD) {
                stopNew();
            } else if (chosen == Dialogs.Leave.SAVE) {
                form.save();
            }
            answer.accept(chosen == Dialogs.Leave.DISCARD);
        });
    }

    @Override
    public boolean perform(Screen.Action action) {
        return switch (action) {
            case NEW -> done(this::startNew);
            case SAVE -> editing && done(form::save);
            case SAVE_AND_NEXT -> done(editing ? form::save : side.controller()::goOn);
            case REFRESH -> done(list::load);
            case OPEN_DETAIL -> done(side.controller()::focusFirst);
            case CLOSE_DETAIL -> done(listView.controller().grid()::focusGrid);
            default -> listView.controller().grid().perform(action);
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    @Override
    public void close() {
        subscriptions.close();
        listView.controller().grid().close();
    }
}
