package io.maskline.brief;

import io.maskline.platform.fx.StatusGlyph;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A paper in two lines: its number or firm and how far it is; the date. The head of a group in one. */
final class BriefDayCell extends TreeCell<BriefEntry> {

    private final BriefListWords words;
    private final Label issue = new Label();
    private final StatusGlyph glyph = new StatusGlyph();
    private final Label state = new Label();
    private final Label date = new Label();
    private final VBox lines;

    BriefDayCell(BriefListWords words) {
        this.words = words;
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
    protected void updateItem(@Nullable BriefEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(null);
        if (empty || entry == null) {
            return;
        }
        switch (entry) {
            case BriefEntry.Head head -> setText(head.words());
            case BriefEntry.Paper shown -> {
                PaperIssue paper = shown.paper();
                issue.setText(words.line(paper));
                glyph.show(words.status(paper));
                state.setText(words.state(paper));
                date.setText(paper.subjectName().isEmpty() ? words.dateLine(paper) : words.dateLine(paper) + "　" + words.number(paper));
                setGraphic(lines);
            }
        }
    }
}
