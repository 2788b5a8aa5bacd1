package io.maskline.standard;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import javafx.beans.value.ObservableValue;

/** The limits of all standards, each with its condition and unit. */
final class LimitsPart implements GridPart {

    static final String ID = "limits";

    private final StandardListViewModel model;
    private final PartGrid<LimitRow> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    LimitsPart(UiContext ui, StandardListViewModel model) {
        this.model = model;
        StandardColumns columns = new StandardColumns(ui.messages());
        MlTable<LimitRow> table = new MlTable<>(columns.limits(), ui);
        grid = new PartGrid<>(table, LimitRow::id, new LimitPane(ui, model, columns));
        subscriptions.follow(model.limitsProperty(), table::setRows);
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
