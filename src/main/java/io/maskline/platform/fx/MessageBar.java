package io.maskline.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A sentence in the page with its actions at the right; it stays until what it tells is resolved. */
public final class MessageBar extends HBox {

    private final Label sentence = new Label();

    /** @param status glyph and colour role, e.g. NOTE, FAIL, IN_LAB */
    public MessageBar(Status status, String text) {
        getStyleClass().addAll("ml-message-bar", status.role().styleClass());
        sentence.setText(text);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(new StatusGlyph(status), sentence);
    }

    public void setText(String text) {
        sentence.setText(text);
    }

    /** Adds a button; the words are translated. Returns this bar. */
    public MessageBar action(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return node(button);
    }

    public MessageBar node(Node node) {
        getChildren().add(node);
        return this;
    }
}
