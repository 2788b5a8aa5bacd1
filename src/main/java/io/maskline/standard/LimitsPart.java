package io.maskline.standard;

import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The limits of all standards, each with its condition and unit. */
final class LimitsPart implements GridPart {

    static final String ID = "limits";

    private final UiContext ui;
    private final StandardListViewModel model;
    private final LimitPane pane;
    private final PartGrid<LimitRow> grid;
    private final Button newLimit;
    /** The standard whose limits were asked for last; it may have none yet. */
    private String asked = "";

    LimitsPart(UiContext ui, StandardListViewModel model, LimitPane pane) {
        this.ui = ui;
        this.model = model;
        this.pane = pane;
        MlTable<LimitRow> table = new MlTable<>(new StandardColumns(ui.messages()).limits(), ui);
        grid = new PartGrid<>(table, LimitRow::id, pane);
        newLimit = new Button(ui.text("standard.action.new-limit"), new FontIcon("fth-plus"));
        newLimit.setId("newLimitButton");
        newLimit.setOnAction(_ -> startNew());
        grid.feeds(model.limitsProperty()).onNew(this::startNew).onDelete(this::delete).onRefresh(model::load);
        table.onOpen(_ -> grid.openForm());
        pane.onSaved(this::saved);
    }

    /** Of the standard at the cursor, otherwise of the one whose limits were asked for. */
    private void startNew() {
        LimitRow row = grid.current();
        String standard = row == null ? asked : row.row().limit().standard();
        grid.startNew(() -> pane.startNew(standard));
    }

    private void saved(StandardLimit limit) {
        model.load();
        grid.saved(limit.id());
        status().message.set(ui.text("standard.saved", limit.limit().standard() + " " + limit.limit().itemName()));
    }

    private void delete(LimitRow row) {
        grid.openForm();
        pane.delete(row, () -> status().message.set(ui.text("standard.deleted", row.row().limit().standard() + " " + row.item())));
    }

    @Override
    public void filter(Map<String, List<String>> wanted) {
        asked = wanted.getOrDefault("standard", List.of()).stream().findFirst().orElse("");
        GridPart.super.filter(wanted);
    }

    @Override
    public PartGrid<LimitRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newLimit);
    }
}
