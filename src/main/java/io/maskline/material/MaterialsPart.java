package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The materials of all firms, the shortest cover first; a stock is typed into its row, everything else beside it. */
public final class MaterialsPart implements GridPart {

    public static final String ID = "materials";

    private final UiContext ui;
    private final MaterialListViewModel model;
    private final MaterialDetailController pane;
    private final ObjectProperty<@Nullable Enterprise> firmAtHand;
    private final MlTable<MaterialRow> table;
    private final PartGrid<MaterialRow> grid;
    private final Button bill;
    private final FlowPane totals = new FlowPane();
    private final VBox body;

    /** @param firmAtHand the firm the user is at; a new count most likely is of it */
    public MaterialsPart(UiContext ui, MaterialListViewModel model, ObjectProperty<@Nullable Enterprise> firmAtHand) {
        this.ui = ui;
        this.model = model;
        this.firmAtHand = firmAtHand;
        this.pane = new MaterialDetailController(ui, model.countForm(), model.useForm(), model.priceForm(), model.history());
        Subscriptions subscriptions = new Subscriptions();
        table = new MlTable<>(new MaterialColumns(ui.messages()).spec(stockEditor()), ui);
        bill = billButton();
        grid = new PartGrid<>(table, MaterialRow::key, pane);
        totals.setId("materialTotals");
        totals.getStyleClass().add("ml-totals");
        body = new VBox(GridPart.super.body(), totals);
        VBox.setVgrow(body.getChildren().getFirst(), Priority.ALWAYS);
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onRefresh(model::load).closes(subscriptions);
        subscriptions.follow(model.rowsProperty(), this::showTotals);
        grid.onAtHand(row -> firmAtHand.set(row.firm()));
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstCountButton", ui.text("material.action.count"), true, this::startNew);
        pane.onSaved(this::saved);
        model.load();
    }

    private CellEditor<MaterialRow> stockEditor() {
        return new CellEditor<>() {
            @Override
            public String text(MaterialRow row) {
                return model.text(row);
            }

            @Override
            public void commit(MaterialRow row, String typed, Reply<MaterialRow> reply) {
                model.enter(row, typed, reply);
            }
        };
    }

    private void showTotals(List<MaterialRow> rows) {
        MaterialWords words = new MaterialWords(ui.messages());
        totals.getChildren().setAll(MaterialTotal.of(rows).stream().map(t -> new Label(words.total(t))).toList());
    }

    private Button billButton() {
        Button button = new Button(ui.text("material.action.bill"));
        button.setId("materialBillButton");
        button.setOnAction(_ -> grid.startNew(() -> pane.showBill(firmAtHand.get())));
        return button;
    }

    @Override
    public List<Node> headActions() {
        return List.of(bill);
    }

    private void startNew() {
        grid.startNew(() -> pane.startNew(firmAtHand.get()));
    }

    private void saved(MaterialRow.Key key) {
        model.load();
        grid.saved(key);
        status().message.set(ui.text("material.saved"));
    }

    @Override
    public PartGrid<MaterialRow> grid() {
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

    /** Goes to the most critical material of a firm. */
    @Override
    public void reveal(UUID firm) {
        model.rowsProperty().get().stream().filter(r -> r.firm().id().equals(firm)).findFirst().ifPresent(r -> table.select(r.key()));
    }
}
