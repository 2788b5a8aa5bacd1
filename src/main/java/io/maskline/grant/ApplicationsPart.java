package io.maskline.grant;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.Dialogs;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.PickField;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.CalculationView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The applications: programme with its rule, the list, the one in front, and the form of a new one. */
final class ApplicationsPart implements Part {

    static final String ID = "applications";

    private final UiContext ui;
    private final GrantListViewModel list;
    private final ApplicationEditViewModel edit;
    private final HistoryViewModel history;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ViewLoader.View<GrantListController> listView;
    private final ViewLoader.View<GrantController> side;
    private final Button newButton = new Button();
    private final NewForm form;
    private boolean editing;

    ApplicationsPart(UiContext ui, GrantDesk desk) {
        this.ui = ui;
        this.list = desk.list();
        this.edit = desk.edit();
        this.history = desk.history();
        ScrollPane historyPane = new ScrollPane(new HistoryView("grantHistory", history, ui.messages(), this::historyText));
        historyPane.setFitToWidth(true);
        listView = ui.views().load("grant/grant-list", new GrantListController(list, ui));
        side = ui.views().load("grant/grant", new GrantController(list, ui, historyPane));
        form = form();
        newButton.setId("newGrantButton");
        newButton.setText(ui.text("subsidy.action.new"));
        newButton.setGraphic(new FontIcon("fth-plus"));
        newButton.setOnAction(_ -> startNew());
        list.message.subscribe(status().message::set);
        list.current.subscribe(this::front);
        edit.onCreated(this::created);
        list.onDecided(this::decided);
        subscriptions.add(list);
    }

    private record NewForm(VBox root, FormPane pane, Runnable focus) {}

    private NewForm form() {
        PickField<Enterprise> firm = new PickField<Enterprise>(
                "grantFirmField", "subsidy.field.firm", ui, edit::searchFirms, Enterprise::name, edit.firm)
                .says(edit.firmMessage);
        Label head = new Label(ui.text("subsidy.new.title"));
        head.getStyleClass().add("ml-title");
        Label problem = new Label();
        problem.getStyleClass().addAll("ml-field-note", "role-danger");
        problem.textProperty().bind(edit.message);
        VBox top = new VBox(head, problem);
        top.getStyleClass().add("ml-work-head");
        CalculationView trace = new CalculationView("newTracePane", ui);
        edit.traceProperty().subscribe(now -> trace.show(now));
        FormPane pane = new FormPane("grantForm", ui)
                .node(firm)
                .field(FormField.text("grantInvestmentField", "subsidy.field.investment", edit.investment).mustFill()
                        .unit("subsidy.unit.yuan").says(edit.investmentMessage))
                .field(FormField.day("grantAppliedDate", "subsidy.field.applied-on", edit.appliedOn).says(edit.appliedOnMessage))
                .field(FormField.area("grantRemarkArea", "subsidy.field.remark", edit.remark, 2))
                .node(trace)
                .onSave(edit::save)
                .onDiscard(this::stopNew)
                .busy(edit.busy);
        firm.onPicked(() -> pane.focusField("grantInvestmentField"));
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox root = new VBox(top, pane);
        root.getStyleClass().add("ml-work");
        return new NewForm(root, pane, firm::focusText);
    }

    /** What is decided gives the keys back to the list: the next application is a step away. */
    private void decided() {
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

    private void front(@Nullable ApplicationRow row) {
        if (editing) {
            return;
        }
        if (row == null) {
            listView.controller().showEmpty();
        } else {
            history.show(row.application().id());
            listView.controller().show(side.root());
        }
    }

    private void startNew() {
        mayLeave(may -> {
            if (may) {
                editing = true;
                edit.start(list.programme.get());
                listView.controller().show(form.root());
                form.focus().run();
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
        list.put(stored);
        listView.controller().select(stored.application().id());
        front(stored);
        list.message.set(ui.text("subsidy.said.created", stored.application().number(), list.amount(stored.application().approved())));
        side.controller().focusFirst();
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
        if (!editing || !edit.dirty()) {
            answer.accept(true);
            return;
        }
        ui.dialogs().askLeave(ui.text("subsidy.leave"), "", chosen -> {
            if (chosen == Dialogs.Leave.DISCARD) {
                stopNew();
            } else if (chosen == Dialogs.Leave.SAVE) {
                form.pane().save();
            }
            answer.accept(chosen == Dialogs.Leave.DISCARD);
        });
    }

    @Override
    public boolean perform(Screen.Action action) {
        return switch (action) {
            case NEW -> done(this::startNew);
            case SAVE -> editing && done(form.pane()::save);
            case SAVE_AND_NEXT -> done(editing ? form.pane()::save : side.controller()::approve);
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
