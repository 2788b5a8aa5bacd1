package io.maskline.platform.fx;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.feature.Target;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * One view of a screen: its bar, what is below it, its keys and its line in the status bar. Made when it is first
 * shown, kept with filter, selection and scroll while others are in front. {@link PartsScreen} frames it; a part whose
 * body is a grid is most easily a {@link GridPart}. FX thread only.
 */
public interface Part extends AutoCloseable {

    /** The bar on top; the screen puts its view switch at the left of it. The same node at each call. */
    HBox bar();

    /** What fills the screen below the bar: the grid and, beside it, the pane of a row. The same node at each call. */
    Node body();

    /** Left part of the status bar. */
    StatusLine status();

    /** The sentence beside the title. */
    ObservableValue<String> asOf();

    /** Buttons in the page head while this part is in front, after those of the screen. The same nodes at each call. */
    default List<Node> headActions() {
        return List.of();
    }

    /** Came to the front. */
    default void shown() {}

    /** Another view or another screen comes to the front. */
    default void hidden() {}

    /** Takes the focus: the grid or the first question. */
    void focus();

    /** Shows one record: selects it, opens its pane. */
    default void reveal(UUID id) {}

    /** Shows only these rows, see {@link Target#filters}; a part without filters shows what it has. */
    default void filter(Map<String, List<String>> wanted) {}

    /** Menu and key actions; false for what this part does not know. */
    default boolean perform(Screen.Action action) {
        return false;
    }

    /** As {@link Screen#mayLeave}: asks before unsaved work is left, answers at once when nothing is unsaved. */
    default void mayLeave(Consumer<Boolean> answer) {
        answer.accept(true);
    }

    @Override
    void close();
}
