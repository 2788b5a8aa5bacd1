package io.maskline.subsidy;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What an application lacks, in a sentence with a glyph before it. */
final class MissingLinePane extends HBox {

    private final MissingWords words;
    private final Label sentence = new Label();

    MissingLinePane(UiContext ui, String id) {
        this.words = new MissingWords(ui.messages());
        sentence.setId(id);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getStyleClass().add("ml-chip-row");
    }

    void show(List<MissingDocuments.Missing> missing) {
        sentence.setText(words.sentence(missing));
        getChildren().setAll(new StatusGlyph(missing.isEmpty() ? Status.PASS : Status.NOTE), sentence);
    }
}
