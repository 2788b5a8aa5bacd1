package io.maskline.standard;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Target;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.Map;
import javafx.beans.value.ObservableValue;

/** The standards with how each stands on the business date; Enter shows the limits of one. */
final class StandardsPart implements GridPart {

    static final String ID = "standards";

    private final StandardListViewModel model;
    private final Navigator navigator;
    private final PartGrid<StandardRow> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    StandardsPart(UiContext ui, StandardListViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        StandardColumns columns = new StandardColumns(ui.messages());
        MlTable<StandardRow> table = new MlTable<>(columns.standards(), ui);
        grid = new PartGrid<>(table, StandardRow::id, new StandardPane(ui, model));
        subscriptions.follow(model.standardsProperty(), table::setRows);
        table.onOpen(this::showLimits);
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
    public boolean perform(Screen.Action action) {
        if (action == Screen.Action.REFRESH) {
            model.load();
        }
        return GridPart.super.perform(action);
    }

    @Override
    public void close() {
        subscriptions.close();
        GridPart.super.close();
    }
}
