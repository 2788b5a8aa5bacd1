package io.maskline.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** Keys that hold everywhere in the window, whatever has the focus. Those of menu entries stand at the entries. */
final class ShellKeys {

    private static final Map<KeyCode, Integer> DIGITS = Map.of(
            KeyCode.DIGIT1, 1, KeyCode.DIGIT2, 2, KeyCode.DIGIT3, 3, KeyCode.DIGIT4, 4, KeyCode.DIGIT5, 5,
            KeyCode.DIGIT6, 6, KeyCode.DIGIT7, 7, KeyCode.DIGIT8, 8, KeyCode.DIGIT9, 9);

    /** Style classes of the parts of a screen that F6 stops at. */
    private static final Set<String> STOPS = Set.of("ml-filter-bar", "ml-grid", "ml-detail");

    /** Parts that are a stop as a whole when nothing inside them is one. */
    private static final Set<String> WHOLE = Set.of("ml-work", "brief-side");

    private final Shell shell;
    private final ShellViewModel model;
    private final Pages pages;
    private final FindBox find;
    private final List<? extends Node> panes;

    /** @param panes what F6 goes through, in the order of the focus; filter bar, grid and detail in one are stops of their own */
    ShellKeys(Shell shell, ShellViewModel model, Pages pages, FindBox find, List<? extends Node> panes) {
        this.shell = shell;
        this.model = model;
        this.pages = pages;
        this.find = find;
        this.panes = panes;
    }

    void attach(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (pressed(e, root)) {
                e.consume();
            }
        });
        root.addEventFilter(ScrollEvent.SCROLL, e -> {
            if (e.isShortcutDown() && e.getDeltaY() != 0) {
                shell.zoom(e.getDeltaY() > 0 ? 1 : -1);
                e.consume();
            }
        });
    }

    private boolean pressed(KeyEvent e, Parent root) {
        if (e.getCode() == KeyCode.F6) {
            cycle(root, e.isShiftDown() ? -1 : 1);
            return true;
        }
        if (e.isAltDown() && !e.isShortcutDown()) {
            return history(e.getCode());
        }
        return e.isShortcutDown() && !e.isAltDown() && shortcut(e, root);
    }

    private boolean history(KeyCode code) {
        switch (code) {
            case LEFT -> pages.back();
            case RIGHT -> pages.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent e, Parent root) {
        if (DIGITS.containsKey(e.getCode()) && !e.isShiftDown()) {
            pages.openAt(DIGITS.get(e.getCode()));
            return true;
        }
        switch (e.getCode()) {
            case K, E -> find.focus();
            case EQUALS, PLUS, ADD -> shell.zoom(1);
            case MINUS, SUBTRACT -> shell.zoom(-1);
            case DIGIT0, NUMPAD0 -> shell.zoomBack();
            case Z, Y -> {
                return step(e, root);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A field takes back its own typing first; with nothing of its own left, the step before it is meant. */
    private boolean step(KeyEvent e, Parent root) {
        boolean redo = e.getCode() == KeyCode.Y || e.isShiftDown();
        if (root.getScene().getFocusOwner() instanceof TextInputControl text && (redo ? text.isRedoable() : text.isUndoable())) {
            return false;
        }
        if (redo) {
            model.redo();
        } else {
            model.undo();
        }
        return true;
    }

    private void cycle(Parent root, int by) {
        Node owner = root.getScene().getFocusOwner();
        List<Node> stops = new ArrayList<>();
        panes.forEach(p -> stops(p, stops));
        int at = -1;
        for (int i = 0; i < stops.size(); i++) {
            if (holds(stops.get(i), owner)) {
                at = i;
            }
        }
        for (int n = 1; n <= stops.size(); n++) {
            Node next = stops.get(Math.floorMod((at < 0 && by < 0 ? 0 : at) + by * n, stops.size()));
            if (focus(next)) {
                return;
            }
        }
    }

    private static void stops(Node pane, List<Node> into) {
        int before = into.size();
        inner(pane, into);
        if (into.size() == before) {
            into.add(pane);
        }
    }

    private static void inner(Node node, List<Node> into) {
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                int before = into.size();
                if (child instanceof TreeView<?> || child.getStyleClass().stream().anyMatch(STOPS::contains)) {
                    into.add(child);
                } else {
                    inner(child, into);
                    if (into.size() == before && child.getStyleClass().stream().anyMatch(WHOLE::contains)) {
                        into.add(child);
                    }
                }
            }
        }
    }

    private static boolean holds(Node pane, Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == pane) {
                return true;
            }
        }
        return false;
    }

    /** Focuses the first thing in the pane that takes the focus. */
    private static boolean focus(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(ShellKeys::focus);
    }
}
