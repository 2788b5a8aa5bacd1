package io.maskline.platform.fx;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.control.TableColumn;

/**
 * Widths of the columns of a grid: each has the one it asks for, and what the window has to spare is shared by weight,
 * text taking most of it. A column sized by hand keeps its width.
 */
final class GridWidths<R> {

    /** Rounding of so many columns must never call up a scroll bar. */
    private static final double SLACK = 3;
    private static final double LEAST_EM = 2;

    private final List<GridColumn<R>> specs;
    private final List<TableColumn<R, R>> columns;
    private final boolean[] byHand;
    private final boolean chinese;
    private final DoubleSupplier room;
    private boolean sharing;
    private double px = 13;

    /** @param room width in px for all columns together, 0 while unknown */
    GridWidths(List<GridColumn<R>> specs, List<TableColumn<R, R>> columns, boolean chinese, DoubleSupplier room) {
        this.specs = specs;
        this.columns = columns;
        this.byHand = new boolean[columns.size()];
        this.chinese = chinese;
        this.room = room;
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            columns.get(i).widthProperty().addListener(_ -> byHand[index] |= !sharing);
        }
    }

    /** Another root font: everything is sized anew, also what was sized by hand. */
    void scale(double em) {
        px = em;
        for (int i = 0; i < byHand.length; i++) {
            byHand[i] = false;
        }
        share();
    }

    /** Another room: what is to spare is shared anew. */
    void share() {
        double asked = 0;
        double weights = 0;
        for (int i = 0; i < columns.size(); i++) {
            asked += byHand[i] ? columns.get(i).getWidth() : wanted(i);
            weights += byHand[i] ? 0 : weight(i);
        }
        double spare = Math.max(0, room.getAsDouble() - SLACK - asked);
        sharing = true;
        for (int i = 0; i < columns.size(); i++) {
            if (!byHand[i]) {
                columns.get(i).setMinWidth(px * LEAST_EM);
                columns.get(i).setPrefWidth(Math.floor(wanted(i) + (weights == 0 ? 0 : spare * weight(i) / weights)));
            }
        }
        sharing = false;
    }

    private double wanted(int index) {
        GridColumn<R> spec = specs.get(index);
        return Math.round(px * (chinese ? spec.widthZh : spec.widthEn));
    }

    /** Figures stay near each other, words take what they are cut by. */
    private double weight(int index) {
        GridColumn<R> spec = specs.get(index);
        double part = switch (spec.kind) {
            case TEXT -> 1;
            case STATUS -> 0.5;
            case COUNT, DECIMAL, PERCENT, DATE, CUSTOM -> 0.3;
        };
        return part * (chinese ? spec.widthZh : spec.widthEn);
    }
}
