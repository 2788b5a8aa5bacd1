package io.maskline.platform.fx;

import java.math.BigDecimal;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One cell: formats on demand, so that only visible cells cost anything. */
final class GridCell<R> extends TableCell<R, R> {

    static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    static final PseudoClass SPAN = PseudoClass.getPseudoClass("span");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass TINTED = PseudoClass.getPseudoClass("tinted");
    private static final PseudoClass DASH = PseudoClass.getPseudoClass("dash");

    private static final double TAG_ROOM_EM = 13;

    private final GridFrame<R> frame;
    private final int index;
    private final GridColumn<R> column;
    private @Nullable StatusGlyph glyph;
    private @Nullable CellView<R> view;
    private @Nullable Node outside;

    GridCell(GridFrame<R> frame, int index) {
        this.frame = frame;
        this.index = index;
        this.column = frame.spec().columns().get(index);
        getStyleClass().add("ml-cell");
        if (column.kind.numeric()) {
            getStyleClass().add("ml-num");
        }
        if (column.view != null) {
            view = column.view.get();
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(view.node());
        } else if (column.status != null) {
            glyph = new StatusGlyph();
            setGraphic(glyph);
        }
    }

    int column() {
        return index;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        R shown = empty ? null : row;
        if (view != null) {
            view.node().setVisible(shown != null);
            view.show(shown);
            setText(shown == null ? null : frame.text().shown(column, shown));
        } else if (shown == null) {
            setText(null);
            if (glyph != null) {
                glyph.show(null);
            }
            hint(Hint.NONE, false);
        } else {
            draw(shown);
        }
        mark();
    }

    /** Draws cursor and selected block, and the tag of a row that only stays because it was just saved. */
    void mark() {
        boolean filled = !isEmpty() && getItem() != null;
        pseudoClassStateChanged(CURSOR, filled && frame.selection().row() == getIndex() && frame.selection().column() == index);
        pseudoClassStateChanged(SPAN, filled && frame.selection().inSpan(getIndex(), index));
        if (index == 0 && column.status == null && column.view == null) {
            boolean tagged = filled && frame.state().outside(getItem());
            if (tagged && outside == null) {
                // The name must stay readable: a narrow column has room for the sign only.
                boolean wide = getTableColumn().getWidth() >= TAG_ROOM_EM * getFont().getSize();
                outside = wide ? Chips.tag(frame.words("platform.grid.outside"), Hint.WARNING) : new StatusGlyph(Status.NOTE);
            }
            setContentDisplay(ContentDisplay.RIGHT);
            setGraphic(tagged ? outside : null);
        }
    }

    private void draw(R row) {
        String words = frame.text().shown(column, row);
        boolean missing = column.shown == null && column.value.apply(row) == null;
        if (missing) {
            setText(words);
            boolean dash = GridText.missingKey(column, row).equals("platform.missing.dash");
            hint(dash ? Hint.NONE : Hint.WARNING, dash);
            return;
        }
        Hint hint = column.hint.apply(row);
        if (column.status != null && glyph != null) {
            Status status = column.status.apply(row);
            glyph.show(status);
            hint = hint == Hint.NONE && status != null && status.role() == Status.Role.DANGER ? Hint.DANGER : hint;
        }
        if (hint == Hint.NONE && zero(row)) {
            hint = Hint.MUTED;
        }
        setText(switch (hint) {
            case ABOVE, OVER -> "▲ " + words;
            case BELOW -> "▼ " + words;
            default -> words;
        });
        hint(hint, false);
    }

    private boolean zero(R row) {
        BigDecimal number = GridText.number(column, row);
        return number != null && number.signum() == 0;
    }

    private void hint(Hint hint, boolean dash) {
        pseudoClassStateChanged(MUTED, hint == Hint.MUTED);
        pseudoClassStateChanged(STRONG, hint == Hint.STRONG || hint == Hint.ABOVE || hint == Hint.BELOW);
        pseudoClassStateChanged(WARNING, hint == Hint.WARNING || hint == Hint.OVER);
        pseudoClassStateChanged(DANGER, hint == Hint.DANGER || hint == Hint.ABOVE || hint == Hint.BELOW);
        pseudoClassStateChanged(TINTED, hint == Hint.ABOVE || hint == Hint.BELOW);
        pseudoClassStateChanged(DASH, dash);
    }
}
