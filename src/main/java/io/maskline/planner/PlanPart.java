package io.maskline.planner;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 排样: the figures of the proposal, its rows, and below what the figures mean. Enter or a double click opens the request. */
final class PlanPart implements Part {

    private final PlanViewModel model;
    private final MlTable<PlanLine> table;
    private final HBox bar;
    private final VBox body;
    private final List<Node> actions;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param requests target of the view that shows a request */
    PlanPart(UiContext ui, PlanViewModel model, Navigator navigator, String requests) {
        this.model = model;
        this.table = new MlTable<>(PlanColumns.lines(), ui);
        this.bar = table.filterBar();
        this.actions = List.of(
                button("planCancelButton", ui.text("planner.action.cancel"), model.busyProperty().not(), model::cancel),
                button("planComputeButton", ui.text("planner.action.compute"), model.busyProperty(), model::compute),
                button("planConfirmButton", ui.text("planner.action.confirm"), model.busyProperty(), () -> model.confirm(table.selectedRows())),
                button("planConfirmAllButton", ui.text("planner.action.confirm-all"), model.busyProperty(), model::confirmAll));
        this.body = new VBox(
                sentence("planFigures", model.figuresProperty(), "ml-chart-sentence"),
                sentence("planOutdated", model.outdatedProperty(), "ml-sentence-warning"),
                table,
                sentence("planSmallPrint", model.smallPrintProperty(), "ml-sentence-small"));
        VBox.setVgrow(table, Priority.ALWAYS);
        subscriptions.add(model);
        subscriptions.follow(model.linesProperty(), new RowFeed<>(table, PlanLine::id)::show);
        subscriptions.follow(model.messageProperty(), table.statusLine().message::set);
        table.onOpen(line -> navigator.open(requests, line.id()));
        model.compute();
    }

    private static Button button(String id, String words, ObservableBooleanValue disabled, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.disableProperty().bind(disabled);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label sentence(String id, ObservableStringValue words, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
        label.managedProperty().bind(Bindings.isNotEmpty(label.textProperty()));
        return label;
    }

    @Override
    public HBox bar() {
        return bar;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public List<Node> headActions() {
        return actions;
    }

    @Override
    public StatusLine status() {
        return table.statusLine();
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public void focus() {
        table.focusGrid();
    }

    @Override
    public void reveal(UUID id) {
        table.reveal(id);
    }

    @Override
    public void filter(Map<String, List<String>> wanted) {
        table.filter(wanted);
    }

    @Override
    public boolean perform(Screen.Action action) {
        if (action == Screen.Action.REFRESH) {
            model.compute();
        }
        return table.perform(action);
    }

    @Override
    public void close() {
        subscriptions.close();
        table.close();
    }
}
