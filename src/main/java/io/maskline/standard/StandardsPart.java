package io.maskline.standard;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Target;
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

/** The standards with how each stands on the business date; Enter shows the limits of one. */
final class StandardsPart implements GridPart {

    static final String ID = "standards";

    private final UiContext ui;
    private final StandardListViewModel model;
    private final StandardPane pane;
    private final Navigator navigator;
    private final PartGrid<StandardRow> grid;
    private final Button newStandard;

    StandardsPart(UiContext ui, StandardListViewModel model, StandardPane pane, Navigator navigator) {
        this.ui = ui;
        this.model = model;
        this.pane = pane;
        this.navigator = navigator;
        MlTable<StandardRow> table = new MlTable<>(new StandardColumns(ui.messages()).standards(), ui);
        grid = new PartGrid<>(table, StandardRow::id, pane);
        newStandard = new Button(ui.text("standard.action.new"), new FontIcon("fth-plus"));
        newStandard.setId("newStandardButton");
        newStandard.setOnAction(_ -> startNew());
        grid.feeds(model.standardsProperty()).onNew(this::startNew).onDelete(this::delete).onRefresh(model::load);
        table.onOpen(this::showLimits);
        pane.onSaved(this::saved);
    }

    private void startNew() {
        grid.startNew(pane::startNew);
    }

    private void saved(Standard standard) {
        model.load();
        grid.saved(standard.id());
        status().message.set(ui.text("standard.saved", standard.code()));
    }

    private void delete(StandardRow row) {
        grid.openForm();
        pane.delete(row, () -> status().message.set(ui.text("standard.deleted", row.standard().code())));
    }

    private void showLimits(StandardRow row) {
        navigator.open(new Target("standard", LimitsPart.ID, Map.of()).with("standard", row.standard().code()).text());
    }

    @Override
    public PartGrid<StandardRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newStandard);
    }
}
