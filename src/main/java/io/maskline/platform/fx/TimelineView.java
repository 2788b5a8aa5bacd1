package io.maskline.platform.fx;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened, newest first: glyph, sentence, and a muted line of when, who and how. */
public final class TimelineView extends VBox {

    /** @param sentence and {@code muted} are translated */
    public record Item(Status status, String sentence, String muted) {}

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
        return row;
    }
}
