package io.maskline.capacity;

import io.maskline.output.LineRow;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.Wan;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Nameplate, approved, made today and the difference side by side in 万只, with one word for the gap. */
final class FigureStripCell extends HBox {

    private final Messages words;
    private final Label nameplate = new Label();
    private final Label approved = new Label();
    private final Label today = new Label();
    private final Label difference = new Label();
    private final Label gap = new Label();

    FigureStripCell(Messages words) {
        this.words = words;
        setId("figureStrip");
        getStyleClass().add("ml-figures");
        gap.getStyleClass().add("ml-muted");
        getChildren().addAll(
                figure("line.figure.nameplate", nameplate),
                figure("line.figure.approved", approved),
                figure("line.figure.today", today),
                figure("line.figure.difference", difference, gap));
        show(null);
    }

    private VBox figure(String labelKey, Label value, Label... beside) {
        Label name = new Label(words.text(labelKey));
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
        setVisible(row != null);
        setManaged(row != null);
        difference.getStyleClass().remove("role-danger");
        if (row == null) {
            return;
        }
        nameplate.setText(text(row.line().capacity().nameplate()));
        approved.setText(text(row.approved()));
        today.setText(row.missing() ? words.text("line.missing") : text(row.made()));
        Long less = row.difference();
        difference.setText(less == null ? words.text("platform.missing.dash") : signed(less));
        if (less != null && less < 0) {
            difference.getStyleClass().add("role-danger");
        }
        gap.setText(words.text(row.gap().labelKey()));
    }

    private String text(@Nullable Long pieces) {
        return pieces == null ? words.text("platform.missing.dash") : Wan.text(pieces);
    }

    private static String signed(long pieces) {
        return pieces < 0 ? "−" + Wan.text(-pieces) : pieces == 0 ? Wan.text(0) : "+" + Wan.text(pieces);
    }
}
