package io.maskline.app;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The empty frame of the main window, painted at once while fonts and ledger are read behind it. */
final class Opening extends BorderPane {

    private final Label words = new Label();

    Opening() {
        getStyleClass().add("shell");
        HBox bar = new HBox();
        bar.getStyleClass().add("shell-bar");
        Region rail = new Region();
        rail.getStyleClass().addAll("shell-rail", "shell-rail-empty");
        HBox head = new HBox(words);
        head.getStyleClass().add("shell-head");
        words.getStyleClass().add("shell-muted");
        HBox status = new HBox();
        status.getStyleClass().add("shell-status");
        setTop(bar);
        setLeft(rail);
        setCenter(new VBox(head));
        setBottom(status);
    }

    void say(String sentence) {
        words.setText(sentence);
    }
}
