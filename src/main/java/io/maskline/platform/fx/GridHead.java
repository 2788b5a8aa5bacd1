package io.maskline.platform.fx;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;

/** The head of a column: its name, the funnel, the order mark. */
final class GridHead extends HBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /** Outline while idle, filled while it filters: the icon font has the outline only. */
    private static final String FUNNEL = "M0.5 0.5h10l-3.9 4.8v4.2l-2.2 -1.3v-2.9z";

    private final Button funnel = new Button();
    private final Label name = new Label();
    private final Label order = new Label();

    GridHead(String words, boolean numeric, String funnelId, String funnelWords, Runnable openFunnel) {
        getStyleClass().add("ml-head");
        name.setText(words);
        name.setMinWidth(0);
        SVGPath shape = new SVGPath();
        shape.setContent(FUNNEL);
        shape.getStyleClass().add("ml-funnel-shape");
        funnel.setGraphic(shape);
        funnel.setId(funnelId);
        funnel.getStyleClass().add("ml-funnel");
        funnel.setFocusTraversable(false);
        funnel.setAccessibleText(funnelWords);
        funnel.setOnAction(_ -> openFunnel.run());
        order.getStyleClass().add("ml-order");
        order.setManaged(false);
        order.setVisible(false);
        if (numeric) {
            // Number columns show the funnel on hover only, so that heads stay as narrow as their figures.
            getStyleClass().add("numeric");
            getChildren().addAll(funnel, name, order);
        } else {
            getChildren().addAll(name, funnel, order);
        }
    }

    void words(String text) {
        name.setText(text);
    }

    Button funnel() {
        return funnel;
    }

    void show(boolean filtered, boolean sorted, boolean descending) {
        funnel.pseudoClassStateChanged(ACTIVE, filtered);
        order.setManaged(sorted);
        order.setVisible(sorted);
        order.setText(descending ? "↓" : "↑");
    }
}
