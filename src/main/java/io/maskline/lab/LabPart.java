package io.maskline.lab;

import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of labs and beside it the pane of the one chosen. */
final class LabPart implements GridPart {

    private final UiContext ui;
    private final LabListViewModel model;
    private final LabDetailController detail;
    private final PartGrid<LabRow> grid;
    private final Button newLab;

    LabPart(UiContext ui, LabListViewModel model, LabDetailController detail) {
        this.ui = ui;
        this.model = model;
        this.detail = detail;
        MlTable<LabRow> table = new MlTable<>(new LabColumns(ui).labs(), ui);
        this.grid = new PartGrid<>(table, LabRow::id, detail);
        this.newLab = new Button(ui.text("lab.action.new"), new FontIcon("fth-plus"));
        newLab.setId("newLabButton");
        newLab.setOnAction(_ -> startNew());
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onDelete(this::delete).onRefresh(model::load);
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstLabButton", ui.text("lab.action.new"), true, this::startNew);
        detail.onSaved(this::saved);
    }

    private void startNew() {
        grid.startNew(detail::startNew);
    }

    private void saved(Lab lab) {
        model.load();
        grid.saved(lab.id());
        status().message.set(ui.text("lab.saved", lab.shortName()));
    }

    /** What was typed into a lab that goes to the bin goes with it. */
    private void delete(LabRow row) {
        model.delete(row.lab(), detail::discard);
    }

    @Override
    public PartGrid<LabRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newLab);
    }
}
