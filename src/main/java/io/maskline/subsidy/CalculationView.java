package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.Yuan;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A calculation step by step, the decisive step marked and the last one in capitals; or, where a rule is not for a
 * claim, why not. Used wherever a trace is shown. FX thread only.
 */
public final class CalculationView extends VBox {

    private final UiContext ui;
    private final CodeWords words;
    private final FaultText faults;

    /** @param id fx:id */
    public CalculationView(String id, UiContext ui) {
        this.ui = ui;
        this.words = new CodeWords(ui.messages());
        this.faults = new FaultText(ui.messages());
        setId(id);
        getStyleClass().add("ml-trace");
    }

    /** Shows the steps, the last one as the result; nothing for null. */
    public void show(@Nullable Calculation calculation) {
        List<Node> cells = new ArrayList<>();
        if (calculation != null) {
            List<Calculation.Step> steps = calculation.steps();
            for (int i = 0; i < steps.size(); i++) {
                Calculation.Step step = steps.get(i);
                boolean result = i == steps.size() - 1;
                cells.add(new TraceCell(ui, i + 1, step, Yuan.format(step.amount()), result ? TraceCell.Place.RESULT : TraceCell.Place.ON_THE_WAY));
            }
            calculation.shares().forEach(s -> cells.add(share(s)));
        }
        getChildren().setAll(cells);
    }

    /** Shows in words why there is no calculation. */
    public void refuse(Fault fault) {
        getChildren().setAll(new MessageBar(Status.FAIL, faults.sentence(fault)));
    }

    private Node share(Calculation.LevelShare share) {
        Label line = new Label(ui.text("subsidy.trace.share", words.level(share.level()), Yuan.format(share.amount())));
        line.getStyleClass().addAll("ml-trace-step", "ml-muted");
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
