package io.maskline.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a form differ from what is stored, and whether a save is under way. Part of the edit view models; its
 * fields live as long as it does. FX thread only.
 */
public final class EditState {

    private final List<Tracked<?>> fields = new ArrayList<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty", false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

    private static final class Tracked<T> {
        private final String labelKey;
        private final Property<T> field;
        private @Nullable T stored;

        Tracked(String labelKey, Property<T> field) {
            this.labelKey = labelKey;
            this.field = field;
            this.stored = field.getValue();
        }

        boolean changed() {
            return !Objects.equals(stored, field.getValue());
        }
    }

    /** Watches a field; {@code labelKey} is its name on screen. */
    public <T> void track(String labelKey, Property<T> field) {
        fields.add(new Tracked<>(labelKey, field));
        field.subscribe(this::compare);
    }

    /** Takes the values as they are now for the stored ones. */
    public void stored() {
        fields.forEach(EditState::take);
        compare();
    }

    /** Puts the stored values back. */
    public void revert() {
        fields.forEach(EditState::putBack);
        compare();
    }

    private static <T> void take(Tracked<T> tracked) {
        tracked.stored = tracked.field.getValue();
    }

    private static <T> void putBack(Tracked<T> tracked) {
        tracked.field.setValue(tracked.stored);
    }

    private void compare() {
        dirty.set(fields.stream().anyMatch(Tracked::changed));
    }

    /** Label keys of the fields that differ from what is stored, in the order of the form. */
    public List<String> changed() {
        return fields.stream().filter(Tracked::changed).map(t -> t.labelKey).toList();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public boolean dirty() {
        return dirty.get();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public void setBusy(boolean under) {
        busy.set(under);
    }
}
