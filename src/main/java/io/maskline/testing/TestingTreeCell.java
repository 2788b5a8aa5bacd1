package io.maskline.testing;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A group head with its count, or a request in two lines: who and until when; number, items and lab. */
final class TestingTreeCell extends TreeCell<Object> {

    private final UiContext ui;
    private final TestingListViewModel model;
    private final StatusGlyph glyph = new StatusGlyph();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(glyph, title, count);
    private final Label who = new Label();
    private final StatusGlyph dueGlyph = new StatusGlyph();
    private final Label due = new Label();
    private final Label what = new Label();
    private final VBox lines;

    TestingTreeCell(UiContext ui, TestingListViewModel model) {
        this.ui = ui;
        this.model = model;
        title.getStyleClass().add("ml-strong");
        count.getStyleClass().add("ml-muted");
        head.getStyleClass().add("ml-group-head");
        who.getStyleClass().add("ml-strong");
        due.getStyleClass().add("ml-muted");
        what.getStyleClass().add("ml-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(who, gap, dueGlyph, due);
        first.getStyleClass().add("ml-work-line");
        lines = new VBox(first, what);
        lines.getStyleClass().add("ml-work-item");
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Object item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("ml-group-cell", "ml-item-cell");
        if (empty || item == null) {
            setGraphic(null);
        } else if (item instanceof TestingListViewModel.Group group) {
            show(group);
        } else if (item instanceof TestingRow row) {
            show(row);
        }
    }

    private void show(TestingListViewModel.Group group) {
        getStyleClass().add("ml-group-cell");
        TestingStage stage = group.stage();
        glyph.show(group.late() ? Status.LATE : stage == null ? null : StageMarks.of(stage));
        glyph.setManaged(glyph.isVisible());
        title.setText(group.title());
        count.setText(Integer.toString(group.rows().size()));
        setGraphic(head);
    }

    private void show(TestingRow row) {
        getStyleClass().add("ml-item-cell");
        who.setText(row.lineNo() == null ? row.firm() : ui.text("testing.who", row.firm(), row.lineNo()));
        what.setText(ui.text("testing.what", row.request().number(), model.itemNames(row), row.lab() == null ? "" : row.lab()));
        Status mark = model.late(row) ? Status.LATE : row.request().stage().open() ? null : StageMarks.of(row);
        dueGlyph.show(mark);
        dueGlyph.setManaged(mark != null);
        due.setText(model.right(row));
        setGraphic(lines);
    }
}
