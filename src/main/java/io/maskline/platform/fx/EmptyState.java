package io.maskline.platform.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty list says: what is missing and at most three next steps. */
public final class EmptyState extends VBox {

    private final Label title = new Label();
    private final Label hint = new Label();
    private final HBox actions = new HBox();

    /** @param icon Ikonli literal; the words are translated */
    public EmptyState(String icon, String title, String hint) {
        getStyleClass().add("ml-empty");
        this.title.getStyleClass().add("ml-empty-title");
        this.hint.getStyleClass().add("ml-muted");
        this.hint.setWrapText(true);
        actions.getStyleClass().add("ml-button-row");
        actions.setManaged(false);
        getChildren().addAll(new FontIcon(icon), this.title, this.hint, actions);
        setWords(title, hint);
    }

    public void setWords(String title, String hint) {
        this.title.setText(title);
        this.hint.setText(hint);
        this.hint.setManaged(!hint.isEmpty());
    }

    /** Adds a next step; the first one may be the primary button of the page. */
    public EmptyState action(String id, String words, boolean primary, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        if (primary) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> action.run());
        actions.getChildren().add(button);
        actions.setManaged(true);
        return this;
    }
}
