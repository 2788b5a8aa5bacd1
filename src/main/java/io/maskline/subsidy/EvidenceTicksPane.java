package io.maskline.subsidy;

import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 已交 and 原件已核 for each document of a checklist, with who held the original beside its copy. */
final class EvidenceTicksPane extends VBox {

    private final UiContext ui;
    private final CodeWords words;
    private final String prefix;
    private final Tick tick;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** What a click in the list means. */
    interface Tick {
        void set(String document, boolean handedIn, boolean original);
    }

    private record Row(CheckBox handedIn, CheckBox original, Label by) {}

    /** @param prefix of the ids of its boxes, e.g. {@code claim} for {@code claimOriginal_contracts} */
    EvidenceTicksPane(UiContext ui, String prefix, Tick tick) {
        this.ui = ui;
        this.words = new CodeWords(ui.messages());
        this.prefix = prefix;
        this.tick = tick;
    }

    /** The boxes stay the same while the documents do, so that the keys stay where they are. */
    void show(List<String> documents, List<ClaimEvidence> evidence) {
        if (!new ArrayList<>(rows.keySet()).equals(documents)) {
            rows.clear();
            getChildren().setAll(documents.stream().map(this::row).toList());
        }
        rows.forEach((document, row) -> say(row, evidence.stream().filter(e -> e.document().equals(document)).findFirst().orElse(null)));
    }

    private HBox row(String document) {
        Label name = new Label(words.document(document));
        name.getStyleClass().add("ml-form-label");
        CheckBox handedIn = box(prefix + "HandedIn_" + document, "claim.evidence.handed-in");
        CheckBox original = box(prefix + "Original_" + document, "claim.evidence.original");
        handedIn.setOnAction(_ -> tick.set(document, handedIn.isSelected(), handedIn.isSelected() && original.isSelected()));
        original.setOnAction(_ -> tick.set(document, handedIn.isSelected() || original.isSelected(), original.isSelected()));
        Label by = new Label();
        by.getStyleClass().add("ml-muted");
        rows.put(document, new Row(handedIn, original, by));
        HBox row = new HBox(name, handedIn, original, by);
        row.getStyleClass().addAll("ml-form-row", "ml-tick-row");
        return row;
    }

    private CheckBox box(String id, String key) {
        CheckBox box = new CheckBox(ui.text(key));
        box.setId(id);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private void say(Row row, @Nullable ClaimEvidence there) {
        row.handedIn().setSelected(there != null && there.handedIn());
        row.original().setSelected(there != null && there.originalChecked());
        boolean known = there != null && there.checkedBy() != null && there.checkedOn() != null;
        row.by().setText(known ? ui.text("claim.evidence.by", there.checkedBy(), there.checkedOn().toString()) : "");
        row.by().setVisible(known);
        row.by().setManaged(known);
    }
}
