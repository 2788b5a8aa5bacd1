package io.maskline.testing;

import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One lab for each item, and below what each lab tests and when. */
final class SplitPane extends StackPane {

    private static final double TALLEST_EM = 24;

    private final UiContext ui;
    private final SplitViewModel model;
    private final VBox items = new VBox();
    private final VBox parts = new VBox();

    SplitPane(UiContext ui, SplitViewModel model, Consumer<List<TestingRow>> done, Runnable leave) {
        this.ui = ui;
        this.model = model;
        items.setId("splitItems");
        items.getStyleClass().add("ml-split-items");
        parts.setId("splitParts");
        VBox notes = new VBox();
        SplitViewModel.FIELDS.forEach(f -> notes.getChildren().add(note(f)));
        FormPane form = new FormPane("splitForm", ui)
                .node(items)
                .field(FormField.check("splitFreeCheck", "testing.assign.free", model.free))
                .node(parts)
                .node(notes)
                .onSave(() -> model.save(done))
                .onDiscard(leave)
                .busy(model.state().busyProperty())
                .verbs("testing.do.split", "testing.action.leave");
        getChildren().add(form);
        model.choicesProperty().subscribe(this::draw);
        model.partsProperty().subscribe(said -> parts.getChildren().setAll(said.stream().map(SplitPane::part).toList()));
        setMaxHeight(TALLEST_EM * new Label().getFont().getSize());
    }

    private void draw(List<SplitViewModel.Choice> choices) {
        items.getChildren().setAll(choices.stream().map(this::row).toList());
        if (!choices.isEmpty() && items.getChildren().getFirst() instanceof HBox first) {
            first.getChildren().getLast().requestFocus();
        }
    }

    private HBox row(SplitViewModel.Choice choice) {
        Label label = new Label(choice.name());
        label.getStyleClass().add("ml-form-label");
        label.setWrapText(true);
        HBox row = new HBox(label, choice.offers().isEmpty() ? nobody() : combo(choice));
        row.getStyleClass().add("ml-form-row");
        return row;
    }

    private Node nobody() {
        Label none = new Label(ui.text("testing.split.nobody"));
        none.getStyleClass().addAll("ml-field-note", "role-danger");
        none.setWrapText(true);
        return none;
    }

    private static ComboBox<SplitViewModel.Offer> combo(SplitViewModel.Choice choice) {
        ComboBox<SplitViewModel.Offer> combo = new ComboBox<>(FXCollections.observableArrayList(choice.offers()));
        combo.setId("splitLab_" + choice.code());
        combo.setConverter(new Words());
        combo.valueProperty().bindBidirectional(choice.lab());
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setMinWidth(0);
        HBox.setHgrow(combo, Priority.ALWAYS);
        return combo;
    }

    private Label note(String field) {
        Label note = new Label();
        note.setId("splitNote_" + field);
        note.setWrapText(true);
        note.getStyleClass().addAll("ml-field-note", "role-danger");
        model.message(field).subscribe(m -> {
            note.setText(m == null ? "" : m.text());
            note.setManaged(m != null);
        });
        return note;
    }

    private static Label part(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("ml-muted");
        return label;
    }

    private static final class Words extends StringConverter<SplitViewModel.Offer> {
        @Override
        public String toString(SplitViewModel.@Nullable Offer offer) {
            return offer == null ? "" : offer.words();
        }

        @Override
        public SplitViewModel.Offer fromString(String words) {
            throw new UnsupportedOperationException(words);
        }
    }
}
