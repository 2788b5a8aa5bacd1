package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.output.LineRow;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import javafx.beans.value.ObservableValue;

/** The lines with their figures of the day; beside them timeline, form and history of one. */
final class LinesPart implements GridPart {

    static final String ID = "lines";

    private final UiContext ui;
    private final LineListViewModel model;
    private final BinViewModel bin;
    private final LineDetailController pane;
    private final Runnable newFirm;
    private final PartGrid<LineRow> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param newFirm begins a new firm: a line is of a firm, so as long as there is none, the firm comes first */
    LinesPart(UiContext ui, LineListViewModel model, BinViewModel bin, LineDetailController pane, Runnable newFirm) {
        this.ui = ui;
        this.model = model;
        this.bin = bin;
        this.pane = pane;
        this.newFirm = newFirm;
        MlTable<LineRow> table = new MlTable<>(new LineColumns(ui.messages()).lines(), ui);
        grid = new PartGrid<>(table, LineRow::id, pane);
        subscriptions.follow(model.linesProperty(), new RowFeed<>(table, LineRow::id)::show);
        grid.onAtHand(row -> model.firmAtHand().set(row.firm()));
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstLineButton", ui.text("line.action.newLine"), true, this::startNew);
        pane.onSaved(this::saved);
    }

    private void startNew() {
        Enterprise firm = model.firmAtHand().get();
        if (firm == null && model.firmsProperty().get().isEmpty()) {
            newFirm.run();
        } else {
            grid.startNew(() -> pane.startNew(firm));
        }
    }

    private void saved(Line line) {
        grid.saved(line.id());
        status().message.set(ui.text("line.saved"));
    }

    private void delete() {
        LineRow row = grid.current();
        if (row != null && !grid.creating()) {
            bin.delete(row);
        }
    }

    @Override
    public PartGrid<LineRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public boolean perform(Screen.Action action) {
        switch (action) {
            case NEW -> startNew();
            case DELETE -> delete();
            case REFRESH -> {
                model.load();
                return GridPart.super.perform(action);
            }
            default -> {
                return GridPart.super.perform(action);
            }
        }
        return true;
    }

    @Override
    public void close() {
        subscriptions.close();
        GridPart.super.close();
    }
}
