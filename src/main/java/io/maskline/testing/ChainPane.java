package io.maskline.testing;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The boxes from the first test to 达标投产; a click on one opens what it stands for. */
final class ChainPane extends HBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Consumer<ChainSteps.Step> open;

    ChainPane(Consumer<ChainSteps.Step> open) {
        this.open = open;
        setId("retestChain");
        getStyleClass().add("ml-chain");
    }

    void show(List<ChainSteps.Step> steps) {
        getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                getChildren().add(new FontIcon("fth-arrow-right"));
            }
            getChildren().add(box(steps.get(i), i));
        }
    }

    private Button box(ChainSteps.Step step, int place) {
        Label title = new Label(step.title(), new StatusGlyph(step.mark()));
        title.getStyleClass().add("ml-strong");
        title.setMinWidth(0);
        Label day = new Label(step.day());
        day.getStyleClass().add("ml-muted");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(title, gap, day);
        first.getStyleClass().add("ml-work-line");
        Label detail = new Label(step.detail());
        detail.getStyleClass().add("ml-chain-detail");
        detail.setMinWidth(0);
        VBox lines = new VBox(first, detail);
        Button box = new Button(null, lines);
        box.setId("chainStep_" + (place + 1));
        box.getStyleClass().add("ml-chain-box");
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setTooltip(new Tooltip(step.detail()));
        box.setAccessibleText(step.title() + " " + step.detail());
        box.pseudoClassStateChanged(NOW, step.now());
        box.pseudoClassStateChanged(AHEAD, step.ahead());
        box.pseudoClassStateChanged(FAILED, step.mark() == Status.FAIL);
        lines.prefWidthProperty().bind(box.widthProperty().subtract(2));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> open.accept(step));
        return box;
    }
}
