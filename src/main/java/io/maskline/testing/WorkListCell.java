package io.maskline.testing;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.i18n.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A group head with its count, or a request in two lines: who and until when; number, items and lab. */
final class WorkListCell extends TreeCell<Object> {

    private final Messages messages;
    private final WorkListViewModel model;
    private final WorkListWords words;
    private final StatusGlyph glyph = new StatusGlyph();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(glyph, title, count);
    private final Label who = new Label();
    private final Label priority = new Label();
    private final StatusGlyph dueGlyph = new StatusGlyph();
    private final Label due = new Label();
    private final Label number = new Label();
    private final FontIcon retest = new FontIcon("fth-refresh-cw");
    private final Label what = new Label();
    private final VBox lines;

    WorkListCell(UiContext ui, WorkListViewModel model) {
        this.messages = ui.messages();
        this.model = model;
        this.words = new WorkListWords(ui.messages());
        title.getStyleClass().add("ml-strong");
        count.getStyleClass().add("ml-muted");
        head.getStyleClass().add("ml-group-head");
        who.getStyleClass().add("ml-strong");
        who.setMinWidth(0);
        priority.getStyleClass().addAll("ml-tag", "role-warning");
        priority.setMinWidth(Region.USE_PREF_SIZE);
        due.setMinWidth(Region.USE_PREF_SIZE);
        due.getStyleClass().add("ml-work-due");
        number.getStyleClass().add("ml-muted");
        number.setMinWidth(Region.USE_PREF_SIZE);
        what.getStyleClass().add("ml-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(who, priority, gap, dueGlyph, due);
        first.getStyleClass().add("ml-work-line");
        HBox second = new HBox(number, retest, what);
        second.getStyleClass().add("ml-work-line");
        lines = new VBox(first, second);
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
        } else if (item instanceof WorkGroups.Group group) {
            show(group);
        } else if (item instanceof TestingRow row) {
            show(row);
        }
    }

    private void show(WorkGroups.Group group) {
        getStyleClass().add("ml-group-cell");
        glyph.show(group.mark());
        glyph.setManaged(group.mark() != null);
        title.setText(group.title());
        count.setText(Integer.toString(group.rows().size()));
        setGraphic(head);
    }

    private void show(TestingRow row) {
        getStyleClass().add("ml-item-cell");
        who.setText(words.who(row));
        number.setText(row.request().number());
        what.setText(words.what(row));
        priority.setText(messages.text(row.request().priority().level().labelKey()));
        shown(priority, WorkListWords.priority(row));
        retest.setVisible(WorkListWords.retest(row));
        retest.setManaged(WorkListWords.retest(row));
        Status mark = model.late(row) ? Status.LATE : row.request().stage().open() ? null : StageMarks.of(row);
        dueGlyph.show(mark);
        dueGlyph.setManaged(mark != null);
        due.setText(model.right(row));
        due.getStyleClass().removeAll("role-danger", "role-warning");
        if (mark == Status.LATE || mark == Status.FAIL) {
            due.getStyleClass().add("role-danger");
        }
        setGraphic(lines);
    }

    private static void shown(Label label, boolean yes) {
        label.setVisible(yes);
        label.setManaged(yes);
    }
}
