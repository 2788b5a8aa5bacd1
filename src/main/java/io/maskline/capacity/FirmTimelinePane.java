package io.maskline.capacity;

import io.maskline.platform.feature.FirmEvents.Event;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.TimelineView;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The timeline of a firm with its switch 昨天以来 / 全部; each item opens its record. */
final class FirmTimelinePane extends VBox implements AutoCloseable {

    private static final String SINCE = "since";
    private static final String ALL = "all";

    private final UiContext ui;
    private final FirmTimelineViewModel model;
    private final Navigator navigator;
    private final SegmentedSwitch filter;
    private final Label count = new Label();
    private final TimelineView list = new TimelineView("timelineList");
    private final Hyperlink older = new Hyperlink();
    private final Subscriptions subscriptions = new Subscriptions();

    FirmTimelinePane(UiContext ui, FirmTimelineViewModel model, Navigator navigator) {
        this.ui = ui;
        this.model = model;
        this.navigator = navigator;
        filter = new SegmentedSwitch("timelineSwitch")
                .segment(SINCE, ui.text("capacity.timeline.since"))
                .segment(ALL, ui.text("capacity.timeline.all"));
        filter.choose(model.sinceYesterdayProperty().get() ? SINCE : ALL);
        count.getStyleClass().add("ml-muted");
        older.setId("timelineOlderLink");
        older.setOnAction(_ -> filter.choose(ALL));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(filter, space, count);
        bar.getStyleClass().add("ml-timeline-bar");
        VBox body = new VBox(list, older);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
        subscriptions.follow(filter.chosenProperty(), chosen -> model.sinceYesterdayProperty().set(SINCE.equals(chosen)));
        subscriptions.follow(model.itemsProperty(), this::show);
        subscriptions.follow(model.olderProperty(), hidden -> showOlder(hidden.intValue()));
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> model.again(), ui.dialogs()::fault)));
    }

    /** Shows the events of a firm as they are now; null shows nothing. */
    void show(@Nullable UUID firm) {
        model.show(firm);
    }

    private void show(List<FirmTimelineViewModel.Item> items) {
        count.setText(ui.text("capacity.timeline.count", items.size()));
        list.show(
                items.stream().map(i -> new TimelineView.Item(i.status(), i.sentence(), i.muted(), open(i.event()))).toList(),
                ui.text(model.olderProperty().get() > 0 ? "capacity.timeline.noneSince" : "capacity.timeline.none"));
    }

    private void showOlder(int hidden) {
        older.setText(ui.text("capacity.timeline.older", hidden));
        older.setVisible(hidden > 0);
        older.setManaged(hidden > 0);
        if (model.itemsProperty().get().isEmpty()) {
            show(List.of());
        }
    }

    private @Nullable Runnable open(Event event) {
        String target = event.target();
        if (target == null) {
            return null;
        }
        return () -> {
            if (event.record() == null) {
                navigator.open(target);
            } else {
                navigator.open(target, event.record());
            }
        };
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
