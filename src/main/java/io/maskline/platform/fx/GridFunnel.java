package io.maskline.platform.fx;

import io.maskline.platform.text.SearchKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The pop-over of a column's funnel: values with counts to tick, or a range for numbers. Enter applies, Esc leaves. */
final class GridFunnel<R> {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final GridFrame<R> frame;
    private final int index;
    private final GridColumn<R> column;
    private final Consumer<@Nullable ColumnFilter> apply;
    private final Popup popup = new Popup();
    private final VBox root = new VBox();
    private final Label summary = new Label();
    private final Set<String> ticked = new HashSet<>();
    private final ListView<GridRows.ValueCount> list = new ListView<>();
    private final TextField search = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private List<GridRows.ValueCount> values = List.of();
    private final Map<String, SearchKey> keys = new HashMap<>();

    GridFunnel(GridFrame<R> frame, int index, Consumer<@Nullable ColumnFilter> apply) {
        this.frame = frame;
        this.index = index;
        this.column = frame.spec().columns().get(index);
        this.apply = apply;
        root.setId(frame.spec().id() + "_funnelPane");
        root.getStyleClass().add("ml-funnel-pane");
        root.getStylesheets().add(Theme.sheet());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        popup.getContent().add(root);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        if (column.kind.numeric()) {
            range();
        } else {
            valueList();
        }
        Button clear = button("clearFunnelButton", "platform.grid.clear", () -> apply.accept(null));
        Button go = button("applyFunnelButton", "platform.grid.apply", () -> filter().ifPresent(apply));
        go.getStyleClass().add("accent");
        summary.getStyleClass().add("ml-muted");
        HBox foot = new HBox(summary, spring(), clear, go);
        foot.getStyleClass().add("ml-funnel-foot");
        root.getChildren().add(foot);
    }

    /** Opens under {@code under}; the look is the one of its window. */
    void open(Node under, Runnable closed) {
        under.getScene().getRoot().getStyleClass().stream()
                .filter(c -> c.equals("ml-dark") || c.equals("ml-light") || c.startsWith("zoom-"))
                .forEach(root.getStyleClass()::add);
        Bounds place = under.localToScreen(under.getBoundsInLocal());
        popup.setOnHidden(_ -> closed.run());
        popup.show(under, place.getMinX() - 8, place.getMaxY() + 10);
        (column.kind.numeric() ? from : search).requestFocus();
    }

    private void valueList() {
        search.setId("funnelSearchField");
        search.setPromptText(frame.words("platform.grid.searchValues"));
        search.textProperty().subscribe(_ -> narrow());
        Hyperlink all = link("tickAllLink", "platform.grid.all", () -> list.getItems().forEach(v -> ticked.add(v.shown())));
        Hyperlink inverse = link("tickInverseLink", "platform.grid.inverse", () -> list.getItems().forEach(v -> flip(v.shown())));
        Label order = new Label(frame.words("platform.grid.chosenFirst"));
        order.getStyleClass().add("ml-muted");
        HBox links = new HBox(all, inverse, spring(), order);
        links.getStyleClass().add("ml-funnel-links");
        list.setId("funnelList");
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(_ -> new ValueCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(search, links, list);
        if (frame.state().query().filters().get(index) instanceof ColumnFilter.Values chosen) {
            ticked.addAll(chosen.shown());
        }
        frame.state().values(index, found -> {
            values = new ArrayList<>(found);
            values.sort(Comparator.comparing(v -> !ticked.contains(v.shown())));
            narrow();
        });
    }

    private void range() {
        HBox fields = new HBox(from, new Label(frame.words("platform.grid.rangeTo")), to);
        fields.getStyleClass().add("ml-funnel-range");
        from.setId("funnelFromField");
        from.setPromptText(frame.words("platform.grid.from"));
        to.setId("funnelToField");
        to.setPromptText(frame.words("platform.grid.to"));
        Label name = new Label(frame.text().label(column));
        name.getStyleClass().add("ml-muted");
        root.getChildren().addAll(name, fields);
        if (frame.state().query().filters().get(index) instanceof ColumnFilter.Range range) {
            from.setText(typed(range.from()));
            to.setText(typed(range.to()));
        }
    }

    private String typed(@Nullable BigDecimal bound) {
        return bound == null ? "" : frame.text().typed(column, bound);
    }

    /** The filter as set up; empty when a bound cannot be read or nothing is ticked. */
    private Optional<ColumnFilter> filter() {
        if (!column.kind.numeric()) {
            return ticked.isEmpty() ? Optional.empty() : Optional.of(new ColumnFilter.Values(ticked));
        }
        Optional<BigDecimal> low = bound(from);
        Optional<BigDecimal> high = bound(to);
        boolean sound = (low.isPresent() || from.getText().isBlank()) && (high.isPresent() || to.getText().isBlank());
        return sound && (low.isPresent() || high.isPresent())
                ? Optional.of(new ColumnFilter.Range(low.orElse(null), high.orElse(null)))
                : Optional.empty();
    }

    private Optional<BigDecimal> bound(TextField field) {
        Optional<BigDecimal> value = frame.text().read(column, field.getText());
        field.pseudoClassStateChanged(ERROR, value.isEmpty() && !field.getText().isBlank());
        return value;
    }

    private void narrow() {
        String typed = SearchKey.normalise(search.getText());
        list.getItems().setAll(values.stream()
                .filter(v -> typed.isEmpty() || keys.computeIfAbsent(v.shown(), SearchKey::ofName).matches(typed))
                .toList());
        if (!typed.isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        summarise();
    }

    private void summarise() {
        int rows = values.stream().filter(v -> ticked.contains(v.shown())).mapToInt(GridRows.ValueCount::count).sum();
        summary.setText(frame.words("platform.grid.ticked", ticked.size(), rows));
        list.refresh();
    }

    private void flip(String value) {
        if (!ticked.remove(value)) {
            ticked.add(value);
        }
    }

    private void keyPressed(KeyEvent event) {
        GridRows.ValueCount at = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            // Enter right after typing takes the one value that was looked for.
            if (ticked.isEmpty() && at != null) {
                ticked.add(at.shown());
            }
            filter().ifPresent(this::done);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            popup.hide();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (event.getCode() == KeyCode.SPACE && list.isFocused() && at != null) {
            event.consume();
            flip(at.shown());
            summarise();
        }
    }

    private void done(ColumnFilter filter) {
        popup.hide();
        apply.accept(filter);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(frame.words(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            popup.hide();
            action.run();
        });
        return button;
    }

    private Hyperlink link(String id, String key, Runnable action) {
        Hyperlink link = new Hyperlink(frame.words(key));
        link.setId(id);
        link.setOnAction(_ -> {
            action.run();
            summarise();
        });
        return link;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** A value, its tick and its count. */
    private final class ValueCell extends ListCell<GridRows.ValueCount> {
        private final Region box = GridCheckCell.box();
        private final Label words = new Label();
        private final Label count = new Label();
        private final HBox line = new HBox(box, words, spring(), count);

        ValueCell() {
            line.getStyleClass().add("ml-funnel-value");
            count.getStyleClass().add("ml-muted");
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    flip(getItem().shown());
                    summarise();
                }
            });
        }

        @Override
        protected void updateItem(GridRows.@Nullable ValueCount value, boolean empty) {
            super.updateItem(value, empty);
            setGraphic(empty || value == null ? null : line);
            if (value != null) {
                words.setText(value.shown());
                count.setText(Integer.toString(value.count()));
                GridCheckCell.tick(box, ticked.contains(value.shown()));
            }
        }
    }
}
