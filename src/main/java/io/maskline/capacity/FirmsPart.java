package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.output.FirmRow;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.UiContext;
import javafx.beans.value.ObservableValue;

/** The firms with what their lines make together; beside them the form and the history of one. */
final class FirmsPart implements GridPart {

    static final String ID = "firms";

    private final UiContext ui;
    private final LineListViewModel model;
    private final EnterpriseDetailController pane;
    private final PartGrid<FirmRow> grid;

    FirmsPart(UiContext ui, LineListViewModel model, BinViewModel bin, EnterpriseDetailController pane) {
        this.ui = ui;
        this.model = model;
        this.pane = pane;
        MlTable<FirmRow> table = new MlTable<>(new LineColumns(ui.messages()).firms(), ui);
        grid = new PartGrid<>(table, FirmRow::id, pane);
        grid.feeds(model.firmsProperty()).onNew(this::startNew).onDelete(row -> bin.delete(row.firm())).onRefresh(model::load);
        grid.onAtHand(row -> model.firmAtHand().set(row.firm()));
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstFirmButton", ui.text("line.action.newFirm"), true, this::startNew);
        pane.onSaved(this::saved);
        pane.onSameFirm(this::saved);
    }

    private void startNew() {
        grid.startNew(pane::startNew);
    }

    private void saved(Enterprise firm) {
        model.firmAtHand().set(firm);
        grid.saved(firm.id());
        status().message.set(ui.text("line.saved"));
    }

    @Override
    public PartGrid<FirmRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }
}
