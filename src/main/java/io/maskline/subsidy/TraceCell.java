package io.maskline.subsidy;

import io.maskline.platform.fx.UiContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One numbered step of a calculation: what is done, with which figures, and what stands then. */
final class TraceCell extends HBox {

    /** @param amount the amount of the step, grouped; {@code words} a second line below the last step's name, may be empty */
    TraceCell(UiContext ui, int number, Calculation.Step step, String amount, String words) {
        getStyleClass().add("ml-trace-step");
        if (step.binding()) {
            getStyleClass().add("binding");
        }
        Label no = new Label(Integer.toString(number));
        no.getStyleClass().add("ml-muted");
        Label name = new Label(ui.text(step.labelKey(), step.args().toArray()));
        name.setWrapText(true);
        Label detail = new Label(ui.text(step.detailKey(), step.args().toArray()));
        detail.getStyleClass().add("ml-muted");
        detail.setWrapText(true);
        VBox texts = new VBox(name, detail);
        if (!words.isEmpty()) {
            Label capitals = new Label(words);
            capitals.setId("traceWords");
            capitals.setWrapText(true);
            texts.getChildren().add(capitals);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        Label result = new Label(amount);
        result.getStyleClass().add(step.kind() == Calculation.StepKind.APPROVED ? "ml-trace-result" : "ml-strong");
        result.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(no, texts, result);
    }
}
