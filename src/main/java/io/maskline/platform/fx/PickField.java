package io.maskline.platform.fx;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field that finds a record while one types: name, pinyin initials, code. What fits stands below it; ↑ ↓ choose,
 * Enter takes, Esc takes back. The keyboard never leaves the text.
 */
public final class PickField<T> extends HBox {

    private static final double ROW_EM = 2.154;

    private final UiContext ui;
    private final Function<String, List<T>> search;
    private final Function<T, String> words;
    private final ObjectProperty<@Nullable T> value;
    private final TextField text = new TextField();
    private final ListView<T> found = new ListView<>();
    private final Label note = new Label();
    private final Label label;
    private Runnable onPicked = () -> {};

    /**
     * @param id fx:id of the text field; the list below is {@code <id>_found}
     * @param search called off the FX thread
     * @param words how a record is named
     * @param value the record taken; null while what is typed names none
     */
    public PickField(String id, String labelKey, UiContext ui, Function<String, List<T>> search, Function<T, String> words,
            ObjectProperty<@Nullable T> value) {
        this.ui = ui;
        this.search = search;
        this.words = words;
        this.value = value;
        getStyleClass().add("ml-form-row");
        label = new Label(ui.text(labelKey));
        label.setLabelFor(text);
        label.getStyleClass().addAll("ml-form-label", "required");
        text.setId(id);
        text.setPromptText(ui.text("platform.pick.prompt"));
        found.setId(id + "_found");
        found.setFocusTraversable(false);
        found.getStyleClass().add("ml-pick-list");
        found.setCellFactory(_ -> new NamedCell());
        found.setOnMouseClicked(_ -> take());
        note.getStyleClass().addAll("ml-field-note", "role-danger");
        note.setManaged(false);
        note.setVisible(false);
        VBox right = new VBox(text, found, note);
        right.getStyleClass().add("ml-form-control");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(label, right);
        offer(List.of());
        value.subscribe(taken -> {
            if (taken != null || !text.isFocused()) {
                text.setText(taken == null ? "" : words.apply(taken));
            }
            offer(List.of());
        });
        text.textProperty().subscribe(this::typed);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Called after a record was taken by Enter or click. */
    public void onPicked(Runnable action) {
        this.onPicked = action;
    }

    /** The field may stay empty; without this its label is that of a needed one. */
    public PickField<T> optional() {
        label.getStyleClass().remove("required");
        return this;
    }

    /** What is said under the field; null says nothing. */
    public PickField<T> says(ObservableValue<? extends @Nullable FieldMessage> what) {
        what.subscribe(message -> {
            note.setText(message == null ? "" : message.text());
            note.setVisible(message != null);
            note.setManaged(message != null);
        });
        return this;
    }

    public void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    private void typed(@Nullable String now) {
        T taken = value.get();
        if (taken != null && words.apply(taken).equals(now)) {
            return;
        }
        if (taken != null) {
            value.set(null);
        }
        if (now == null || now.isBlank()) {
            offer(List.of());
            return;
        }
        ui.background().read(() -> search.apply(now), fitting -> {
            if (now.equals(text.getText()) && value.get() == null) {
                offer(fitting);
            }
        }, _ -> offer(List.of()));
    }

    private void offer(List<T> fitting) {
        found.getItems().setAll(fitting);
        found.getSelectionModel().select(0);
        boolean some = !fitting.isEmpty();
        found.setVisible(some);
        found.setManaged(some);
        found.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> fitting.size() * ROW_EM * text.getFont().getSize() + 2, text.fontProperty()));
    }

    private void pressed(KeyEvent event) {
        if (found.getItems().isEmpty() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            offer(List.of());
            event.consume();
        }
    }

    private void take() {
        T chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            value.set(chosen);
            onPicked.run();
        }
    }

    private final class NamedCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }
}
