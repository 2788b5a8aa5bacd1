package io.maskline.platform.fx;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form: its label, the view model's property behind it and what is said under it. Immutable.
 *
 * @param id fx:id of the control, noun first, kind last, e.g. {@code nameField}
 */
public record FormField(
        String id,
        String labelKey,
        Input input,
        boolean required,
        @Nullable ObservableValue<? extends @Nullable FieldMessage> message,
        @Nullable ObservableValue<Boolean> readOnly,
        @Nullable ObservableValue<Boolean> shown,
        Unit unit) {

    /** The kinds of control a field may have. */
    public sealed interface Input {
        record Text(StringProperty value) implements Input {}

        /** Typed without being shown. */
        record Secret(StringProperty value) implements Input {}

        record Area(StringProperty value, int rows) implements Input {}

        record Choice<T>(Property<T> value, ObservableList<T> choices, Function<T, String> words) implements Input {}

        /** The text of a date as typed: 2020-02-14, 2.14, 20200214. */
        record Day(ObjectProperty<@Nullable LocalDate> value) implements Input {}

        record Check(BooleanProperty value) implements Input {}
    }

    /** The unit at the right end of a field, "" for none, and what F4 does in it. */
    record Unit(String key, @Nullable Runnable onF4) {}

    private static FormField of(String id, String labelKey, Input input) {
        return new FormField(id, labelKey, input, false, null, null, null, new Unit("", null));
    }

    public static FormField text(String id, String labelKey, StringProperty value) {
        return of(id, labelKey, new Input.Text(value));
    }

    /** A text that nobody is to read over a shoulder; shown as dots. */
    public static FormField secret(String id, String labelKey, StringProperty value) {
        return of(id, labelKey, new Input.Secret(value));
    }

    public static FormField area(String id, String labelKey, StringProperty value, int rows) {
        return of(id, labelKey, new Input.Area(value, rows));
    }

    public static <T> FormField choice(String id, String labelKey, Property<T> value, List<T> choices, Function<T, String> words) {
        return of(id, labelKey, new Input.Choice<>(value, FXCollections.observableArrayList(choices), words));
    }

    /** As {@link #choice(String, String, Property, List, Function)} with choices that change while the form is open. */
    public static <T> FormField choice(String id, String labelKey, Property<T> value, ObservableList<T> choices, Function<T, String> words) {
        return of(id, labelKey, new Input.Choice<>(value, choices, words));
    }

    public static FormField day(String id, String labelKey, ObjectProperty<@Nullable LocalDate> value) {
        return of(id, labelKey, new Input.Day(value));
    }

    public static FormField check(String id, String labelKey, BooleanProperty value) {
        return of(id, labelKey, new Input.Check(value));
    }

    /** Marked as needed; a new form starts at its first empty one. */
    public FormField mustFill() {
        return new FormField(id, labelKey, input, true, message, readOnly, shown, unit);
    }

    /** What is said under the field; null says nothing. */
    public FormField says(ObservableValue<? extends @Nullable FieldMessage> what) {
        return new FormField(id, labelKey, input, required, what, readOnly, shown, unit);
    }

    public FormField readOnlyWhen(ObservableValue<Boolean> when) {
        return new FormField(id, labelKey, input, required, message, when, shown, unit);
    }

    /** The field is there only while {@code when}: not every record asks for it. */
    public FormField shownWhen(ObservableValue<Boolean> when) {
        return new FormField(id, labelKey, input, required, message, readOnly, when, unit);
    }

    /** The unit shown at the right end of the field. */
    public FormField unit(String key) {
        return new FormField(id, labelKey, input, required, message, readOnly, shown, new Unit(key, unit.onF4()));
    }

    /** What F4 does in the field: 只 ⇄ 万只. */
    public FormField f4(Runnable action) {
        return new FormField(id, labelKey, input, required, message, readOnly, shown, new Unit(unit.key(), action));
    }
}
