package io.maskline.platform.fx;

import io.maskline.platform.feature.Screen;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/**
 * A grid and, beside it, the pane of the row with the cursor. Moving the cursor changes the pane; unsaved work in it is
 * asked about first, and on 留在此处 the cursor goes back. FX thread only.
 */
public final class PartGrid<R> implements AutoCloseable {

    private static final double DETAIL_AT = 0.7;

    private final MlTable<R> table;
    private final Function<R, ?> key;
    private final @Nullable RecordPane<R> beside;
    private final SplitPane split;
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable Runnable begin;
    private @Nullable Consumer<R> remove;
    private Runnable refresh = () -> {};
    /** While a new record is typed, the row with the cursor is not shown. */
    private boolean creating;
    /** Key of the row the cursor stood on when the new record was begun. */
    private @Nullable Object begunAt;
    /** The pane went because no row had the cursor, and comes back with it; one closed by hand stays closed. */
    private boolean without;
    private double dividerAt = DETAIL_AT;

    /** A grid without a pane. */
    public PartGrid(MlTable<R> table, Function<R, ?> key) {
        this(table, key, null);
    }

    /** @param key the same as that of the grid */
    public PartGrid(MlTable<R> table, Function<R, ?> key, @Nullable RecordPane<R> beside) {
        this.table = table;
        this.key = key;
        this.beside = beside;
        split = new SplitPane(table);
        split.setId(table.getId() + "_split");
        if (beside != null) {
            subscriptions.follow(table.currentProperty(), this::moved);
            beside.pane().onClose(this::askClose);
        }
    }

    /** Where the pane begins, as a share of the width, for a pane that needs more room than the grid. */
    public PartGrid<R> paneFrom(double share) {
        dividerAt = share;
        return this;
    }

    /** Shows these rows now and whenever they change. */
    public PartGrid<R> feeds(ObservableValue<? extends List<R>> rows) {
        subscriptions.follow(rows, new RowFeed<>(table, key)::show);
        return this;
    }

    /** What NEW does; without it a grid knows no NEW. */
    public PartGrid<R> onNew(Runnable action) {
        begin = action;
        return this;
    }

    /** What DELETE does with the row that has the cursor; it is not asked while a new record is typed. */
    public PartGrid<R> onDelete(Consumer<R> action) {
        remove = action;
        return this;
    }

    /** What REFRESH reads anew before the grid is sorted again. */
    public PartGrid<R> onRefresh(Runnable action) {
        refresh = action;
        return this;
    }

    /** Ends with the grid. */
    public PartGrid<R> closes(AutoCloseable shared) {
        subscriptions.add(shared);
        return this;
    }

    public MlTable<R> table() {
        return table;
    }

    Node node() {
        return split;
    }

    /** The row with the cursor, or null. */
    public @Nullable R current() {
        return table.currentProperty().get();
    }

    /** Told which row the user is at: on moving the cursor and on coming into the grid, not when rows change behind another view. */
    public void onAtHand(Consumer<R> action) {
        Runnable tell = () -> {
            R row = current();
            if (row != null && table.getScene() != null && table.getScene().getFocusOwner() == table) {
                action.accept(row);
            }
        };
        subscriptions.onChange(table.currentProperty(), tell);
        subscriptions.onChange(table.focusedProperty(), tell);
    }

    /** True while a new record is typed beside the grid. */
    public boolean creating() {
        return creating;
    }

    /** Opens the pane for a new record once unsaved work is settled; {@code begin} empties and focuses its form. */
    public void startNew(Runnable begin) {
        mayLeave(leave -> {
            if (leave) {
                begunAt = keyOf(current());
                creating = true;
                place(true);
                begin.run();
            }
        });
    }

    /** A record was stored from the pane: its row gets the cursor as soon as it is there. */
    public void saved(Object recordKey) {
        creating = false;
        table.select(recordKey);
    }

    /** Opens the pane, if it is closed, and puts the focus into its form. */
    public void openForm() {
        RecordPane<R> pane = beside;
        R row = current();
        if (pane == null || row == null && !creating) {
            return;
        }
        if (!creating && !placed()) {
            showRow();
        }
        node().applyCss();
        pane.focus();
    }

    /** What grids and panes do alike; false for what this one does not know. */
    public boolean perform(Screen.Action action) {
        return switch (action) {
            case NEW -> begin != null && done(begin);
            case DELETE -> remove != null && done(() -> removeCurrent(remove));
            case REFRESH -> {
                refresh.run();
                yield table.perform(action);
            }
            case SAVE, SAVE_AND_NEXT -> beside != null && done(() -> save(beside));
            case OPEN_DETAIL -> beside == null ? table.perform(action) : done(this::openForm);
            case CLOSE_DETAIL -> beside != null && done(this::askClose);
            default -> table.perform(action);
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private void removeCurrent(Consumer<R> action) {
        R row = current();
        if (row != null && !creating) {
            action.accept(row);
        }
    }

    private void save(RecordPane<R> pane) {
        table.commitEdit();
        if (placed()) {
            pane.save();
        }
    }

    /** Asks before unsaved work in the pane is left. */
    public void mayLeave(Consumer<Boolean> answer) {
        table.commitEdit();
        if (beside == null) {
            answer.accept(true);
        } else {
            beside.mayLeave(answer);
        }
    }

    private void moved(@Nullable R row) {
        RecordPane<R> pane = beside;
        if (pane == null) {
            return;
        }
        Object now = keyOf(row);
        if (creating && (now == null || begunAt == null || now.equals(begunAt))) {
            begunAt = now == null ? begunAt : now;
        } else if (row != null && !creating && now != null && now.equals(pane.shownKey())) {
            pane.show(row);
            place(placed() || without);
            without = false;
        } else if (row == null) {
            // A filter that hides the row must not take away what is being typed.
            without = placed() && !pane.unsaved();
            place(placed() && pane.unsaved());
        } else {
            leaveFor(pane, now);
        }
    }

    private void leaveFor(RecordPane<R> pane, @Nullable Object now) {
        Object shown = pane.shownKey();
        pane.mayLeave(leave -> {
            if (leave) {
                creating = false;
                showRow();
            } else if (creating) {
                begunAt = now;
            } else if (shown != null) {
                table.select(shown);
            }
        });
    }

    private void showRow() {
        R row = current();
        place(row != null);
        if (row != null && beside != null) {
            beside.show(row);
        }
    }

    private void askClose() {
        mayLeave(leave -> {
            if (leave) {
                creating = false;
                place(false);
                table.focusGrid();
            }
        });
    }

    private boolean placed() {
        return beside != null && split.getItems().contains(beside.pane());
    }

    private void place(boolean open) {
        if (beside == null || open == placed()) {
            return;
        }
        if (open) {
            split.getItems().add(beside.pane());
            SplitPane.setResizableWithParent(beside.pane(), false);
            split.setDividerPositions(dividerAt);
        } else {
            dividerAt = split.getDividerPositions()[0];
            split.getItems().remove(beside.pane());
        }
    }

    private @Nullable Object keyOf(@Nullable R row) {
        return row == null ? null : key.apply(row);
    }

    @Override
    public void close() {
        subscriptions.close();
        table.close();
    }
}
