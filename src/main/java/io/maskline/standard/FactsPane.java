package io.maskline.standard;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Facts one below the other, each under its name; scrolls. */
final class FactsPane extends ScrollPane {

    /** One line: what it is and what it says. */
    record Fact(String label, String value) {}

    private final VBox box = new VBox();

    FactsPane() {
        box.getStyleClass().add("ml-form-body");
        setContent(box);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }

    void show(List<Fact> facts) {
        box.getChildren().setAll(facts.stream().map(FactsPane::fact).toList());
    }

    private static VBox fact(Fact fact) {
        Label label = new Label(fact.label());
        label.getStyleClass().add("ml-muted");
        label.setWrapText(true);
        Label value = new Label(fact.value());
        value.setWrapText(true);
        value.setMinHeight(Label.USE_PREF_SIZE);
        VBox lines = new VBox(label, value);
        lines.getStyleClass().add("ml-fact");
        return lines;
    }
}
