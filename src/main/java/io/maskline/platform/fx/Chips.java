package io.maskline.platform.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pills for detail headers and page heads; never in a grid. */
public final class Chips {
    private Chips() {}

    /** A status with its word, tinted by its role. */
    public static Label status(Status status, String word) {
        Label chip = new Label(word, new StatusGlyph(status));
        chip.getStyleClass().addAll("ml-chip", status.role().styleClass());
        return chip;
    }

    /** A word in a thin frame: 封顶, 未报全. */
    public static Label tag(String word, Hint hint) {
        Label tag = new Label(word);
        tag.getStyleClass().add("ml-tag");
        if (hint == Hint.DANGER || hint == Hint.ABOVE || hint == Hint.BELOW) {
            tag.getStyleClass().add("role-danger");
        } else if (hint == Hint.WARNING || hint == Hint.OVER) {
            tag.getStyleClass().add("role-warning");
        }
        return tag;
    }

    /** An active filter that a click on × takes away. */
    public static HBox filter(String id, String words, String removeWords, Runnable remove) {
        Label label = new Label(words);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        Button cross = new Button(null, new FontIcon("fth-x"));
        cross.getStyleClass().add("ml-chip-close");
        cross.setMinWidth(Button.USE_PREF_SIZE);
        cross.setAccessibleText(removeWords);
        cross.setOnAction(_ -> remove.run());
        HBox chip = new HBox(label, cross);
        chip.setId(id);
        chip.getStyleClass().add("ml-filter-chip");
        return chip;
    }
}
