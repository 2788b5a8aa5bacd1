package io.maskline.platform.fx;

import io.maskline.platform.text.PieceUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * The one editor of a grid, laid over the cell being edited. Losing the focus saves, Esc takes back, Enter and Tab
 * save and go on. A refused text comes back into its cell with the reason in the status line.
 */
final class GridEditing<R> {

    private final GridFrame<R> frame;
    private final Pane overlay;
    private final Consumer<String> say;
    private final Runnable focusGrid;
    private final Runnable moved;
    private final TextField field = new TextField();
    private @Nullable Open<R> open;

    /** What is being edited; the row is kept by key, since it may move meanwhile. */
    private record Open<R>(Object key, int column, CellEditor<R> editor, String before) {}

    GridEditing(GridFrame<R> frame, Pane overlay, Consumer<String> say, Runnable focusGrid, Runnable moved) {
        this.frame = frame;
        this.overlay = overlay;
        this.say = say;
        this.focusGrid = focusGrid;
        this.moved = moved;
        field.setId(frame.spec().id() + "_cellField");
        field.getStyleClass().add("ml-cell-editor");
        field.setManaged(false);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    boolean active() {
        return open != null;
    }

    boolean editable(int column, R row) {
        CellEditor<R> editor = frame.spec().columns().get(column).editor;
        return editor != null && editor.editable(row);
    }

    /**
     * Opens the editor over a cell.
     *
     * @param typed replaces the text when something was typed onto the cell, null starts with the old text selected
     * @param place where the cell lies in the overlay; asked after scrolling it into view
     */
    void start(R row, int column, @Nullable String typed, Supplier<@Nullable Bounds> place) {
        CellEditor<R> editor = frame.spec().columns().get(column).editor;
        Bounds bounds = place.get();
        if (editor == null || bounds == null) {
            return;
        }
        commit();
        String before = editor.text(row);
        open = new Open<>(frame.spec().key().apply(row), column, editor, before);
        boolean numeric = frame.spec().columns().get(column).kind.numeric();
        field.getStyleClass().remove("ml-num");
        if (numeric) {
            field.getStyleClass().add("ml-num");
        }
        field.setText(typed == null ? before : typed);
        overlay.getChildren().setAll(field);
        field.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        // A field that gets its skin while it has the focus selects everything: the next key would replace what was typed.
        field.applyCss();
        field.requestFocus();
        if (typed == null) {
            field.selectAll();
        } else {
            field.end();
        }
        say.accept(frame.words("platform.grid.oldValue", before.isEmpty() ? frame.words("platform.missing.dash") : before));
    }

    /** Saves what was typed, if it differs, and closes the editor. */
    void commit() {
        Open<R> edited = open;
        if (edited == null) {
            return;
        }
        String typed = field.getText();
        close();
        int at = frame.state().indexOf(edited.key());
        if (typed.equals(edited.before()) || at < 0) {
            say.accept("");
            return;
        }
        give(edited.editor(), frame.state().shown().get(at), typed);
    }

    /** Empties a cell without opening it. */
    void clear(R row, int column) {
        CellEditor<R> editor = frame.spec().columns().get(column).editor;
        if (editor != null && !editor.text(row).isEmpty()) {
            give(editor, row, "");
        }
    }

    /**
     * Gives a block of cells to the column from a row down.
     *
     * @return the sentence that refuses it, "" when the column took it
     */
    String paste(String block, int row, int column) {
        List<String> lines = block.strip().lines().toList();
        GridColumn<R> spec = frame.spec().columns().get(column);
        int left = frame.state().shown().size() - row;
        if (spec.editor == null) {
            return frame.words("platform.grid.paste.fixed", frame.text().label(spec));
        }
        if (lines.stream().anyMatch(l -> l.indexOf('\t') >= 0)) {
            return frame.words("platform.grid.paste.wide");
        }
        if (lines.size() > left) {
            return frame.words("platform.grid.paste.long", lines.size(), left);
        }
        List<R> rows = List.copyOf(frame.state().shown().subList(row, row + lines.size()));
        if (!rows.stream().allMatch(spec.editor::editable)) {
            return frame.words("platform.grid.paste.locked");
        }
        List<String> typed = lines.stream().map(String::strip).toList();
        if (typed.size() == 1) {
            give(spec.editor, rows.getFirst(), typed.getFirst());
            return "";
        }
        return spec.editor.paste(rows, typed, reply()) ? "" : frame.words("platform.grid.paste.one", frame.text().label(spec));
    }

    private void give(CellEditor<R> editor, R row, String typed) {
        editor.commit(row, typed, reply());
    }

    private CellEditor.Reply<R> reply() {
        return new CellEditor.Reply<>() {
            @Override
            public void saved(R stored) {
                frame.state().replace(stored);
            }

            @Override
            public void refused(String sentence) {
                say.accept(sentence);
            }
        };
    }

    void cancel() {
        if (open != null) {
            close();
            say.accept("");
        }
    }

    private void close() {
        boolean hadFocus = field.isFocused();
        open = null;
        say.accept("");
        overlay.getChildren().clear();
        if (hadFocus) {
            focusGrid.run();
        }
    }

    /** F4: the number is meant in the other unit, and back. */
    private void otherUnit() {
        String typed = field.getText().strip();
        String named = frame.ui().session().pieceUnit() == PieceUnit.WAN ? "只" : "万";
        field.setText(typed.endsWith(named) ? typed.substring(0, typed.length() - named.length()) : typed + named);
        field.end();
    }

    private void keyPressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            event.consume();
            cancel();
        } else if (code == KeyCode.SEMICOLON && event.isControlDown()) {
            event.consume();
            field.replaceSelection(frame.stamp(event.isShiftDown()));
        } else if (code == KeyCode.F4 && open != null && frame.spec().columns().get(open.column()).pieces) {
            event.consume();
            otherUnit();
        } else if (code == KeyCode.TAB) {
            event.consume();
            commit();
            frame.selection().step(event.isShiftDown() ? -1 : 1);
            moved.run();
        } else if (code == KeyCode.ENTER || (code == KeyCode.DOWN || code == KeyCode.UP) && !event.isAltDown()) {
            event.consume();
            commit();
            boolean up = code == KeyCode.UP || code == KeyCode.ENTER && event.isShiftDown();
            frame.selection().moveTo(frame.selection().row() + (up ? -1 : 1), frame.selection().column(), false);
            moved.run();
        }
    }
}
