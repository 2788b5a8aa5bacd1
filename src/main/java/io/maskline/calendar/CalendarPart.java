package io.maskline.calendar;

import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The days of the calendar and beside them the pane of the one chosen. */
final class CalendarPart implements GridPart {

    private final UiContext ui;
    private final CalendarListViewModel model;
    private final CalendarDetailController detail;
    private final CalendarWords words;
    private final PartGrid<CalendarDay> grid;
    private final Button newOrder;

    CalendarPart(UiContext ui, CalendarListViewModel model, CalendarDetailController detail, CalendarWords words) {
        this.ui = ui;
        this.model = model;
        this.detail = detail;
        this.words = words;
        MlTable<CalendarDay> table = new MlTable<>(CalendarColumns.days(words), ui);
        this.grid = new PartGrid<>(table, CalendarDay::id, detail);
        this.newOrder = new Button(ui.text("calendar.action.new"), new FontIcon("fth-plus"));
        newOrder.setId("newDayButton");
        newOrder.setOnAction(_ -> startNew());
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onDelete(this::remove).onRefresh(model::load);
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstDayButton", ui.text("calendar.action.new"), true, this::startNew);
        detail.onSaved(this::saved);
    }

    private void startNew() {
        grid.startNew(detail::startNew);
    }

    private void saved(CalendarDay day) {
        model.load();
        grid.saved(day.id());
        status().message.set(ui.text("calendar.saved", words.day(day.date())));
    }

    /** What was typed into a day that goes to the bin goes with it. */
    private void remove(CalendarDay day) {
        model.remove(day, detail::discard);
    }

    @Override
    public PartGrid<CalendarDay> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newOrder);
    }
}
