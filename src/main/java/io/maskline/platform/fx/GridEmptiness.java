package io.maskline.platform.fx;

import javafx.scene.layout.Region;

/** What stands in a grid without rows: there are none at all, or the filters hide them all. */
final class GridEmptiness {

    private final GridFrame<?> frame;
    private final EmptyState none;
    private final EmptyState hidden;

    GridEmptiness(GridFrame<?> frame, Runnable clearFilters) {
        this.frame = frame;
        String key = frame.spec().emptyKey();
        none = new EmptyState("fth-layers", frame.words(key + ".title"), frame.words(key + ".hint"));
        hidden = new EmptyState("fth-filter", "", "").action("clearFilterEmptyButton", frame.words("platform.grid.clearFilters"), false, clearFilters);
        none.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hidden.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    EmptyState none() {
        return none;
    }

    EmptyState hidden() {
        return hidden;
    }

    /** What a filter that hides everything shows is styled with the first rows, not while somebody filters. */
    void style() {
        hidden.applyCss();
    }

    void show(int shown, int total) {
        none.setVisible(total == 0);
        hidden.setVisible(total > 0 && shown == 0);
        hidden.setWords(frame.words("platform.grid.filteredEmpty", total), "");
    }
}
