package io.maskline.platform.fx;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A part whose body is a grid with or without a pane beside it: everything but the words comes from {@link #grid()}. */
public interface GridPart extends Part {

    /** The same at each call. */
    PartGrid<?> grid();

    @Override
    default HBox bar() {
        return grid().table().filterBar();
    }

    @Override
    default Node body() {
        return grid().node();
    }

    @Override
    default StatusLine status() {
        return grid().table().statusLine();
    }

    @Override
    default void focus() {
        grid().table().focusGrid();
    }

    @Override
    default void reveal(UUID id) {
        grid().table().reveal(id);
    }

    @Override
    default void filter(Map<String, List<String>> wanted) {
        grid().table().filter(wanted);
    }

    @Override
    default boolean perform(Screen.Action action) {
        return grid().perform(action);
    }

    @Override
    default void mayLeave(Consumer<Boolean> answer) {
        grid().mayLeave(answer);
    }

    @Override
    default void close() {
        grid().close();
    }
}
