package io.maskline.shell;

import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** F1: the keys, in a window of two columns. */
final class KeyHelp {

    private static final List<List<String>> KEYS = List.of(
            List.of("Ctrl+K", "find"), List.of("Ctrl+1…9", "screens"), List.of("Ctrl+,", "settings"), List.of("Alt+← / Alt+→", "history"),
            List.of("F6 / Shift+F6", "panes"), List.of("Ctrl+N", "new"), List.of("Ctrl+S", "save"), List.of("Ctrl+Enter", "saveNext"),
            List.of("Ctrl+Z / Ctrl+Y", "undo"), List.of("F2 / Enter / Esc", "cell"), List.of("Tab", "tab"), List.of("Ctrl+;", "date"),
            List.of("F4", "unit"), List.of("Ctrl+F / F3", "search"), List.of("Ctrl+Shift+L", "filter"), List.of("Alt+↓", "funnel"),
            List.of("F5", "refresh"), List.of("F9", "recheck"), List.of("F8", "missing"), List.of("Delete / Ctrl+Delete", "delete"),
            List.of("Ctrl+P / Ctrl+Shift+P", "print"), List.of("Ctrl+0", "zoom"), List.of("Shift+F10", "context"), List.of("F1", "help"));

    private final UiContext ui;
    private final Theme theme;

    KeyHelp(UiContext ui, Theme theme) {
        this.ui = ui;
        this.theme = theme;
    }

    void show(Window owner) {
        Label title = new Label(ui.text("shell.keys.title"));
        title.getStyleClass().add("shell-title");
        GridPane table = new GridPane(16, 6);
        int half = (KEYS.size() + 1) / 2;
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i).getFirst());
            key.getStyleClass().add("shell-key");
            Label words = new Label(ui.text("shell.keys." + KEYS.get(i).getLast()));
            table.add(key, i < half ? 0 : 2, i % half);
            table.add(words, i < half ? 1 : 3, i % half);
        }
        Stage stage = new Stage();
        Button close = new Button(ui.text("shell.keys.close"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        VBox root = new VBox(12, title, table, buttons);
        root.getStyleClass().add("shell-dialog");
        Scene scene = new Scene(root);
        theme.apply(scene);
        stage.setScene(scene);
        stage.setTitle(ui.text("shell.keys.title"));
        stage.setResizable(false);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.show();
    }
}
