package io.maskline.shell;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.TaskBoard;
import io.maskline.platform.task.TaskBoard.Entry;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The button of running work in the status bar and the list above it with progress, remaining time and 取消. */
final class TaskPanel {

    private static final double WIDTH = 420;

    private final Button button;
    private final ProgressBar bar;
    private final TaskBoard board;
    private final UiContext ui;
    private final VBox list = new VBox();
    private final Pane overlay;

    TaskPanel(Button button, ProgressBar bar, TaskBoard board, Pane overlay, UiContext ui) {
        this.button = button;
        this.bar = bar;
        this.board = board;
        this.overlay = overlay;
        this.ui = ui;
        list.setId("taskList");
        list.getStyleClass().addAll("shell-panel", "shell-tasks");
        list.setVisible(false);
        list.setPrefWidth(WIDTH);
        overlay.getChildren().add(list);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            list.setVisible(!list.isVisible());
            place();
        });
        list.layoutBoundsProperty().subscribe(this::place);
        ListChangeListener<Entry> changed = _ -> fill();
        board.running().addListener(new javafx.collections.WeakListChangeListener<>(changed));
        list.getProperties().put("listener", changed);
        fill();
    }

    private void fill() {
        int running = board.running().size();
        button.setVisible(running > 0);
        button.setText(ui.text("shell.task.running", running));
        list.getChildren().setAll(board.running().stream().map(this::row).toList());
        if (running == 0) {
            list.setVisible(false);
            bar.progressProperty().unbind();
        } else {
            bar.progressProperty().bind(board.running().getFirst().shareProperty());
        }
    }

    private VBox row(Entry entry) {
        Label title = new Label(entry.title());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("shell-muted");
        count.textProperty().bind(Bindings.createStringBinding(() -> words(entry),
                entry.doneProperty(), entry.totalProperty(), entry.secondsLeftProperty()));
        Button cancel = new Button(ui.text("shell.task.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> {
            cancel.setDisable(true);
            entry.cancel();
        });
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(entry.shareProperty());
        HBox top = new HBox(8, title, gap, count, cancel);
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(6, top, progress);
    }

    private String words(Entry entry) {
        long total = entry.totalProperty().get();
        if (total <= 0) {
            return "";
        }
        long done = entry.doneProperty().get();
        long left = entry.secondsLeftProperty().get();
        return left == TaskBoard.UNKNOWN ? ui.text("shell.task.count", done, total) : ui.text("shell.task.countLeft", done, total, left);
    }

    private void place() {
        if (list.isVisible()) {
            Bounds above = overlay.sceneToLocal(button.localToScene(button.getLayoutBounds()));
            double height = list.prefHeight(WIDTH);
            list.resizeRelocate(Math.max(8, above.getMaxX() - WIDTH), above.getMinY() - height - 6, WIDTH, height);
        }
    }
}
