package io.maskline.inspection;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The inspection schemes of all firms, one row an edition. */
final class SchemesPart implements GridPart {

    static final String ID = "schemes";

    private final UiContext ui;
    private final SchemeListViewModel model;
    private final SchemePane pane;
    private final PartGrid<SchemeRow> grid;
    private final Button newScheme;

    /** @param lotsTarget where a lot is shown */
    SchemesPart(
            UiContext ui, SchemeListViewModel model, SchemeEditViewModel edit, SchemeLotsViewModel lots, HistoryViewModel history, Navigator navigator,
            String lotsTarget) {
        this.ui = ui;
        this.model = model;
        SchemeStepsPane steps = new SchemeStepsPane(ui, model, edit::mayLeave, this::stepped);
        this.pane = new SchemePane(ui, edit, history, lots, steps, lot -> navigator.open(lotsTarget, lot));
        MlTable<SchemeRow> table = new MlTable<>(new SchemeColumns(ui.messages()).spec(), ui);
        this.grid = new PartGrid<>(table, SchemeRow::id, pane);
        this.newScheme = new Button(ui.text("inspection.action.new"), new FontIcon("fth-plus"));
        newScheme.setId("newSchemeButton");
        newScheme.setOnAction(_ -> startNew());
        Subscriptions subscriptions = new Subscriptions();
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onDelete(this::remove).onRefresh(model::load).closes(model).closes(subscriptions);
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstSchemeButton", ui.text("inspection.action.new"), true, this::startNew);
        subscriptions.follow(model.rowsProperty(), _ -> pane.refreshLots());
        subscriptions.onChange(ui.session().operatorProperty(), steps::judge);
        pane.onSaved(this::saved);
        model.load();
    }

    private void startNew() {
        grid.startNew(pane::startNew);
    }

    private void saved(Scheme scheme) {
        model.load();
        grid.saved(scheme.id());
        status().message.set(ui.text("inspection.saved", scheme.product().name(), scheme.head().edition()));
    }

    private void stepped(Scheme scheme) {
        model.load();
        grid.saved(scheme.id());
        status().message.set(ui.text("inspection.stepped", scheme.product().name(), scheme.head().edition(), scheme.head().status(ui.session().businessDate()).labelKey()));
    }

    private void remove(SchemeRow row) {
        model.remove(row, pane::discard);
    }

    @Override
    public PartGrid<SchemeRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newScheme);
    }
}
