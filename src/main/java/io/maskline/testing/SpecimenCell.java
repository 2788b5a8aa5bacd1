package io.maskline.testing;

import io.maskline.standard.Side;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One specimen: ▲ or ▼ before the value as soon as it lies outside, tinted; the text as typed. */
final class SpecimenCell extends HBox {

    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ResultEntryViewModel.ItemEntry entry;
    private final int index;
    private final Label mark = new Label();
    private final TextField text = new TextField();

    /** @param id id of the text field, {@code resultTable_<item>_<specimen>} */
    SpecimenCell(String id, ResultEntryViewModel.ItemEntry entry, int index, boolean open, String accessible) {
        this.entry = entry;
        this.index = index;
        getStyleClass().add("ml-specimen");
        mark.getStyleClass().add("ml-mark");
        text.setId(id);
        text.setText(entry.typed(index));
        text.setEditable(open);
        text.setFocusTraversable(open);
        text.setAccessibleText(accessible);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(mark, text);
        text.textProperty().subscribe(now -> entry.type(index, now == null ? "" : now));
        entry.verdictProperty().subscribe(this::look);
        look();
        text.focusedProperty().subscribe(focused -> {
            if (focused) {
                text.selectAll();
            }
        });
    }

    TextField text() {
        return text;
    }

    /** Takes back what was typed. */
    void takeBack() {
        text.setText(entry.stored().values().get(index));
    }

    private void look() {
        Side side = entry.side(index);
        String error = entry.error(index);
        mark.setText(side == null ? "" : side.mark());
        pseudoClassStateChanged(OUTSIDE, side != null);
        pseudoClassStateChanged(WRONG, !error.isEmpty());
        text.setTooltip(error.isEmpty() ? null : new Tooltip(error));
    }
}
