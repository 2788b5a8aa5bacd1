package io.maskline.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One figure of the strip: label, figure with unit, one comparing line. Opens the rows behind it. */
final class KpiTile extends Button {

    private final Label tag = new Label();
    private final Label figure = new Label();
    private final Label unit = new Label();
    private final Label line = new Label();

    KpiTile(String id, String label, String unit, String incomplete, Runnable open) {
        setId(id);
        getStyleClass().setAll("today-kpi");
        setMaxWidth(Double.MAX_VALUE);
        Label name = new Label(label);
        name.getStyleClass().add("ml-muted");
        tag.setText(incomplete);
        tag.getStyleClass().addAll("ml-tag", "role-warning");
        figure.getStyleClass().add("today-figure");
        this.unit.setText(unit);
        this.unit.getStyleClass().add("ml-muted");
        line.getStyleClass().add("ml-muted");
        HBox head = new HBox(name, tag);
        head.getStyleClass().add("today-kpi-row");
        HBox value = new HBox(figure, this.unit);
        value.getStyleClass().add("today-kpi-value");
        setGraphic(new VBox(head, value, line));
        setOnAction(_ -> open.run());
        incomplete(false);
    }

    void show(String figureText, String lineText) {
        figure.setText(figureText);
        line.setText(lineText);
        setAccessibleText(figureText + " " + unit.getText() + " " + lineText);
    }

    void incomplete(boolean incomplete) {
        tag.setVisible(incomplete);
        tag.setManaged(incomplete);
    }
}
