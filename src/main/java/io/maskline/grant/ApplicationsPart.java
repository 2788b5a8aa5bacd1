package io.maskline.grant;

import io.maskline.approval.BudgetLinesPane;
import io.maskline.approval.DecisionPane;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.ClaimFile;
import io.maskline.subsidy.ClaimForm;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.SubsidyApplication;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
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
    private final Button newButton;
    private final Button printButton;
    private final ClaimForm form;
    private final StackPane body;
    private final BudgetLinesPane budgetLines;
    private boolean editing;

    /**
     * @param decisions the box of decisions over {@link GrantDesk#decision()}
     * @param form of an application, which takes the room of the list while it is open
     */
    ApplicationsPart(UiContext ui, GrantDesk desk, Navigator navigator, DecisionPane decisions, ClaimForm form) {
        this.ui = ui;
        this.desk = desk;
        this.list = desk.list();
        this.history = desk.history();
        ScrollPane historyPane = new ScrollPane(new HistoryView("grantHistory", history, ui.messages(), new GrantHistoryWords(ui, list.current::get, list.programme::get)::of));
        historyPane.setFitToWidth(true);
        listView = ui.views().load("grant/grant-list", new GrantListController(list, ui));
        side = ui.views().load("grant/grant", new GrantController(desk.side(), desk.proof(), ui, navigator, historyPane, decisions));
        this.form = form.onStored(this::stored).onClosed(this::stopNew);
        this.body = new StackPane(listView.root());
        this.newButton = button("newGrantButton", "subsidy.action.new", "fth-plus", this::startNew);
        this.printButton = button("internalSheetButton", "grant.do.print", "fth-printer", () -> desk.side().print(list.message::set));
        list.message.subscribe(status().message::set);
        list.current.subscribe(this::front);
        side.controller().onEdit(this::edit);
        desk.side().onSubmitted(this::submitted);
        desk.proof().onDone(list.message::set);
        desk.decision().onDecided(_ -> decided());
        subscriptions.add(list);
        budgetLines = new BudgetLinesPane(ui, desk.budget(), this::stopNew);
        desk.budget().onBooked(list::load);
        listView.controller().onBudget(this::openBudget);
    }

    private Button button(String id, String key, String icon, Runnable action) {
        Button button = new Button(ui.text(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
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
        open(() -> {
            Policy chosen = list.programme.get();
            form.start(chosen == null ? null : chosen.programme().code());
        });
    }

    private void edit() {
        Dossier shown = desk.side().dossierProperty().get();
        if (shown != null && shown.row().application().status().open()) {
            open(() -> form.edit(shown.file()));
        }
    }

    /** Opens the form over the list once unsaved work is settled; {@code begin} fills and focuses it. */
    private void open(Runnable begin) {
        mayLeave(may -> {
            if (may) {
                editing = true;
                body.getChildren().setAll(form);
                body.applyCss();
                body.layout();
                begin.run();
            }
        });
    }

    private void openBudget() {
        Policy chosen = list.programme.get();
        if (chosen != null) {
            desk.budget().show(chosen.programme().code());
            listView.controller().show(budgetLines);
            budgetLines.focusFirst();
        }
    }

    private void stopNew() {
        editing = false;
        body.getChildren().setAll(listView.root());
        front(list.current.get());
        listView.controller().grid().focusGrid();
    }

    private void stored(ClaimFile file) {
        stopNew();
        SubsidyApplication application = file.application();
        list.bring(application.id());
        list.load();
        list.message.set(ui.text(
                application.status() == ApplicationStatus.DRAFT ? "grant.said.draft" : "subsidy.said.created", application.number(), list.amount(application.approved())));
    }

    @Override
    public HBox bar() {
        return listView.controller().bar();
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public ObservableValue<String> asOf() {
        return list.asOf;
    }

    @Override
    public List<Node> headActions() {
        return List.of(newButton, printButton);
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
        if (!editing) {
            desk.proof().mayLeave(answer);
            return;
        }
        form.mayLeave(may -> {
            if (may) {
                stopNew();
            }
            answer.accept(may);
        });
    }

    @Override
    public boolean perform(Screen.Action action) {
        return switch (action) {
            case NEW -> done(this::startNew);
            case SAVE -> editing && done(form::save);
            case SAVE_AND_NEXT -> done(editing ? form::submit : side.controller()::goOn);
            case PRINT -> !editing && done(printButton::fire);
            case REFRESH -> done(list::load);
            case OPEN_DETAIL -> done(side.controller()::focusFirst);
            case CLOSE_DETAIL -> done(editing ? () -> mayLeave(_ -> {}) : listView.controller().grid()::focusGrid);
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
        form.close();
        listView.controller().grid().close();
    }
}
