package io.maskline.inspection;

import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The inspected lots of all products, the newest first. */
final class LotsPart implements GridPart {

    static final String ID = "lots";

    private final UiContext ui;
    private final LotListViewModel model;
    private final LotPane pane;
    private final PartGrid<LotRow> grid;
    private final Button newLot;

    LotsPart(UiContext ui, LotListViewModel model, LotEditViewModel edit, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.pane = new LotPane(ui, edit, history);
        MlTable<LotRow> table = new MlTable<>(new LotColumns(ui.messages()).spec(), ui);
        this.grid = new PartGrid<>(table, LotRow::id, pane);
        this.newLot = new Button(ui.text("inspection.action.newLot"), new FontIcon("fth-plus"));
        newLot.setId("newInspectedLotButton");
        newLot.setOnAction(_ -> startNew());
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onDelete(this::remove).onRefresh(model::load).closes(model);
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstInspectedLotButton", ui.text("inspection.action.newLot"), true, this::startNew);
        pane.onSaved(this::saved);
        pane.onRestarted(() -> {
            model.load();
            status().message.set(ui.text("inspection.restarted"));
        });
        model.load();
    }

    private void startNew() {
        grid.startNew(pane::startNew);
    }

    private void saved(Lot lot) {
        model.load();
        grid.saved(lot.id());
        status().message.set(ui.text("inspection.lot.saved", lot.head().lotNumber(), lot.outcome().labelKey()));
    }

    private void remove(LotRow row) {
        model.remove(row, pane::discard);
    }

    @Override
    public PartGrid<LotRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newLot);
    }
}
