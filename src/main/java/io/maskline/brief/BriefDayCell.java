package io.maskline.brief;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A day in two lines: its number and whether it is issued; the date. */
final class BriefDayCell extends TreeCell<BriefDay> {

    private final BriefListViewModel model;
    private final Label issue = new Label();
    private final StatusGlyph glyph = new StatusGlyph();
    private final Label state = new Label();
    private final Label date = new Label();
    private final VBox lines;

    BriefDayCell(BriefListViewModel model) {
        this.model = model;
        issue.getStyleClass().add("ml-strong");
        state.getStyleClass().add("ml-muted");
        date.getStyleClass().add("ml-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(issue, gap, glyph, state);
        first.getStyleClass().add("ml-work-line");
        lines = new VBox(first, date);
        lines.getStyleClass().add("ml-work-item");
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BriefDay day, boolean empty) {
        super.updateItem(day, empty);
        if (empty || day == null) {
            setGraphic(null);
        } else {
            issue.setText(model.issue(day));
            glyph.show(day.issueNo() == null ? Status.PENDING : Status.PASS);
            state.setText(model.state(day));
            date.setText(model.dateLine(day));
            setGraphic(lines);
        }
    }
}
