package io.maskline.capacity;

import io.maskline.output.LineRow;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.PieceUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Nameplate, approved, made today and the difference side by side in the unit switched on, with one word for the gap. */
final class FigureStripCell extends HBox {

    private final UiContext ui;
    /** Pinned: the session lives longer than the strip, so it is listened to weakly. */
    private final InvalidationListener onUnit = _ -> draw();
    private final List<Label> names = new ArrayList<>();
    private final Label nameplate = new Label();
    private final Label approved = new Label();
    private final Label today = new Label();
    private final Label difference = new Label();
    private final Label gap = new Label();

    private @Nullable LineRow shown;

    FigureStripCell(UiContext ui) {
        this.ui = ui;
        setId("figureStrip");
        getStyleClass().add("ml-figures");
        gap.getStyleClass().add("ml-muted");
        getChildren().addAll(
                figure("line.figure.nameplate", nameplate),
                figure("line.figure.approved", approved),
                figure("line.figure.today", today),
                figure("line.figure.difference", difference, gap));
        ui.session().pieceUnitProperty().addListener(new WeakInvalidationListener(onUnit));
        show(null);
    }

    private VBox figure(String labelKey, Label value, Label... beside) {
        Label name = new Label();
        name.setUserData(labelKey);
        names.add(name);
        name.getStyleClass().add("ml-muted");
        value.getStyleClass().add("ml-figure");
        HBox line = new HBox(value);
        line.getStyleClass().add("ml-figure-line");
        line.getChildren().addAll(beside);
        VBox box = new VBox(name, line);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** Shows the figures of a line, or hides the strip when there is none yet. */
    void show(@Nullable LineRow row) {
        shown = row;
        draw();
    }

    private void draw() {
        LineRow row = shown;
        PieceUnit unit = ui.session().pieceUnit();
        names.forEach(n -> n.setText(ui.text("platform.grid.unitHead", ui.text((String) n.getUserData()), ui.text(unit.labelKey()))));
        setVisible(row != null);
        setManaged(row != null);
        difference.getStyleClass().remove("role-danger");
        if (row == null) {
            return;
        }
        nameplate.setText(text(row.then().capacity().nameplate()));
        approved.setText(text(row.approved()));
        today.setText(row.missing() ? ui.text("line.missing") : text(row.made()));
        Long less = row.difference();
        difference.setText(less == null ? ui.text("platform.missing.dash") : signed(less));
        if (less != null && less < 0) {
            difference.getStyleClass().add("role-danger");
        }
        gap.setText(ui.text(row.gap().labelKey()));
    }

    private String text(@Nullable Long pieces) {
        return pieces == null ? ui.text("platform.missing.dash") : shown(pieces);
    }

    private String signed(long pieces) {
        return pieces < 0 ? "−" + text(-pieces) : pieces == 0 ? text(0L) : "+" + text(pieces);
    }

    private String shown(long pieces) {
        PieceUnit unit = ui.session().pieceUnit();
        return unit == PieceUnit.WAN ? unit.text(pieces) : ui.text("text.pieces.grouped", pieces);
    }
}
