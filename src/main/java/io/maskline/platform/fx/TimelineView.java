package io.maskline.platform.fx;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What happened, newest first: glyph, sentence, and a muted line of when, who and how. */
public final class TimelineView extends VBox {

    /**
     * Sentence and muted line are translated.
     *
     * @param open shows the record behind it; null when there is none to show
     */
    public record Item(Status status, String sentence, String muted, @Nullable Runnable open) {}

    public TimelineView(String id) {
        setId(id);
        getStyleClass().add("ml-timeline");
    }

    /** Shows other items; {@code empty} is the sentence when there are none. */
    public void show(List<Item> items, String empty) {
        if (items.isEmpty()) {
            Label none = new Label(empty);
            none.getStyleClass().add("ml-muted");
            getChildren().setAll(none);
        } else {
            getChildren().setAll(items.stream().map(TimelineView::row).toList());
        }
    }

    private static HBox row(Item item) {
        Label sentence = new Label(item.sentence());
        sentence.setWrapText(true);
        Label muted = new Label(item.muted());
        muted.setWrapText(true);
        muted.getStyleClass().add("ml-muted");
        VBox texts = new VBox(sentence, muted);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(new StatusGlyph(item.status()), texts);
        row.getStyleClass().add("ml-timeline-item");
        if (item.open() != null) {
            opens(row, item.open());
        }
        return row;
    }

    private static void opens(HBox row, Runnable open) {
        row.getStyleClass().add("ml-timeline-link");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.HYPERLINK);
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        row.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                e.consume();
                open.run();
            }
        });
    }
}
