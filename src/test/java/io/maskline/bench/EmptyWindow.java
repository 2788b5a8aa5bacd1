package io.maskline.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show: a window with one word. Says when it is painted and ends. */
final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("口罩")), 1000, 700));
            stage.show();
            Painted.endWhen(() -> true);
        });
    }
}
