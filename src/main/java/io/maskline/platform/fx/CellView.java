package io.maskline.platform.fx;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A drawn cell (bars of seven days, hatch). One is made per visible cell and shown many rows in turn. */
public interface CellView<R> {

    Node node();

    /** Draws the row, or nothing when null. */
    void show(@Nullable R row);
}
