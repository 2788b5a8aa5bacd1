package io.maskline.subsidy;

import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tiers of the award chosen as a small table: from, to, share or sum; a row stays in place while it is typed into. */
final class TiersPane extends HBox {

    private final UiContext ui;
    private final RuleEditViewModel model;
    private final AwardsViewModel awards;
    private final VBox rows = new VBox();
    private final Button add = new Button();
    private final List<UUID> shown = new ArrayList<>();
    private TierBy shownBy = TierBy.NONE;
    private boolean shownLocked;

    TiersPane(UiContext ui, RuleEditViewModel model) {
        this.ui = ui;
        this.model = model;
        this.awards = model.fields().awards();
        getStyleClass().add("ml-form-row");
        Label label = new Label(ui.text("subsidy.field.tiers"));
        label.getStyleClass().addAll("ml-form-label", "required");
        rows.getStyleClass().add("ml-form-control");
        add.setId("addTierButton");
        add.setText(ui.text("subsidy.rules.tiers.add"));
        add.setGraphic(new FontIcon("fth-plus"));
        add.setOnAction(_ -> awards.addTier());
        Label note = new Label();
        note.setId("tiersNote");
        note.setWrapText(true);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        awards.message("tiers").subscribe(m -> say(note, m));
        VBox right = new VBox(rows, add, note);
        right.getStyleClass().add("ml-form-control");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(label, right);
        awards.tiersProperty().subscribe(_ -> arrange());
        awards.tierBy.subscribe(_ -> arrange());
        model.policyProperty().subscribe(_ -> arrange());
    }

    private static void say(Label note, @Nullable FieldMessage message) {
        note.getStyleClass().setAll("label", "ml-field-note", message != null && message.level() == FieldMessage.Level.ERROR ? "role-danger" : "role-warning");
        note.setText(message == null ? "" : message.text());
    }

    /** Builds the rows anew only when other ones are to be shown. */
    private void arrange() {
        List<TierDraft> tiers = awards.tiersProperty().get();
        List<UUID> ids = tiers.stream().map(TierDraft::id).toList();
        boolean locked = model.locked();
        add.setDisable(locked || ids.isEmpty() && awards.chosenProperty().get() == null);
        if (ids.equals(shown) && shownBy == awards.tierBy.get() && shownLocked == locked) {
            return;
        }
        shown.clear();
        shown.addAll(ids);
        shownBy = awards.tierBy.get();
        shownLocked = locked;
        rows.getChildren().clear();
        for (int i = 0; i < tiers.size(); i++) {
            rows.getChildren().add(row(i + 1, tiers.get(i), locked));
        }
    }

    private HBox row(int number, TierDraft tier, boolean locked) {
        TextField from = field("tierFrom" + number, shownBy == TierBy.OUTPUT ? "subsidy.rules.tiers.output" : "subsidy.field.valid-from", tier.from(), locked);
        TextField to = field("tierTo" + number, "subsidy.field.valid-to", tier.to(), locked);
        TextField value = field("tierValue" + number, "subsidy.rules.tiers.value", tier.value(), locked);
        Runnable take = () -> awards.typeTier(new TierDraft(tier.id(), from.getText(), to.getText(), value.getText()));
        List.of(from, to, value).forEach(f -> f.textProperty().subscribe((_, _) -> take.run()));
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.setId("removeTier" + number);
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(ui.text("subsidy.rules.tiers.remove", number));
        remove.setDisable(locked);
        remove.setOnAction(_ -> awards.removeTier(tier.id()));
        HBox row = new HBox();
        row.getStyleClass().add("ml-button-row");
        if (shownBy != TierBy.NONE) {
            row.getChildren().add(from);
        }
        if (shownBy.day()) {
            row.getChildren().add(to);
        }
        row.getChildren().addAll(value, remove);
        return row;
    }

    private TextField field(String id, String promptKey, String typed, boolean locked) {
        TextField field = new TextField(typed);
        field.setId(id);
        field.setPromptText(ui.text(promptKey));
        field.setAccessibleText(ui.text(promptKey));
        field.setEditable(!locked);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
