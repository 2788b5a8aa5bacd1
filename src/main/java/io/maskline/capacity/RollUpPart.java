package io.maskline.capacity;

import io.maskline.capacity.RollUp.By;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * 产能汇总: the day in a sentence, its figures by product class, district or firm, and the days to come. Enter or a double
 * click on a row opens its lines.
 */
final class RollUpPart implements Part {

    static final String ID = "rollup";

    private final RollUpViewModel model;
    private final ObservableValue<String> asOf;
    private final MlTable<RollUp.Group> table;
    private final HBox bar;
    private final VBox body;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param open takes the target of the lines of a row */
    RollUpPart(UiContext ui, RollUpViewModel model, ObservableValue<String> asOf, Consumer<String> open) {
        this.model = model;
        this.asOf = asOf;
        this.table = new MlTable<>(new RollUpColumns(ui.messages()).groups(), ui);
        this.bar = table.filterBar(by(ui));
        this.body = new VBox(sentence("rollUpSentence", model.sentenceProperty(), "ml-chart-sentence"), table, forecast(ui));
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().add("ml-rollup");
        table.onOpen(group -> open.accept(model.target(group)));
        subscriptions.add(model);
        subscriptions.follow(model.groupsProperty(), table::setRows);
        model.load();
    }

    private Node by(UiContext ui) {
        SegmentedSwitch by = new SegmentedSwitch("rollUpBySwitch");
        for (By way : By.values()) {
            by.segment(way.name(), ui.text(way.labelKey()));
        }
        subscriptions.follow(by.chosenProperty(), way -> model.byProperty().set(By.valueOf(way)));
        return by;
    }

    private Node forecast(UiContext ui) {
        ForecastChart chart = new ForecastChart(ui.messages());
        subscriptions.follow(model.forecastProperty(), chart::show);
        Label legend = new Label(ui.text("capacity.forecast.legend"));
        legend.getStyleClass().add("ml-muted");
        Label left = sentence("forecastLeftOut", model.notCountedProperty(), "ml-muted");
        left.managedProperty().bind(model.notCountedProperty().isNotEmpty());
        VBox box = new VBox(sentence("forecastSentence", model.outlookProperty(), "ml-chart-sentence"), chart, legend, left);
        box.getStyleClass().add("ml-rollup-forecast");
        return box;
    }

    private static Label sentence(String id, ObservableValue<String> words, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
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
    public StatusLine status() {
        return table.statusLine();
    }

    @Override
    public ObservableValue<String> asOf() {
        return asOf;
    }

    @Override
    public void focus() {
        table.focusGrid();
    }

    @Override
    public boolean perform(Screen.Action action) {
        if (action == Screen.Action.REFRESH) {
            model.load();
        }
        return table.perform(action);
    }

    @Override
    public void close() {
        subscriptions.close();
        table.close();
    }
}
