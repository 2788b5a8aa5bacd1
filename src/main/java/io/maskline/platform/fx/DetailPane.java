package io.maskline.platform.fx;

import io.maskline.platform.i18n.Messages;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The pane beside a grid: title, code, chips, then tabs whose contents are built when first shown. Esc and × ask to
 * close; the screen decides (unsaved work).
 */
public final class DetailPane extends VBox {

    private final Label title = new Label();
    private final Label code = new Label();
    private final HBox chips = new HBox();
    private final VBox head;
    private final TabPane tabs = new TabPane();
    private Runnable onClose = () -> {};

    public DetailPane(String id, Messages messages) {
        setId(id);
        getStyleClass().add("ml-detail");
        title.getStyleClass().add("ml-detail-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        code.getStyleClass().add("ml-muted");
        chips.getStyleClass().add("ml-chip-row");
        Button close = new Button(null, new FontIcon("fth-x"));
        close.setId(id + "_closeButton");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(messages.text("platform.detail.close"));
        // Esc closes from anywhere in the pane; F6 and Tab come to the tabs at once.
        close.setFocusTraversable(false);
        close.setOnAction(_ -> onClose.run());
        head = new VBox(new HBox(title, close), code, chips);
        head.getStyleClass().add("ml-detail-head");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("ml-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head, tabs);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                onClose.run();
            }
        });
    }

    /** Names the record; {@code secondary} is its code and place, may be empty. */
    public void show(String name, String secondary, Node... pills) {
        title.setText(name);
        code.setText(secondary);
        chips.getChildren().setAll(pills);
        chips.setManaged(pills.length > 0);
    }

    /** Puts something between head and tabs: a figure strip, a message bar. */
    public DetailPane above(Node node) {
        getChildren().add(getChildren().size() - 1, node);
        return this;
    }

    /** Adds a tab; its content is built when it is first chosen. */
    public DetailPane tab(String id, String words, Supplier<? extends Node> content) {
        Tab tab = new Tab(words);
        tab.setId(id);
        tab.selectedProperty().subscribe(chosen -> {
            if (chosen && tab.getContent() == null) {
                tab.setContent(content.get());
            }
        });
        tabs.getTabs().add(tab);
        return this;
    }

    public void chooseTab(String id) {
        tabs.getTabs().stream().filter(t -> id.equals(t.getId())).findFirst().ifPresent(tabs.getSelectionModel()::select);
    }

    /** Changes the words of a tab, e.g. when its count changed. */
    public void tabWords(String id, String words) {
        tabs.getTabs().stream().filter(t -> id.equals(t.getId())).forEach(t -> t.setText(words));
    }

    public void onClose(Runnable action) {
        this.onClose = action;
    }
}
