package io.maskline.platform.feature;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/**
 * What the shell puts into its page frame. The shell draws the page head (title, as-of sentence, actions) and the
 * status bar; the screen supplies their contents and its own filter bar, grid and detail pane. FX thread only.
 */
public interface Screen extends AutoCloseable {

    /** Filter bar and below; fills the page under the head. */
    Node root();

    /** The page title, translated. */
    ReadOnlyStringProperty title();

    /** One sentence beside the title: as of when, how complete. */
    ReadOnlyStringProperty asOf();

    /** Buttons at the right of the page head; at most one is primary. */
    List<Node> headActions();

    /** Left part of the status bar. */
    StatusLine status();

    /** The screen came to the front: load if stale, focus the grid or the first question. */
    default void shown() {}

    default void hidden() {}

    /** Shows one record (selects it, opens the detail pane). {@code view} is the part after the slash of a target. */
    default void reveal(String view, UUID id) {}

    /** Shows one view (a segment of the view switch) of the screen. */
    default void reveal(String view) {}

    /** Shows one view with only these rows; a screen without filters shows the view. See {@link Target#filters}. */
    default void reveal(String view, Map<String, List<String>> filters) {
        reveal(view);
    }

    /**
     * Asks before leaving unsaved work: 保存 / 放弃 / 留在此处. Calls {@code answer} with true when the screen may be
     * left; at once when nothing is unsaved.
     */
    default void mayLeave(Consumer<Boolean> answer) {
        answer.accept(true);
    }

    /** Menu and key actions; a screen that does not know one returns false and the shell says so in the status bar. */
    default boolean perform(Action action) {
        return false;
    }

    @Override
    void close();

    /** What menus and keys ask of the screen in front. */
    enum Action {
        NEW, SAVE, SAVE_AND_NEXT, PRINT, FIND, FIND_NEXT, FIND_PREVIOUS, FILTER_ROW, REFRESH, RECHECK, DELETE, COPY, OPEN_DETAIL, CLOSE_DETAIL, NEXT_MISSING
    }
}
