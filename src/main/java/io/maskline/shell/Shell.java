package io.maskline.shell;

import atlantafx.base.controls.CustomTextField;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Screen.Action;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The main window's content in one language. A change of language makes a new one. FX thread only. */
public final class Shell implements AutoCloseable {

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    private static final PseudoClass OTHER_DAY = PseudoClass.getPseudoClass("other-day");

    @FXML private StackPane appRoot;
    @FXML private MenuBar mainMenu;
    @FXML private CustomTextField findField;
    @FXML private Button undoButton;
    @FXML private Button redoButton;
    @FXML private Button businessDateButton;
    @FXML private Button operatorButton;
    @FXML private VBox navRail;
    @FXML private VBox navFoot;
    @FXML private Label pageTitleLabel;
    @FXML private Label pageAsOfLabel;
    @FXML private HBox appBar;
    @FXML private HBox pageHead;
    @FXML private HBox headActions;
    @FXML private StackPane content;
    @FXML private HBox statusBar;
    @FXML private Label statusShownLabel;
    @FXML private Separator shownSeparator;
    @FXML private Label statusSelectionLabel;
    @FXML private Separator selectionSeparator;
    @FXML private Label statusMessageLabel;
    @FXML private Button taskButton;
    @FXML private ProgressBar taskBar;
    @FXML private Label statusSaveLabel;
    @FXML private Separator saveSeparator;
    @FXML private Label statusPendingLabel;
    @FXML private Label zoomLabel;
    @FXML private Pane overlay;

    private final List<Feature> features;
    private final UiContext ui;
    private final ShellServices services;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ShellViewModel model;
    private final Pages pages;

    /** Builds the frame; screens are built when they are first opened. */
    public Shell(List<Feature> features, UiContext ui, ShellServices services) {
        this.features = List.copyOf(features);
        this.ui = ui;
        this.services = services;
        this.model = new ShellViewModel(ui, services.clock());
        this.pages = new Pages(this.features, model, ui);
        ui.views().load("shell/shell", this);
    }

    @FXML
    private void initialize() {
        NavRail rail = new NavRail(features, ui.messages(), pages);
        navRail.getChildren().setAll(rail.items());
        navFoot.getChildren().setAll(rail.foot());
        rail.follow(pages.currentProperty());
        new BusinessDateChoice(businessDateButton, model, ui);
        businessDateButton.textProperty().bind(model.businessDateText());
        subscriptions.follow(model.otherDay(), other -> businessDateButton.pseudoClassStateChanged(OTHER_DAY, other));
        operatorButton.textProperty().bind(model.operatorText());
        operatorButton.setOnAction(_ -> chooseOperator(() -> {}));
        step(undoButton, model.undoText(), model.undoBlocked(), model::undo);
        step(redoButton, model.redoText(), model.redoBlocked(), model::redo);
        FindBox find = new FindBox(findField, overlay, new FindViewModel(features, ui), pages, ui);
        find.attach();
        new TaskPanel(taskButton, taskBar, services.board(), overlay, ui);
        showPages();
        showStatus();
        ShellKeys keys = new ShellKeys(this, model, pages, find, List.of(findField, navRail, headActions, content, statusBar));
        new ShellMenus(this, model, pages, services, ui).fill(mainMenu);
        keys.attach(appRoot);
        subscriptions.add(ui.ledger().listen(change -> services.fx().later(() -> model.stored(change))));
        subscriptions.add(services.settings().follow(p -> zoomLabel.setText(p.zoom() + "%")));
        zoomLabel.setText(services.settings().get().zoom() + "%");
        subscriptions.add(services.settings().follow(p -> ui.session().pieceUnitProperty().set(p.pieceUnit())));
        ui.session().pieceUnitProperty().set(services.settings().get().pieceUnit());
        model.refresh();
    }

    private static void step(Button button, ObservableValue<String> words, ObservableValue<Boolean> blocked, Runnable action) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(words);
        button.disableProperty().bind(blocked);
        button.setOnAction(_ -> action.run());
    }

    private void showPages() {
        subscriptions.follow(pages.currentProperty(), page -> {
            if (page != null) {
                Screen screen = page.screen();
                pageTitleLabel.textProperty().bind(screen.title());
                pageAsOfLabel.textProperty().bind(screen.asOf());
                headActions.getChildren().setAll(screen.headActions());
                content.getChildren().setAll(screen.root());
                content.requestFocus();
                // What lies in a split pane joins the scene with its skin; before that it takes no focus.
                content.applyCss();
                screen.shown();
            }
        });
    }

    private void showStatus() {
        ObservableValue<StatusLine> line = pages.currentProperty().map(p -> p.screen().status());
        part(statusShownLabel, shownSeparator, line.flatMap(l -> l.shown));
        part(statusSelectionLabel, selectionSeparator, line.flatMap(l -> l.selection));
        subscriptions.follow(line.flatMap(l -> l.filtered), f -> statusShownLabel.pseudoClassStateChanged(FILTERED, Boolean.TRUE.equals(f)));
        subscriptions.follow(line.flatMap(l -> l.message), text -> statusMessageLabel.setText(text == null ? "" : text));
        subscriptions.onChange(model.answerProperty(), () -> statusMessageLabel.setText(model.answerProperty().get()));
        part(statusSaveLabel, saveSeparator, model.savedProperty());
        FontIcon tick = new FontIcon("fth-check-circle");
        tick.getStyleClass().add("shell-good");
        statusSaveLabel.setGraphic(tick);
        statusPendingLabel.textProperty().bind(model.pendingProperty());
    }

    /** A part of the status bar that is left out with its line while it is empty. */
    private static void part(Label label, Separator separator, ObservableValue<String> text) {
        label.textProperty().bind(text.orElse(""));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        separator.visibleProperty().bind(label.visibleProperty());
        separator.managedProperty().bind(label.visibleProperty());
    }

    public Parent root() {
        return appRoot;
    }

    /** "企业与产线 — 口罩专班工作台". */
    public ObservableValue<String> windowTitle() {
        return pages.currentProperty().flatMap(p -> p.screen().title())
                .map(title -> ui.text("shell.window.titled", title, ui.text("shell.window.title")))
                .orElse(ui.text("shell.window.title"));
    }

    /** Opens a screen, for example the one that was in front before a change of language. */
    public void open(String target) {
        pages.open(target);
    }

    /** Opens a screen at one record. */
    public void open(String target, UUID record) {
        pages.open(target, record);
    }

    /** What {@link #open} takes to come back here; empty while nothing is open. */
    public String current() {
        return pages.target();
    }

    /** Asks every screen with unsaved work; true when the window may close. */
    public void mayClose(Consumer<Boolean> answer) {
        pages.mayClose(answer);
    }

    /** Tells the outcome of something in the status bar. */
    public void say(String sentence) {
        model.say(sentence);
    }

    /** Asks who works here; {@code done} runs when it is known. */
    public void chooseOperator(Runnable done) {
        new OperatorDialog(ui.messages(), ui.session(), services.settings(), services.theme()).ask(appRoot.getScene().getWindow(), done);
    }

    void perform(Action action) {
        if (!pages.perform(action)) {
            model.say(ui.text("shell.said.notHere"));
        }
    }

    void showHelp() {
        new KeyHelp(ui, services.theme()).show(appRoot.getScene().getWindow());
    }

    void zoom(int steps) {
        services.settings().change(p -> p.withZoom(ZoomSteps.step(p.zoom(), steps)));
    }

    void zoomBack() {
        services.settings().change(p -> p.withZoom(ZoomSteps.NORMAL));
    }

    @Override
    public void close() {
        subscriptions.close();
        pages.close();
    }
}
