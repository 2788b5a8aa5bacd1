package io.maskline.subsidy;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.AmountInWords;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One numbered step of a calculation: what is done, with which figures, and what stands then. */
final class TraceCell extends HBox {

    /** Where a step stands; the result is set larger, and in capitals when it is money. */
    enum Place {
        ON_THE_WAY, RESULT
    }

    /** @param amount the amount of the step, grouped */
    TraceCell(UiContext ui, int number, Calculation.Step step, String amount, Place place) {
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
        if (place == Place.RESULT && step.amount().signum() > 0) {
            Label capitals = new Label(AmountInWords.of(step.amount()));
            capitals.setId("traceWords");
            capitals.setWrapText(true);
            texts.getChildren().add(capitals);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        Label result = new Label(amount);
        result.getStyleClass().add(place == Place.RESULT ? "ml-trace-result" : "ml-strong");
        result.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(no, texts, result);
    }
}
