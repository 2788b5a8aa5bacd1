package io.maskline.platform.fx;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Two to five views side by side, one of them chosen always: 企业 61 | 产线 75. One stop for the keyboard; arrows choose. */
public final class SegmentedSwitch extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper(this, "chosen", "");

    public SegmentedSwitch(String id) {
        setId(id);
        getStyleClass().add("ml-switch");
        setMinWidth(USE_PREF_SIZE);
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            } else {
                if (old instanceof ToggleButton before) {
                    before.setFocusTraversable(false);
                }
                ((ToggleButton) now).setFocusTraversable(true);
                chosen.set((String) now.getUserData());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
                e.consume();
                step(e.getCode() == KeyCode.LEFT ? -1 : 1);
            }
        });
    }

    /** Adds a view; the first one is chosen. {@code value} is what {@link #chosenProperty()} tells. */
    public SegmentedSwitch segment(String value, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(getId() + "_" + value);
        button.setUserData(value);
        button.setFocusTraversable(false);
        button.setToggleGroup(group);
        getChildren().add(button);
        if (getChildren().size() == 1) {
            button.setSelected(true);
        }
        return this;
    }

    /** Changes the words of a view, e.g. when its count changed. */
    public void words(String value, String words) {
        button(value).setText(words);
    }

    public void choose(String value) {
        group.selectToggle(button(value));
    }

    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void step(int by) {
        int next = getChildren().indexOf(group.getSelectedToggle()) + by;
        if (next >= 0 && next < getChildren().size()) {
            ToggleButton button = (ToggleButton) getChildren().get(next);
            button.setSelected(true);
            button.requestFocus();
        }
    }

    private ToggleButton button(String value) {
        return getChildren().stream().map(ToggleButton.class::cast).filter(b -> value.equals(b.getUserData())).findFirst().orElseThrow();
    }
}
