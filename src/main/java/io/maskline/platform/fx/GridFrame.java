package io.maskline.platform.fx;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** What the parts of one grid share. */
final class GridFrame<R> {

    private final GridSpec<R> spec;
    private final GridText<R> text;
    private final GridState<R> state;
    private final GridSelection selection;
    private final UiContext ui;
    private final IntegerProperty marks = new SimpleIntegerProperty(this, "marks");

    GridFrame(GridSpec<R> spec, UiContext ui) {
        this.spec = spec;
        this.ui = ui;
        this.text = new GridText<>(ui.messages());
        this.text.unit(ui.session().pieceUnit());
        this.state = new GridState<>(spec, text, ui.background(), ui.dialogs()::fault);
        this.selection = new GridSelection();
    }

    GridSpec<R> spec() {
        return spec;
    }

    GridText<R> text() {
        return text;
    }

    GridState<R> state() {
        return state;
    }

    GridSelection selection() {
        return selection;
    }

    UiContext ui() {
        return ui;
    }

    String words(String key, Object... args) {
        return ui.text(key, args);
    }

    /** What Ctrl+; puts in: the business date; with Shift the time of day in minutes. */
    String stamp(boolean time) {
        return time ? LocalTime.now().truncatedTo(ChronoUnit.MINUTES).toString() : ui.session().businessDate().toString();
    }

    /** Changes whenever selection, cursor or marks of rows changed; visible rows redraw themselves then. */
    IntegerProperty marks() {
        return marks;
    }

    void redrawMarks() {
        marks.set(marks.get() + 1);
    }
}
