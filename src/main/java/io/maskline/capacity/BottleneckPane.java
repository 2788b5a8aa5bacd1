package io.maskline.capacity;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.Subscriptions;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The 卡点 block of a pane: what holds up tomorrow and why, then a bar for every known factor, the lowest first. The bar of
 * the one that holds up is in the warning colour and its name is strong, so that it is told in grey, too.
 */
final class BottleneckPane extends VBox implements AutoCloseable {

    /** More than so many bars would push the tabs out of a small window. */
    private static final int MOST_BARS = 6;

    private final StatusGlyph glyph = new StatusGlyph();
    private final Label head = new Label();
    private final Label detail = new Label();
    private final VBox top = new VBox(new HBox(glyph, head), detail);
    private final GridPane bars = new GridPane();
    private final VBox notes = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private final BottleneckViewModel model;

    BottleneckPane(BottleneckViewModel model) {
        this.model = model;
        setId("bottleneckPane");
        getStyleClass().add("ml-bottleneck");
        top.getStyleClass().add("ml-bottleneck-head");
        top.getChildren().getFirst().getStyleClass().add("ml-bottleneck-title");
        head.setWrapText(true);
        // The pane is low on small screens: the sentence gives way last.
        head.setMinHeight(USE_PREF_SIZE);
        detail.setMinHeight(USE_PREF_SIZE);
        head.setId("bottleneckLabel");
        head.getStyleClass().add("ml-strong");
        detail.setWrapText(true);
        detail.setId("bottleneckDetailLabel");
        detail.getStyleClass().add("ml-muted");
        bars.getStyleClass().add("ml-bottleneck-bars");
        notes.getStyleClass().add("ml-bottleneck-notes");
        getChildren().addAll(top, bars, notes);
        subscriptions.add(model);
        subscriptions.follow(model.shownProperty(), this::show);
    }

    void showFirm(UUID firm) {
        model.showFirm(firm);
    }

    void showLine(UUID firm, UUID line) {
        model.showLine(firm, line);
    }

    void showNothing() {
        model.showNothing();
    }

    private void show(BottleneckViewModel.@Nullable Shown now) {
        setVisible(now != null);
        setManaged(now != null);
        if (now == null) {
            return;
        }
        top.getStyleClass().removeAll("role-warning");
        if (now.held()) {
            top.getStyleClass().add("role-warning");
        }
        glyph.show(now.held() ? Status.NOTE : now.complete() ? Status.PASS : Status.PENDING);
        head.setText(now.head());
        detail.setText(now.detail());
        detail.setManaged(!now.detail().isEmpty());
        bars.getChildren().clear();
        for (int i = 0; i < Math.min(MOST_BARS, now.bars().size()); i++) {
            bar(i, now.bars().get(i));
        }
        notes.getChildren().setAll(now.notes().stream().map(BottleneckPane::note).toList());
        notes.setManaged(!now.notes().isEmpty());
    }

    private void bar(int row, BottleneckViewModel.Bar bar) {
        Label name = new Label(bar.label());
        Label value = new Label(bar.value());
        Track track = new Track(bar);
        name.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add(bar.binding() ? "ml-strong" : "ml-muted");
        value.getStyleClass().add(bar.binding() ? "ml-strong" : "ml-muted");
        value.getStyleClass().add("ml-bottleneck-value");
        value.setMaxWidth(Double.MAX_VALUE);
        track.setAccessibleText(bar.label() + " " + bar.value() + " " + bar.why());
        GridPane.setHgrow(track, Priority.ALWAYS);
        bars.addRow(row, name, track, value);
    }

    private static Label note(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("ml-muted");
        return label;
    }

    /** A bar on its ground; as long as the ground when the factor does not hold up. */
    private static final class Track extends Region {

        private final Region fill = new Region();
        private final long pieces;
        private final long whole;

        Track(BottleneckViewModel.Bar bar) {
            this.whole = Math.max(bar.whole(), 1);
            this.pieces = Math.min(bar.pieces(), whole);
            getStyleClass().add("ml-bottleneck-track");
            fill.getStyleClass().add(bar.binding() ? "ml-bottleneck-binding" : "ml-bottleneck-fill");
            getChildren().add(fill);
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, snapSizeX(getWidth() * pieces / whole), getHeight());
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
