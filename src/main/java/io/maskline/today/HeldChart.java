package io.maskline.today;

import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What holds firms up, as bars with their numbers; each opens its firms. The longest is first and marked. */
final class HeldChart extends VBox {

    /** More categories than these are not read any more; the last one is then the sum of the rest. */
    private static final int MOST = 7;

    private final UiContext ui;
    private final Consumer<List<String>> open;

    /** @param open shows the firms of these short names */
    HeldChart(UiContext ui, Consumer<List<String>> open) {
        this.ui = ui;
        this.open = open;
        setId("bottleneckChart");
        getStyleClass().add("today-held");
    }

    void show(List<DayCapacity.Held> held) {
        getChildren().clear();
        int most = held.stream().mapToInt(h -> h.firms().size()).max().orElse(0);
        int single = held.size() > MOST ? MOST - 1 : held.size();
        for (int i = 0; i < single; i++) {
            DayCapacity.Held one = held.get(i);
            getChildren().add(row(ui.text(one.factor().labelKey()), one.firms(), most, i == 0));
        }
        if (single < held.size()) {
            List<String> rest = held.subList(single, held.size()).stream().flatMap(h -> h.firms().stream()).toList();
            getChildren().add(row(ui.text("today.held.rest"), rest, Math.max(most, rest.size()), false));
        }
    }

    private Button row(String name, List<String> firms, int most, boolean first) {
        Label label = new Label(name);
        label.getStyleClass().add("today-held-name");
        Region bar = new Region();
        bar.getStyleClass().add(first ? "today-bar-now" : "today-bar");
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("today-held-track");
        bar.maxWidthProperty().bind(track.widthProperty().multiply((double) firms.size() / most));
        HBox.setHgrow(track, Priority.ALWAYS);
        Label count = new Label(Integer.toString(firms.size()));
        count.getStyleClass().add("today-held-count");
        HBox graphic = new HBox(label, track, count);
        graphic.getStyleClass().add("today-held-row");
        Button row = new Button(null, graphic);
        row.getStyleClass().setAll("today-held-button");
        row.setMaxWidth(Double.MAX_VALUE);
        graphic.prefWidthProperty().bind(row.widthProperty());
        row.setAccessibleText(ui.text("today.held.accessible", name, firms.size()));
        row.setOnAction(_ -> open.accept(firms));
        return row;
    }
}
