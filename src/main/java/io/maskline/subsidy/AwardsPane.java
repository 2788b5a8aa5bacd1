package io.maskline.subsidy;

import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The awards of a rule, one below the other, to be added, taken out and moved; the fields of the one chosen stand under them. */
final class AwardsPane extends VBox {

    private static final double ROW_HEIGHT = 42;
    private static final int MOST_ROWS = 4;

    private final UiContext ui;
    private final RuleEditViewModel model;
    private final ListView<AwardDraft> list = new ListView<>();
    private final HBox row;
    /** The list is being filled, so what it selects is not the user's choice. */
    private boolean filling;

    AwardsPane(UiContext ui, RuleEditViewModel model) {
        this.ui = ui;
        this.model = model;
        AwardsViewModel awards = model.fields().awards();
        getStyleClass().add("ml-form-control");
        list.setId("awardList");
        list.setCellFactory(_ -> new AwardCell());
        list.setPlaceholder(new Label(ui.text("subsidy.rules.awards.empty")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(
                button("addAwardButton", "subsidy.rules.awards.add", "fth-plus", awards::add),
                button("awardUpButton", "subsidy.rules.awards.up", "fth-arrow-up", () -> awards.move(-1)),
                button("awardDownButton", "subsidy.rules.awards.down", "fth-arrow-down", () -> awards.move(1)),
                gap,
                button("removeAwardButton", "subsidy.rules.awards.remove", "fth-x", awards::remove));
        row.getStyleClass().add("ml-button-row");
        Label note = new Label();
        note.setId("awardsNote");
        note.getStyleClass().addAll("ml-field-note", "role-warning");
        note.textProperty().bind(model.fields().message("awards").map(m -> m == null ? "" : m.text()).orElse(""));
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        getChildren().addAll(list, row, note);
        awards.awardsProperty().subscribe(this::show);
        awards.chosenProperty().subscribe(_ -> show(awards.awardsProperty().get()));
        model.policyProperty().subscribe(_ -> row.setDisable(model.locked()));
    }

    private Button button(String id, String key, String icon, Runnable action) {
        Button button = new Button(ui.text(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(List<AwardDraft> awards) {
        filling = true;
        if (!list.getItems().equals(awards)) {
            list.getItems().setAll(awards);
            list.setPrefHeight(2 + ROW_HEIGHT * Math.clamp(awards.size(), 2, MOST_ROWS));
        }
        for (int i = 0; i < awards.size(); i++) {
            if (awards.get(i).id().equals(model.fields().awards().chosenProperty().get()) && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
            }
        }
        filling = false;
    }

    private void selected(@Nullable AwardDraft award) {
        if (!filling && award != null) {
            model.fields().awards().choose(award.id());
        }
    }

    /** Name and kind, below them the tiers as typed. */
    private final class AwardCell extends ListCell<AwardDraft> {

        private final Label name = new Label();
        private final Label kind = new Label();
        private final Label tiers = new Label();
        private final VBox box;

        AwardCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            name.setMinWidth(0);
            kind.setMinWidth(Region.USE_PREF_SIZE);
            kind.getStyleClass().add("ml-muted");
            tiers.getStyleClass().add("ml-muted");
            box = new VBox(new HBox(name, gap, kind), tiers);
            box.getStyleClass().add("inspection-line");
            box.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable AwardDraft award, boolean empty) {
            super.updateItem(award, empty);
            setText(null);
            setGraphic(empty || award == null ? null : box);
            if (award != null && !empty) {
                name.setText(award.name().isBlank() ? ui.text("subsidy.rules.awards.unnamed") : award.name());
                kind.setText(ui.text(award.kind().labelKey()));
                String values = award.tiers().stream().map(t -> t.value().isBlank() ? "…" : t.value()).collect(Collectors.joining(" / "));
                tiers.setText(award.tierBy() == TierBy.NONE ? values : ui.text("subsidy.rules.awards.tiers", values, ui.text(award.tierBy().labelKey())));
            }
        }
    }
}
