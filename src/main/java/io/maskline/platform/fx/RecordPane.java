package io.maskline.platform.fx;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pane of one record beside a grid of rows {@code R}; the defaults are those of a pane that is only read. */
public interface RecordPane<R> {

    DetailPane pane();

    /** Key of the row shown; null while none is, or a new record is typed. */
    @Nullable Object shownKey();

    /** Shows a row, or the newer values of the row shown; what is being typed stays. */
    void show(R row);

    /** Takes the focus: the first field of the form. */
    default void focus() {}

    default void save() {}

    /** True while something typed is not stored. */
    default boolean unsaved() {
        return false;
    }

    /** Asks before unsaved work is left; answers at once when nothing is unsaved. */
    default void mayLeave(Consumer<Boolean> answer) {
        answer.accept(true);
    }
}
