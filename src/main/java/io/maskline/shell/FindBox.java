package io.maskline.shell;

import atlantafx.base.controls.CustomTextField;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.UiContext;
import io.maskline.shell.FindViewModel.Found;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The find field and the list below it. The field keeps the focus; ↑ ↓ walk the list, Enter opens, Esc leaves. */
final class FindBox {

    private static final int ROWS = 10;
    private static final double ROW = 32;
    private static final double WIDEST = 460;

    private final CustomTextField field;
    private final Pane overlay;
    private final FindViewModel model;
    private final Navigator navigator;
    private final ListView<Found> list = new ListView<>();
    private final StackPane panel;

    FindBox(CustomTextField field, Pane overlay, FindViewModel model, Navigator navigator, UiContext ui) {
        this.field = field;
        this.overlay = overlay;
        this.model = model;
        this.navigator = navigator;
        Label none = new Label(ui.text("shell.find.none"));
        none.getStyleClass().add("shell-muted");
        list.setId("findList");
        list.setItems(model.found());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new FoundCell());
        panel = new StackPane(list);
        panel.getStyleClass().add("shell-panel");
        panel.setVisible(false);
    }

    void attach() {
        overlay.getChildren().add(panel);
        field.textProperty().bindBidirectional(model.typedProperty());
        panel.visibleProperty().bind(field.focusedProperty()
                .and(Bindings.isNotEmpty(model.found()).or(model.nothingProperty())));
        panel.visibleProperty().subscribe(this::place);
        model.found().addListener((ListChangeListener<Found>) _ -> {
            list.getSelectionModel().select(0);
            place();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMousePressed(_ -> open(list.getSelectionModel().getSelectedItem()));
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                event.consume();
                open(list.getSelectionModel().getSelectedItem());
            }
            case ESCAPE -> {
                event.consume();
                field.clear();
                overlay.getParent().requestFocus();
            }
            default -> { }
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        if (!model.found().isEmpty()) {
            int size = model.found().size();
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
        }
    }

    private void open(@Nullable Found hit) {
        if (hit != null) {
            model.open(hit, navigator);
        }
    }

    private void place() {
        if (panel.isVisible()) {
            Bounds below = overlay.sceneToLocal(field.localToScene(field.getLayoutBounds()));
            double width = Math.max(below.getWidth(), Math.min(WIDEST, overlay.getWidth() - 16));
            double height = ROW * Math.clamp(model.found().size(), 1, ROWS) + 4;
            panel.resizeRelocate(Math.max(8, below.getMaxX() - width), below.getMaxY() + 2, width, height);
            panel.setPrefSize(width, height);
        }
    }

    private static final class FoundCell extends ListCell<Found> {
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Region gap = new Region();
        private final HBox line = new HBox(title, gap, detail);

        FoundCell() {
            HBox.setHgrow(gap, Priority.ALWAYS);
            title.setMinWidth(0);
            detail.setMinWidth(Region.USE_PREF_SIZE);
            detail.getStyleClass().add("shell-muted");
            line.getStyleClass().add("shell-found");
        }

        @Override
        protected void updateItem(@Nullable Found hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : line);
            if (hit != null) {
                title.setText(hit.title());
                detail.setText(hit.detail());
            }
        }
    }
}
