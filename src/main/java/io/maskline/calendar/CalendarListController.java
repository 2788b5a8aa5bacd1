package io.maskline.calendar;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The days of the calendar and beside them the pane of the one chosen. */
final class CalendarListController implements AutoCloseable {

    private static final double DETAIL_AT = 0.68;

    private final UiContext ui;
    private final CalendarListViewModel model;
    private final CalendarDetailController detail;
    private final CalendarWords words;
    private final MlTable<CalendarDay> table;
    private final Button newDay;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private StackPane barHost;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane tableHost;

    /** While a new day is typed, the row with the cursor is not shown. */
    private boolean creating;
    /** The row the cursor stood on when a new day was begun. */
    private @Nullable UUID beside;

    @SuppressWarnings("NullAway.Init") // the views are set by the loader
    CalendarListController(UiContext ui, CalendarListViewModel model, CalendarDetailController detail, CalendarWords words) {
        this.ui = ui;
        this.model = model;
        this.detail = detail;
        this.words = words;
        this.table = new MlTable<>(CalendarColumns.days(words), ui);
        this.newDay = new Button(ui.text("calendar.action.new"), new FontIcon("fth-plus"));
        newDay.setId("newDayButton");
        newDay.setOnAction(_ -> startNew());
    }

    @FXML
    void initialize() {
        barHost.getChildren().setAll(table.filterBar());
        tableHost.getChildren().setAll(table);
        RowFeed<CalendarDay> feed = new RowFeed<>(table, CalendarDay::id);
        subscriptions.follow(model.rowsProperty(), feed::show);
        subscriptions.follow(table.currentProperty(), this::moved);
        table.onOpen(_ -> openForm());
        table.emptyState().action("firstDayButton", ui.text("calendar.action.new"), true, this::startNew);
        detail.onSaved(this::saved);
        detail.pane().onClose(this::askClose);
    }

    StatusLine status() {
        return table.statusLine();
    }

    List<Node> headActions() {
        return List.of(newDay);
    }

    void focus() {
        table.focusGrid();
    }

    void reveal(UUID id) {
        table.select(id);
    }

    /** The cursor came to another day: unsaved work in the pane is asked about first. */
    private void moved(@Nullable CalendarDay day) {
        if (day != null && !creating && day.id().equals(detail.day())) {
            detail.refresh(day);
            return;
        }
        if (creating && (day == null || beside == null || day.id().equals(beside))) {
            beside = day == null ? beside : day.id();
            return;
        }
        UUID shown = detail.day();
        detail.mayLeave(leave -> {
            if (leave) {
                creating = false;
                showRow();
            } else if (creating) {
                beside = day == null ? null : day.id();
            } else if (shown != null) {
                table.select(shown);
            }
        });
    }

    private void showRow() {
        CalendarDay day = table.currentProperty().get();
        place(day != null);
        if (day != null) {
            detail.show(day);
        }
    }

    private void place(boolean open) {
        if (!open) {
            split.getItems().remove(detail.pane());
        } else if (!split.getItems().contains(detail.pane())) {
            split.getItems().add(detail.pane());
            SplitPane.setResizableWithParent(detail.pane(), false);
            split.setDividerPositions(DETAIL_AT);
        }
    }

    private void startNew() {
        detail.mayLeave(leave -> {
            if (leave) {
                CalendarDay current = table.currentProperty().get();
                beside = current == null ? null : current.id();
                creating = true;
                place(true);
                detail.startNew();
            }
        });
    }

    private void openForm() {
        if (!creating && table.currentProperty().get() != null && !split.getItems().contains(detail.pane())) {
            showRow();
        }
        if (split.getItems().contains(detail.pane())) {
            detail.focus();
        }
    }

    private void saved(CalendarDay day) {
        creating = false;
        model.load();
        table.select(day.id());
        status().message.set(ui.text("calendar.saved", words.day(day.date())));
    }

    private void askClose() {
        detail.mayLeave(leave -> {
            if (leave) {
                creating = false;
                place(false);
                focus();
            }
        });
    }

    void mayLeave(Consumer<Boolean> answer) {
        detail.mayLeave(answer);
    }

    boolean perform(Screen.Action action) {
        switch (action) {
            case NEW -> startNew();
            case SAVE, SAVE_AND_NEXT -> detail.save();
            case REFRESH -> {
                model.load();
                return table.perform(action);
            }
            case DELETE -> delete();
            case OPEN_DETAIL -> openForm();
            case CLOSE_DETAIL -> askClose();
            default -> {
                return table.perform(action);
            }
        }
        return true;
    }

    /** What was typed into a day that goes to the bin goes with it. */
    private void delete() {
        CalendarDay day = table.currentProperty().get();
        if (day != null && !creating) {
            model.remove(day, detail::discard);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        table.close();
    }
}
