package io.maskline.approval;

import io.maskline.approval.DecisionViewModel.Shown;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 会审: what each department says to the claim, and the button to sign it. */
final class OpinionsPane extends VBox {

    private final UiContext ui;
    private final Consumer<Act> start;

    OpinionsPane(UiContext ui, Consumer<Act> start) {
        this.ui = ui;
        this.start = start;
        setId("opinionsPane");
        getStyleClass().add("ml-decision-part");
    }

    void show(Shown shown) {
        Standing standing = shown.standing();
        boolean review = standing.stage() == Stage.IN_REVIEW || standing.stage() == Stage.TO_DECIDE;
        boolean any = review || !standing.reviews().isEmpty();
        setVisible(any);
        setManaged(any);
        Label head = new Label(ui.text("approval.opinions"));
        head.getStyleClass().add("ml-strong");
        getChildren().setAll(head);
        for (Side side : Side.values()) {
            getChildren().add(row(side, standing.review(side), review));
        }
    }

    private HBox row(Side side, Optional<Review> opinion, boolean review) {
        String name = ui.text(side.labelKey());
        HBox row = opinion
                .map(r -> DecisionPane.line(r.agreed() ? Status.PASS : Status.FAIL, sentence(name, r), id("opinion", side)))
                .orElseGet(() -> DecisionPane.line(Status.PENDING, ui.text("approval.opinion.none", name), id("opinion", side)));
        if (review) {
            Button sign = new Button(ui.text(opinion.isEmpty() ? "approval.opinion.sign" : "approval.opinion.again"));
            sign.setId(id("sign", side));
            sign.setMinWidth(USE_PREF_SIZE);
            sign.setOnAction(_ -> start.accept(Act.review(side)));
            row.getChildren().add(sign);
        }
        return row;
    }

    private String sentence(String name, Review review) {
        String said = ui.text("approval.opinion.said", name, ui.text(review.agreed() ? "approval.agreed" : "approval.disagreed"), review.reviewer(), review.reviewedOn().toString());
        return review.opinion() == null ? said : ui.text("approval.opinion.words", said, Objects.requireNonNull(review.opinion()));
    }

    private static String id(String what, Side side) {
        return what + (side == Side.INDUSTRY ? "Industry" : "Finance");
    }
}
