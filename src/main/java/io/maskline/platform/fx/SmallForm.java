package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Fields of a small form, what is said under each, and the one save under way. FX thread only. */
public final class SmallForm {

    private final UiContext ui;
    private final EditState state = new EditState();
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages;

    /** @param fields names of the record's fields that are spoken to */
    public SmallForm(UiContext ui, String... fields) {
        this.ui = ui;
        this.messages = Stream.of(fields).collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> new SimpleObjectProperty<>()));
    }

    public EditState state() {
        return state;
    }

    /** A field of text; {@code labelKey} is its name on screen. */
    public StringProperty text(String labelKey) {
        StringProperty field = new SimpleStringProperty("");
        state.track(labelKey, field);
        field.subscribe(this::clear);
        return field;
    }

    /** A field of one of several values. */
    public <T extends @Nullable Object> ObjectProperty<T> choice(String labelKey, T first) {
        ObjectProperty<T> field = new SimpleObjectProperty<>(first);
        state.track(labelKey, field);
        ((Property<T>) field).subscribe(this::clear);
        return field;
    }

    /** @param field name of the record's field */
    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return messages.get(field);
    }

    /** Takes away what is said under the fields. */
    public void clear() {
        messages.values().forEach(m -> m.set(null));
    }

    /** Stores what {@code typed} makes of the fields; {@code done} is told once it is stored, never otherwise. */
    public <D, S> void save(Callable<D> typed, Function<D, S> store, Consumer<S> done) {
        if (state.busyProperty().get()) {
            return;
        }
        clear();
        D draft;
        try {
            draft = typed.call();
        } catch (FaultException e) {
            failed(e.fault());
            return;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        state.setBusy(true);
        ui.background().write(
                () -> store.apply(draft),
                stored -> {
                    // Whoever waits for the end of the save sees at once that nothing is unsaved.
                    state.stored();
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        if (fault instanceof Fault.Invalid invalid && messages.containsKey(invalid.field())) {
            messages.get(invalid.field()).set(FieldMessage.error(ui.messages().text(fault.key(), fault.args())));
        } else {
            ui.dialogs().fault(fault);
        }
    }

    public static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
