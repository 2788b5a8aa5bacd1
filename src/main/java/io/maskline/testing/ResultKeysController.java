package io.maskline.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Enter and ↓ go down, at the end to the top of the next specimen; ↑ goes up; ← → leave a text at its ends; Esc takes back. */
final class ResultKeysController {

    private final List<List<SpecimenCell>> cells = new ArrayList<>();
    private final Runnable leave;

    /**
     * @param grid what the cells stand in
     * @param leave called when Enter goes past the last cell
     */
    ResultKeysController(Node grid, Runnable leave) {
        this.leave = leave;
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void clear() {
        cells.clear();
    }

    /** Adds the cells of an item below those before it. */
    void add(List<SpecimenCell> row) {
        cells.add(List.copyOf(row));
    }

    /** Focuses the first empty cell, or the first one. */
    void focusFirst() {
        cells.stream().flatMap(List::stream).filter(c -> c.text().getText().isEmpty()).findFirst()
                .or(() -> cells.stream().flatMap(List::stream).findFirst())
                .ifPresent(c -> c.text().requestFocus());
    }

    /** Gives the focus back to a cell drawn anew; null and other ids change nothing. */
    void focus(@Nullable String id) {
        cells.stream().flatMap(List::stream).filter(c -> c.text().getId().equals(id)).findFirst().ifPresent(c -> c.text().requestFocus());
    }

    private void pressed(KeyEvent event) {
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                SpecimenCell cell = cells.get(r).get(c);
                if (cell.text().isFocused()) {
                    pressed(event, cell, r, c);
                    return;
                }
            }
        }
    }

    private void pressed(KeyEvent event, SpecimenCell cell, int r, int c) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TextField text = cell.text();
        boolean whole = text.getSelection().getLength() == text.getLength();
        switch (event.getCode()) {
            case ENTER -> go(event, r + 1 < cells.size() ? r + 1 : 0, r + 1 < cells.size() ? c : c + 1);
            case DOWN -> go(event, r + 1, c);
            case UP -> go(event, r - 1, c);
            case RIGHT -> {
                if (whole || text.getCaretPosition() == text.getLength()) {
                    go(event, r, c + 1);
                }
            }
            case LEFT -> {
                if (whole || text.getCaretPosition() == 0) {
                    go(event, r, c - 1);
                }
            }
            case ESCAPE -> {
                cell.takeBack();
                event.consume();
            }
            default -> { }
        }
    }

    private void go(KeyEvent event, int r, int c) {
        event.consume();
        if (r >= 0 && r < cells.size() && c >= 0 && c < cells.get(r).size()) {
            cells.get(r).get(c).text().requestFocus();
        } else if (event.getCode() == KeyCode.ENTER) {
            leave.run();
        }
    }
}
