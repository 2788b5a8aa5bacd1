package io.maskline.platform.fx;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One field of a {@link FormPane}: label at the left, control, message below it. */
final class FormRow extends HBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final FormField field;
    private final Control control;
    private final Label note = new Label();
    private final StatusGlyph noteGlyph = new StatusGlyph();

    FormRow(FormField field, UiContext ui) {
        this.field = field;
        getStyleClass().add("ml-form-row");
        control = control(field.input(), ui);
        control.setId(field.id());
        control.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(ui.text(field.labelKey()));
        label.setLabelFor(control);
        label.getStyleClass().add("ml-form-label");
        if (field.required()) {
            label.getStyleClass().add("required");
        }
        note.setId(field.id() + "Note");
        note.setGraphic(noteGlyph);
        note.setWrapText(true);
        note.getStyleClass().add("ml-field-note");
        show(null);
        StackPane frame = new StackPane(control);
        if (!field.unit().key().isEmpty()) {
            Label unit = new Label(ui.text(field.unit().key()));
            unit.getStyleClass().add("ml-field-unit");
            unit.setMouseTransparent(true);
            StackPane.setAlignment(unit, Pos.CENTER_RIGHT);
            frame.getChildren().add(unit);
        }
        VBox right = new VBox(frame, note);
        right.getStyleClass().add("ml-form-control");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(label, right);
        if (field.message() != null) {
            field.message().subscribe(this::show);
        }
        if (field.readOnly() != null) {
            field.readOnly().subscribe(this::lock);
        }
        if (field.shown() != null) {
            visibleProperty().bind(field.shown());
            managedProperty().bind(field.shown());
        }
        Runnable f4 = field.unit().onF4();
        if (f4 != null) {
            control.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.F4) {
                    e.consume();
                    f4.run();
                }
            });
        }
    }

    FormField field() {
        return field;
    }

    boolean editable() {
        ObservableValue<Boolean> readOnly = field.readOnly();
        return isManaged() && (readOnly == null || !Boolean.TRUE.equals(readOnly.getValue()));
    }

    /** Required and still empty. */
    boolean missing() {
        return field.required() && editable() && switch (field.input()) {
            case FormField.Input.Text t -> blank(t.value().get());
            case FormField.Input.Secret hidden -> blank(hidden.value().get());
            case FormField.Input.Area a -> blank(a.value().get());
            case FormField.Input.Choice<?> c -> c.value().getValue() == null;
            case FormField.Input.Day d -> d.value().get() == null;
            case FormField.Input.Check _ -> false;
        };
    }

    void focusControl() {
        if (control.getScene() == null) {
            // A form shown for the first time joins the scene only with the skin of what it lies in.
            control.sceneProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends @Nullable Scene> in, @Nullable Scene before, @Nullable Scene now) {
                    in.removeListener(this);
                    focusControl();
                }
            });
            return;
        }
        control.requestFocus();
        if (control instanceof TextField text) {
            text.selectAll();
        }
    }

    /** Takes over a text that is only read when the field is left. */
    void commit() {
        if (control instanceof DayField day) {
            day.commit();
        }
    }

    /** Whether Enter in this field goes to the next one: not in a text of several lines, not in an open list. */
    boolean enterMovesOn() {
        return control.isFocused() && !(control instanceof TextArea) && !(control instanceof ComboBox<?> box && box.isShowing());
    }

    private Control control(FormField.Input input, UiContext ui) {
        return switch (input) {
            case FormField.Input.Text t -> {
                TextField text = new TextField();
                text.textProperty().bindBidirectional(t.value());
                yield text;
            }
            case FormField.Input.Secret hidden -> {
                PasswordField dots = new PasswordField();
                dots.textProperty().bindBidirectional(hidden.value());
                yield dots;
            }
            case FormField.Input.Area a -> {
                TextArea area = new TextArea();
                area.setPrefRowCount(a.rows());
                area.setWrapText(true);
                area.textProperty().bindBidirectional(a.value());
                yield area;
            }
            case FormField.Input.Choice<?> c -> choice(c);
            case FormField.Input.Day d -> new DayField(d.value(), ui.session()::businessDate);
            case FormField.Input.Check c -> {
                CheckBox box = new CheckBox();
                box.selectedProperty().bindBidirectional(c.value());
                yield box;
            }
        };
    }

    private static <T> ComboBox<T> choice(FormField.Input.Choice<T> input) {
        ComboBox<T> box = new ComboBox<>(input.choices());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : input.words().apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        box.valueProperty().bindBidirectional(input.value());
        return box;
    }

    private void lock(@Nullable Boolean locked) {
        boolean on = Boolean.TRUE.equals(locked);
        if (control instanceof TextInputControl text) {
            text.setEditable(!on);
            text.setFocusTraversable(!on);
        } else {
            control.setDisable(on);
        }
    }

    private void show(@Nullable FieldMessage message) {
        FieldMessage.Level level = message == null ? null : message.level();
        control.pseudoClassStateChanged(ERROR, level == FieldMessage.Level.ERROR);
        control.pseudoClassStateChanged(WARNING, level == FieldMessage.Level.WARNING);
        note.setVisible(message != null);
        note.setManaged(message != null);
        note.getStyleClass().removeAll("role-danger", "role-warning", "role-muted");
        if (message != null) {
            note.setText(message.text());
            note.getStyleClass().add(switch (message.level()) {
                case ERROR -> "role-danger";
                case WARNING -> "role-warning";
                case INFO -> "role-muted";
            });
            noteGlyph.show(switch (message.level()) {
                case ERROR -> Status.FAIL;
                case WARNING -> Status.NOTE;
                case INFO -> null;
            });
            noteGlyph.setManaged(noteGlyph.isVisible());
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
