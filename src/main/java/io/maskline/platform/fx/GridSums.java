package io.maskline.platform.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The sum row under a grid; it never scrolls away, but goes sideways with its columns. */
final class GridSums<R> extends HBox {

    private final GridFrame<R> frame;
    private final List<Label> labels = new ArrayList<>();

    GridSums(GridFrame<R> frame, List<TableColumn<R, R>> columns, ObservableDoubleValue frozenWidth,
            @Nullable TableColumn<R, R> checks, ObservableValue<Number> scrolled) {
        this.frame = frame;
        setId(frame.spec().id() + "_sums");
        getStyleClass().add("ml-sums");
        HBox frozen = new HBox();
        frozen.getStyleClass().add("ml-sums-frozen");
        frozen.minWidthProperty().bind(frozenWidth);
        frozen.maxWidthProperty().bind(frozenWidth);
        if (checks != null) {
            Region gap = new Region();
            gap.minWidthProperty().bind(checks.widthProperty());
            frozen.getChildren().add(gap);
        }
        HBox moving = new HBox();
        moving.translateXProperty().bind(scrolled.map(v -> -v.doubleValue()));
        for (int i = 0; i < columns.size(); i++) {
            GridColumn<R> column = frame.spec().columns().get(i);
            Label label = new Label();
            label.getStyleClass().add(column.kind.numeric() ? "ml-num" : "ml-text");
            label.minWidthProperty().bind(columns.get(i).widthProperty());
            label.maxWidthProperty().bind(columns.get(i).widthProperty());
            labels.add(label);
            (column.frozen ? frozen : moving).getChildren().add(label);
        }
        if (!columns.isEmpty() && frame.spec().columns().getFirst().frozen && wordsFirst(frame.spec().columns().getFirst())) {
            spanFirst(columns);
        }
        Pane window = new Pane(moving);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        window.setMinWidth(0);
        moving.prefHeightProperty().bind(window.heightProperty());
        HBox.setHgrow(window, Priority.ALWAYS);
        getChildren().addAll(frozen, window);
        setVisible(frame.spec().summed());
        setManaged(frame.spec().summed());
    }

    private static boolean wordsFirst(GridColumn<?> first) {
        return !first.sums() || first.sumText != null && !first.kind.numeric();
    }

    /** The words for the total may reach over the frozen columns behind the first that have no sum. */
    private void spanFirst(List<TableColumn<R, R>> columns) {
        DoubleExpression width = columns.getFirst().widthProperty().add(0);
        for (int i = 1; i < columns.size() && frame.spec().columns().get(i).frozen && !frame.spec().columns().get(i).sums(); i++) {
            width = width.add(columns.get(i).widthProperty());
            labels.get(i).setManaged(false);
        }
        labels.getFirst().minWidthProperty().bind(width);
        labels.getFirst().maxWidthProperty().bind(width);
    }

    void show(List<String> texts) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(texts.get(i));
        }
        if (!labels.isEmpty() && texts.getFirst().isEmpty()) {
            labels.getFirst().setText(frame.words("platform.grid.total", frame.state().shown().size()));
        }
    }
}
