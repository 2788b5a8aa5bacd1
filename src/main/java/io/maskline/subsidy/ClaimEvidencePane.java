package io.maskline.subsidy;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The checklist of an application: 已交 and 原件已核 for each document the programme asks for, and what is missing. */
final class ClaimEvidencePane extends VBox {

    private final UiContext ui;
    private final ClaimFormViewModel model;
    private final CodeWords words;
    private final VBox rows = new VBox();
    private final Label missing = new Label();
    private final HBox missingRow = new HBox();

    ClaimEvidencePane(UiContext ui, ClaimFormViewModel model) {
        this.ui = ui;
        this.model = model;
        this.words = new CodeWords(ui.messages());
        setId("claimEvidencePane");
        Label title = new Label(ui.text("claim.evidence.entity"));
        title.getStyleClass().add("ml-section");
        missing.setId("claimMissingLabel");
        missing.setWrapText(true);
        HBox.setHgrow(missing, Priority.ALWAYS);
        missingRow.getStyleClass().add("ml-chip-row");
        getChildren().addAll(title, rows, missingRow);
        model.policy.subscribe(_ -> draw());
        model.evidence.subscribe(_ -> draw());
        model.missingProperty().subscribe(this::say);
    }

    private void draw() {
        Policy policy = model.policy.get();
        List<Node> drawn = new ArrayList<>();
        for (String document : policy == null ? List.<String>of() : policy.programme().documents()) {
            drawn.add(row(document, model.evidence.get().stream().filter(e -> e.document().equals(document)).findFirst().orElse(null)));
        }
        rows.getChildren().setAll(drawn);
    }

    private Node row(String document, @Nullable ClaimEvidence there) {
        Label name = new Label(words.document(document));
        name.setWrapText(true);
        name.getStyleClass().add("ml-form-label");
        CheckBox handedIn = box("claimHandedIn_" + document, "claim.evidence.handed-in", there != null && there.handedIn());
        CheckBox original = box("claimOriginal_" + document, "claim.evidence.original", there != null && there.originalChecked());
        handedIn.setOnAction(_ -> model.tick(document, handedIn.isSelected(), handedIn.isSelected() && original.isSelected()));
        original.setOnAction(_ -> model.tick(document, handedIn.isSelected() || original.isSelected(), original.isSelected()));
        HBox row = new HBox(name, handedIn, original);
        row.getStyleClass().add("ml-form-row");
        if (there != null && there.checkedBy() != null && there.checkedOn() != null) {
            Label by = new Label(ui.text("claim.evidence.by", there.checkedBy(), there.checkedOn().toString()));
            by.getStyleClass().add("ml-muted");
            row.getChildren().add(by);
        }
        return row;
    }

    private CheckBox box(String id, String key, boolean ticked) {
        CheckBox box = new CheckBox(ui.text(key));
        box.setId(id);
        box.setSelected(ticked);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private void say(List<MissingDocuments.Missing> lacking) {
        missing.setText(lacking.isEmpty()
                ? ui.text("claim.missing.none")
                : ui.text("claim.missing.some", lacking.size(), lacking.stream()
                        .map(m -> ui.text("claim.missing.one", m.name(), m.lack().labelKey()))
                        .collect(Collectors.joining(ui.text("claim.and")))));
        missingRow.getChildren().setAll(new StatusGlyph(lacking.isEmpty() ? Status.PASS : Status.NOTE), missing);
    }
}
