package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.Map;
import java.util.UUID;
import javafx.beans.value.ObservableValue;

/** The lines with their figures of the day; beside them timeline, form and history of one. */
final class LinesPart implements GridPart {

    static final String ID = "lines";

    private final UiContext ui;
    private final LineListViewModel model;
    private final LineDetailController pane;
    private final Runnable newFirm;
    private final PartGrid<LineStanding> grid;
    private final RowFeed<LineStanding> feed;
    private final LineOutlookViewModel outlooks;

    /** @param newFirm begins a new firm: a line is of a firm, so as long as there is none, the firm comes first */
    LinesPart(UiContext ui, LineListViewModel model, BinViewModel bin, LineDetailController pane, LineOutlookViewModel outlooks, Runnable newFirm) {
        this.ui = ui;
        this.model = model;
        this.pane = pane;
        this.outlooks = outlooks;
        this.newFirm = newFirm;
        MlTable<LineStanding> table = new MlTable<>(new LineColumns(ui.messages()).lines(), ui);
        grid = new PartGrid<>(table, LineStanding::id, pane);
        feed = new RowFeed<>(table, LineStanding::id);
        Subscriptions subscriptions = new Subscriptions();
        grid.onNew(this::startNew).onDelete(line -> bin.delete(line.row())).onRefresh(model::load).closes(subscriptions);
        subscriptions.add(outlooks);
        subscriptions.follow(model.linesProperty(), _ -> showRows());
        subscriptions.onChange(outlooks.outlooksProperty(), this::showRows);
        grid.onAtHand(line -> model.firmAtHand().set(line.row().firm()));
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstLineButton", ui.text("line.action.newLine"), true, this::startNew);
        pane.onSaved(this::saved);
        outlooks.load();
    }

    private void showRows() {
        Map<UUID, LineOutlook> known = outlooks.outlooksProperty().get();
        feed.show(model.linesProperty().get().stream().map(r -> new LineStanding(r, known.get(r.id()))).toList());
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

    @Override
    public PartGrid<LineStanding> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }
}
