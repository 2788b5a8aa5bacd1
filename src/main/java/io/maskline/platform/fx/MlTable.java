package io.maskline.platform.fx;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The one grid of the console: frozen first columns, funnels, sum row, keys as in a spreadsheet, rows that stay where
 * they are while they are edited. Filter and order of 100,000 rows run off the FX thread. One stop for the keyboard;
 * arrows move inside. FX thread only.
 */
public final class MlTable<R> extends StackPane implements AutoCloseable {

    private final GridFrame<R> frame;
    private final GridBody<R> body;
    private final GridFilterBar<R> bar;
    private final GridEditing<R> editing;
    private final GridExtract<R> extract;
    private final GridClipboard<R> clipboard;
    private final GridPlace<R> place;
    private final StatusLine status = new StatusLine();
    private final ReadOnlyObjectWrapper<@Nullable R> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final GridEmptiness empty;
    private Consumer<R> onOpen = _ -> {};
    /** Pinned: the session lives longer than any grid, so it is listened to weakly. */
    private final InvalidationListener onUnit = _ -> unitChanged();
    private @Nullable Object awaited;
    private boolean startsAtFirst;

    public MlTable(GridSpec<R> spec, UiContext ui) {
        frame = new GridFrame<>(spec, ui);
        extract = new GridExtract<>(ui.messages(), frame.text());
        clipboard = new GridClipboard<>(extract);
        place = new GridPlace<>(frame);
        setId(spec.id());
        getStyleClass().add("ml-grid");
        setFocusTraversable(true);
        body = new GridBody<>(frame, this::openFunnel);
        bar = new GridFilterBar<>(frame, this, this::openFunnel);
        Pane overlay = new Pane();
        overlay.setPickOnBounds(false);
        editing = new GridEditing<>(frame, overlay, status.message::set, this::requestFocus, this::moved);
        empty = new GridEmptiness(frame, this::clearFilters);
        Label ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        body.emProperty().bind(ruler.fontProperty().map(f -> f.getSize()));
        getChildren().addAll(body, ruler, empty.none(), empty.hidden(), overlay);
        frame.state().listen(this::keep, this::viewTaken, this::rowChanged);
        new GridKeys<>(frame, body, this, editing).install();
        GridMouse.install(frame, body, this, editing);
        focusedProperty().subscribe(f -> body.pseudoClassStateChanged(PseudoClass.getPseudoClass("active"), f));
        ui.session().pieceUnitProperty().addListener(new WeakInvalidationListener(onUnit));
        viewTaken();
    }

    private void unitChanged() {
        if (frame.spec().columns().stream().noneMatch(c -> c.pieces)) {
            return;
        }
        editing.commit();
        frame.text().unit(frame.ui().session().pieceUnit());
        for (int i = 0; i < frame.spec().columns().size(); i++) {
            body.head(i).words(frame.text().label(frame.spec().columns().get(i)));
        }
        frame.state().wordsChanged();
        body.redraw();
    }

    /** Shows these rows; filters, order, selection and scroll position stay. */
    public void setRows(List<R> rows) {
        empty.style();
        frame.state().setRows(rows);
    }

    /** Puts a saved row in the place of the one with the same key, where it stays; a new key is added at the end. */
    public void replaceRow(R row) {
        frame.state().replace(row);
    }

    /** Takes the row of this key out. */
    public void removeRow(Object key) {
        frame.state().remove(key);
    }

    /** Puts the cursor on the row of this key and shows it; false when it is not shown (yet): then as soon as it is. */
    public boolean select(Object key) {
        int row = frame.state().indexOf(key);
        awaited = row < 0 ? key : null;
        if (row >= 0) {
            frame.selection().moveTo(row, frame.selection().column(), false);
            moved();
        }
        return row >= 0;
    }

    /** As {@link #select(Object)}, with the cursor in this column: what is typed next goes there. */
    public boolean select(Object key, String columnId) {
        int column = column(columnId);
        GridSelection s = frame.selection();
        s.moveTo(Math.max(0, s.row()), column, false);
        return select(key);
    }

    /** Whether the cursor is in this column. */
    public boolean atColumn(String columnId) {
        return frame.selection().column() == column(columnId);
    }

    /** The selected rows in shown order, an immutable copy. */
    public List<R> selectedRows() {
        BitSet chosen = frame.selection().chosen();
        List<R> rows = new ArrayList<>(chosen.cardinality());
        chosen.stream().forEach(i -> rows.add(frame.state().shown().get(i)));
        return List.copyOf(rows);
    }

    /** All shown rows in shown order, an immutable copy. */
    public List<R> shownRows() {
        return List.copyOf(frame.state().shown());
    }

    /** The row with the cursor, or null. Follows a row that is replaced. */
    public ReadOnlyObjectProperty<@Nullable R> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Told on Enter on a cell that cannot be edited, and on double click. */
    public void onOpen(Consumer<R> action) {
        this.onOpen = action;
    }

    /** Shown/total, selection statistics and the old value of an edited cell, for the screen's status bar. */
    public StatusLine statusLine() {
        return status;
    }

    /** The bar above the grid: {@code leading} (a view switch), then find field, chips, shown/total, clear. */
    public HBox filterBar(Node... leading) {
        bar.lead(List.of(leading));
        return bar;
    }

    /** What is shown when there are no rows at all; the screen adds the next steps. */
    public EmptyState emptyState() {
        return empty.none();
    }

    /** Takes the focus; the cursor goes to the first row when there is none. */
    public void focusGrid() {
        requestFocus();
        startsAtFirst = true;
        startAtFirst();
    }

    /** Who opens a screen before its rows are read stands at the first of them once they are there. */
    private void startAtFirst() {
        if (startsAtFirst && !frame.state().shown().isEmpty() && getScene() != null && getScene().getFocusOwner() == this) {
            startsAtFirst = false;
            if (frame.selection().row() < 0) {
                frame.selection().cursor(0, 0);
                moved();
            }
        }
    }

    public void clearFilters() {
        bar.clearFind();
        requery(frame.state().query().unfiltered());
    }

    /**
     * Lets only the rows through that a target wants, in the place of all filters there were. What is no column here is
     * left out and named in the status line.
     *
     * @param wanted values by the name of a column in targets; "" wants the rows without a value
     */
    public void filter(Map<String, List<String>> wanted) {
        GridWanted<R> filters = new GridWanted<>(frame, wanted);
        bar.clearFind();
        requery(filters.query());
        filters.complaint().ifPresent(status.message::set);
    }

    /** Puts the cursor on a row that was asked for by name: filters that hide it go. */
    public void reveal(Object key) {
        if (!select(key) && frame.state().holds(key)) {
            clearFilters();
        }
    }

    private int column(String id) {
        for (int i = 0; i < frame.spec().columns().size(); i++) {
            if (frame.spec().columns().get(i).id.equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(frame.spec().id() + " has no column " + id);
    }

    /** What menus and keys ask; false for what a grid does not know. */
    public boolean perform(Screen.Action action) {
        switch (action) {
            case FIND -> bar.focusFind();
            case FIND_NEXT -> nextFound(1);
            case FIND_PREVIOUS -> nextFound(-1);
            case FILTER_ROW -> openFunnel(frame.selection().column());
            case REFRESH -> refresh();
            case COPY -> copy();
            case OPEN_DETAIL -> open();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Saves the cell being edited, as losing the focus does: before leaving, saving or printing. */
    public void commitEdit() {
        editing.commit();
    }

    /** Saves what is being edited; answers still under way are dropped. */
    @Override
    public void close() {
        editing.commit();
        frame.state().close();
    }

    void filter(int column, @Nullable ColumnFilter filter) {
        requery(frame.state().query().filter(column, filter));
    }

    void find(String typed) {
        if (!typed.equals(frame.state().query().text())) {
            requery(frame.state().query().typed(typed));
        }
    }

    void sort(int column) {
        requery(frame.state().query().nextOrder(column));
    }

    void refresh() {
        editing.commit();
        frame.state().refresh();
    }

    void open() {
        R row = current.get();
        if (row != null) {
            onOpen.accept(row);
        }
    }

    /** Opens the editor on the cursor's cell; false when it cannot be edited. {@code typed} replaces its text. */
    boolean edit(@Nullable String typed) {
        R row = current.get();
        int column = frame.selection().column();
        if (row == null || !editing.editable(column, row)) {
            return false;
        }
        moved();
        layout();
        editing.start(row, column, typed, () -> body.boundsOf(frame.selection().row(), column, this));
        return true;
    }

    void openFunnel(int column) {
        editing.commit();
        new GridFunnel<>(frame, column, f -> filter(column, f)).open(body.head(column).funnel(), this::requestFocus);
    }

    /** Empties the cursor's cell, as typing nothing into it does. */
    boolean clearCell() {
        R row = current.get();
        if (row != null) {
            editing.clear(row, frame.selection().column());
        }
        return row != null;
    }

    /** Pastes a column of cells from the cursor down; what does not fit is refused with a sentence. */
    void paste() {
        R row = current.get();
        String text = row == null ? "" : clipboard.text();
        if (!text.isBlank()) {
            paste(text);
        }
    }

    /** As {@link #paste()} with this text. */
    void paste(String text) {
        editing.commit();
        GridSelection s = frame.selection();
        status.message.set(editing.paste(text, s.row(), s.column()));
    }

    void copy() {
        List<R> rows = selectedRows();
        if (rows.isEmpty()) {
            return;
        }
        List<GridColumn<R>> columns = frame.spec().columns().subList(frame.selection().firstColumn(), frame.selection().lastColumn() + 1);
        clipboard.put(rows, columns);
        status.message.set(frame.words("platform.grid.copied", rows.size()));
    }

    /** Cursor or selection changed: shows the cursor, tells current row and statistics. */
    void moved() {
        GridSelection s = frame.selection();
        body.scrollTo(s.row(), s.column());
        marked();
    }

    /** Selection changed without moving the view. */
    void marked() {
        GridSelection s = frame.selection();
        current.set(s.row() < 0 || s.row() >= frame.state().shown().size() ? null : frame.state().shown().get(s.row()));
        GridCheckCell.tick(body.headCheck(), s.allChosen());
        frame.redrawMarks();
        R row = current.get();
        if (row != null && frame.state().outside(row)) {
            status.message.set(frame.words("platform.grid.outsideHint"));
        }
        status.selection.set(s.count() == 0 ? "" : extract.statistics(selectedRows(), frame.spec().columns().get(s.column())));
    }

    private void nextFound(int by) {
        frame.selection().moveTo(frame.selection().row() + by, frame.selection().column(), false);
        moved();
        requestFocus();
    }

    private void requery(GridQuery query) {
        editing.commit();
        body.scrollToTop(0);
        frame.state().query(query);
    }

    private void keep() {
        editing.commit();
        place.keep(body.topRow());
    }

    private void viewTaken() {
        GridPlace.Back back = place.takeBack();
        if (back.top() >= 0) {
            body.scrollToTop(back.top());
        } else if (back.cursor() >= 0) {
            body.scrollTo(back.cursor(), -1);
        }
        if (awaited != null && select(awaited)) {
            awaited = null;
        }
        startAtFirst();
        marked();
        tellCounts();
    }

    private void rowChanged() {
        frame.selection().grow(frame.state().shown().size());
        if (awaited != null) {
            select(awaited);
        }
        startAtFirst();
        marked();
        tellCounts();
    }

    private void tellCounts() {
        GridState<R> state = frame.state();
        int shown = state.shown().size();
        boolean hidden = shown < state.total();
        String counts = frame.words(hidden ? "platform.grid.filtered" : "platform.grid.shown", shown, state.total());
        status.shown.set(frame.words("platform.grid.shown", shown, state.total()));
        status.filtered.set(hidden);
        bar.refresh(counts);
        body.sums().show(state.sums());
        for (int i = 0; i < frame.spec().columns().size(); i++) {
            body.head(i).show(state.query().filters().containsKey(i), state.query().sortColumn() == i, state.query().descending());
        }
        empty.show(shown, state.total());
    }
}
