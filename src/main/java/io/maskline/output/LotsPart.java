package io.maskline.output;

import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sterilised lots and the day each may be handed out; at the foot made, in desorption and releasable. */
public final class LotsPart implements GridPart {

    public static final String ID = "lots";

    private final UiContext ui;
    private final LotListViewModel model;
    private final LotPane pane;
    private final PartGrid<LotRow> grid;
    private final Button newLot;
    private final VBox body;

    public LotsPart(UiContext ui, LotListViewModel model, LotEditViewModel edit, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.pane = new LotPane(ui, edit, history);
        MlTable<LotRow> table = new MlTable<>(new LotColumns(ui.messages()).spec(), ui);
        grid = new PartGrid<>(table, LotRow::id, pane);
        newLot = new Button(ui.text("output.action.newLot"), new FontIcon("fth-plus"));
        newLot.setId("newLotButton");
        newLot.setOnAction(_ -> startNew());
        Node split = GridPart.super.body();
        body = new VBox(split, counters());
        VBox.setVgrow(split, Priority.ALWAYS);
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onDelete(row -> edit.delete(row.lot())).onRefresh(model::load).closes(model);
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstLotButton", ui.text("output.action.newLot"), true, this::startNew);
        pane.onSaved(this::saved);
        model.load();
    }

    private FlowPane counters() {
        FlowPane foot = new FlowPane(
                counter("lotsMadeLabel", model.madeProperty()), counter("lotsDesorptionLabel", model.inDesorptionProperty()),
                counter("lotsReleasedLabel", model.releasedProperty()));
        foot.setId("lotCounters");
        foot.getStyleClass().add("ml-counters");
        return foot;
    }

    private static Label counter(String id, ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(words);
        return label;
    }

    private void startNew() {
        grid.startNew(pane::startNew);
    }

    private void saved(SterileLot lot) {
        model.load();
        grid.saved(lot.id());
        status().message.set(ui.text("line.saved"));
    }

    @Override
    public PartGrid<LotRow> grid() {
        return grid;
    }

    @Override
    public Node body() {
        return body;
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
