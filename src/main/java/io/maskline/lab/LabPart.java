package io.maskline.lab;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
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
    private final PartGrid<Lab> grid;
    private final Button newLab;
    private final Subscriptions subscriptions = new Subscriptions();

    LabPart(UiContext ui, LabListViewModel model, LabDetailController detail) {
        this.ui = ui;
        this.model = model;
        this.detail = detail;
        MlTable<Lab> table = new MlTable<>(LabColumns.labs(), ui);
        this.grid = new PartGrid<>(table, Lab::id, detail);
        this.newLab = new Button(ui.text("lab.action.new"), new FontIcon("fth-plus"));
        newLab.setId("newLabButton");
        newLab.setOnAction(_ -> startNew());
        subscriptions.follow(model.rowsProperty(), new RowFeed<>(table, Lab::id)::show);
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
    private void delete() {
        Lab lab = grid.current();
        if (lab != null && !grid.creating()) {
            model.delete(lab, detail::discard);
        }
    }

    @Override
    public PartGrid<Lab> grid() {
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
