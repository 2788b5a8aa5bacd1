package io.maskline.brief;

import io.maskline.brief.PaperIssue.Signing;
import io.maskline.brief.PaperIssue.Step;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 拟稿 → 审核 → 签发 → 正式: what is done, with who did it and when, and what is waited for. */
record PaperStepBarPane(UiContext ui, BriefListWords words) {

    List<Node> steps(PaperIssue paper) {
        return Arrays.stream(Step.values()).map(s -> step(paper, s)).toList();
    }

    private Node step(PaperIssue paper, Step step) {
        int here = paper.step().compareTo(step);
        boolean done = here > 0 || paper.state().frozen();
        Status status = done ? Status.PASS : here == 0 ? Status.IN_LAB : Status.PENDING;
        Label who = new Label(done ? taken(paper.signing(), step) : "");
        who.getStyleClass().add("ml-muted");
        VBox box = new VBox(Chips.status(status, ui.text("paper.bar." + step.name())), who);
        box.getStyleClass().add("brief-step");
        return box;
    }

    private String taken(Signing signing, Step step) {
        return switch (step) {
            case DRAFT -> words.taken(signing.draftedBy(), signing.draftedAt());
            case REVIEW -> words.taken(signing.reviewedBy(), signing.reviewedAt());
            case SIGN -> words.taken(signing.signedBy(), signing.signedAt());
            case FORMAL -> "";
        };
    }
}
