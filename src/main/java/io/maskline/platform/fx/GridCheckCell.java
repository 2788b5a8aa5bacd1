package io.maskline.platform.fx;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The check box of a row; drawn, not a control of its own, so that the grid stays one stop for the keyboard. */
final class GridCheckCell<R> extends TableCell<R, R> {

    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final GridFrame<R> frame;
    private final Region box = box();

    GridCheckCell(GridFrame<R> frame) {
        this.frame = frame;
        getStyleClass().addAll("ml-cell", "ml-check-cell");
        setGraphic(box);
    }

    /** A drawn check box with its mark. */
    static Region box() {
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        StackPane box = new StackPane(mark);
        box.getStyleClass().add("ml-check");
        return box;
    }

    static void tick(Region box, boolean on) {
        box.pseudoClassStateChanged(TICKED, on);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        box.setVisible(!empty && row != null);
        mark();
    }

    void mark() {
        tick(box, !isEmpty() && frame.selection().chosen(getIndex()));
    }
}
