package io.maskline.subsidy;

import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The checklist of an application: 已交 and 原件已核 for each document the programme asks for, and what is missing. */
final class ClaimEvidencePane extends VBox {

    private final ClaimFormViewModel model;
    private final EvidenceTicksPane rows;

    ClaimEvidencePane(UiContext ui, ClaimFormViewModel model) {
        this.model = model;
        this.rows = new EvidenceTicksPane(ui, "claim", model::tick);
        setId("claimEvidencePane");
        Label title = new Label(ui.text("claim.evidence.entity"));
        title.getStyleClass().add("ml-section");
        MissingLinePane missing = new MissingLinePane(ui, "claimMissingLabel");
        getChildren().addAll(title, rows, missing);
        model.policy.subscribe(_ -> draw());
        model.evidence.subscribe(_ -> draw());
        model.missingProperty().subscribe(missing::show);
    }

    private void draw() {
        Policy policy = model.policy.get();
        rows.show(policy == null ? List.of() : policy.programme().documents(), model.evidence.get());
    }
}
