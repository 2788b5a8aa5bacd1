package io.maskline.approval;

import io.maskline.approval.DecisionViewModel.Shown;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands between a claim and its money, and the three ways out of it. */
final class ShortfallPane extends VBox {

    private final UiContext ui;
    private final VBox texts = new VBox();
    private final Button waitlist;
    private final Button adjust;
    private final Button overrun;
    private final FlowPane ways;

    ShortfallPane(UiContext ui, Consumer<Act> start) {
        this.ui = ui;
        setId("shortfallPane");
        waitlist = button("waitlistButton", Act.WAITLIST, start);
        adjust = button("adjustButton", Act.ADJUST, start);
        overrun = button("overrunButton", Act.OVERRUN, start);
        ways = new FlowPane(waitlist, adjust, overrun);
        ways.getStyleClass().add("ml-decision-ways");
        getChildren().addAll(texts, ways);
        getStyleClass().addAll("ml-shortfall", "role-danger");
    }

    private Button button(String id, Act act, Consumer<Act> start) {
        Button button = new Button(ui.text(act.labelKey()));
        button.setId(id);
        button.setOnAction(_ -> start.accept(act));
        return button;
    }

    /** The ways out, whether open or not. */
    Stream<Node> ways() {
        return ways.getChildren().stream().filter(_ -> isManaged() && ways.isManaged());
    }

    /** Whether one of them is being gone: then none is offered. */
    void closed(boolean going) {
        ways.setVisible(!going);
        ways.setManaged(!going);
    }

    void show(Shown shown, boolean stuck) {
        setVisible(stuck);
        setManaged(stuck);
        BudgetCheck check = shown.check();
        if (!stuck || check == null) {
            return;
        }
        Stage stage = shown.standing().stage();
        boolean reviewed = stage != Stage.IN_REVIEW;
        texts.getChildren().clear();
        BigDecimal available = check.available();
        if (!check.fits() && available != null) {
            HBox title = DecisionPane.line(Status.FAIL, ui.text("approval.short.title", Yuan.format(check.shortfall())), "shortfallTitle");
            title.getChildren().getLast().getStyleClass().add("ml-strong");
            texts.getChildren().addAll(
                    title,
                    detail(ui.text("approval.short.detail", Yuan.format(available), Yuan.format(check.amount()))));
        }
        String ahead = check.ahead();
        if (ahead != null) {
            texts.getChildren().add(DecisionPane.line(Status.PAUSED, ui.text("approval.short.ahead", ahead), "aheadLabel"));
        }
        Integer place = shown.standing().waitingPlace();
        if (place != null) {
            texts.getChildren().add(DecisionPane.line(Status.DUE, ui.text("approval.short.place", place), "placeLabel"));
        }
        if (!reviewed) {
            texts.getChildren().add(detail(ui.text("approval.blocked.review")));
        }
        waitlist.setVisible(place == null);
        waitlist.setManaged(place == null);
        waitlist.setDisable(!reviewed);
        adjust.setDisable(!reviewed || ahead != null);
        overrun.setDisable(!reviewed);
    }

    private static Label detail(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
