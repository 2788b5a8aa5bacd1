package io.maskline.platform.fx;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.geometry.Side;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar over a grid: the screen's view switch, find field, filter chips, shown/total in red while rows are hidden. */
final class GridFilterBar<R> extends HBox {

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    private static final int MOST_NAMED = 2;

    private final GridFrame<R> frame;
    private final MlTable<R> table;
    private final HBox leading = new HBox();
    private final HBox chips = new HBox();
    private final TextField find = new TextField();
    private final Label shown = new Label();
    private final Label stale = new Label();
    private final Hyperlink clear = new Hyperlink();

    GridFilterBar(GridFrame<R> frame, MlTable<R> table, IntConsumer openFunnel) {
        this.frame = frame;
        this.table = table;
        setId("filterBar");
        getStyleClass().add("ml-filter-bar");
        leading.getStyleClass().add("ml-button-row");
        chips.getStyleClass().add("ml-button-row");
        find.setId(frame.spec().id() + "_findField");
        find.getStyleClass().add("ml-find");
        find.setPromptText(frame.words("platform.grid.find"));
        find.textProperty().subscribe(typed -> table.find(typed == null ? "" : typed));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::findKey);
        showFind(false);
        Button add = new Button(frame.words("platform.grid.addFilter"), new FontIcon("fth-plus"));
        add.setId(frame.spec().id() + "_addFilterButton");
        add.getStyleClass().add("flat");
        add.setOnAction(_ -> columnMenu(openFunnel).show(add, Side.BOTTOM, 0, 0));
        stale.setText(frame.words("platform.grid.sortStale"));
        stale.getStyleClass().addAll("ml-tag", "role-warning");
        shown.setId("shownCountLabel");
        shown.getStyleClass().add("ml-shown");
        clear.setId("clearFilterButton");
        clear.setText(frame.words("platform.grid.clear"));
        clear.setOnAction(_ -> table.clearFilters());
        // In a small window the chips give way first: they say what they are in a tooltip, too.
        for (Region firm : List.of(leading, add, shown, clear, stale)) {
            firm.setMinWidth(USE_PREF_SIZE);
        }
        chips.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(leading, find, chips, add, spring, stale, shown, clear);
        refresh("");
    }

    void lead(List<Node> nodes) {
        leading.getChildren().setAll(nodes);
        leading.setManaged(!nodes.isEmpty());
    }

    void focusFind() {
        showFind(true);
        find.requestFocus();
        find.selectAll();
    }

    void clearFind() {
        find.clear();
        showFind(false);
    }

    /** @param counts the sentence of shown and total */
    void refresh(String counts) {
        GridQuery query = frame.state().query();
        chips.getChildren().setAll(query.filters().entrySet().stream().map(e -> chip(e.getKey(), e.getValue())).toList());
        chips.setManaged(!query.filters().isEmpty());
        shown.setText(counts);
        boolean hidden = frame.state().shown().size() < frame.state().total();
        shown.pseudoClassStateChanged(FILTERED, hidden);
        clear.setVisible(query.hides());
        clear.setManaged(query.hides());
        stale.setVisible(frame.state().sortStale());
        stale.setManaged(frame.state().sortStale());
    }

    private Node chip(int index, ColumnFilter filter) {
        GridColumn<R> column = frame.spec().columns().get(index);
        String words = frame.words("platform.grid.chip", frame.text().label(column), words(column, filter));
        return Chips.filter(frame.spec().id() + "_" + column.id + "FilterChip", words, frame.words("platform.grid.removeFilter", words),
                () -> table.filter(index, null));
    }

    private String words(GridColumn<R> column, ColumnFilter filter) {
        return switch (filter) {
            case ColumnFilter.Values values -> values.shown().size() > MOST_NAMED
                    ? frame.words("platform.grid.chipMany", values.shown().size())
                    : values.shown().stream().sorted().collect(Collectors.joining(frame.words("platform.grid.listComma")));
            case ColumnFilter.Range range -> {
                String from = range.from() == null ? "" : frame.text().format(column, range.from());
                String to = range.to() == null ? "" : frame.text().format(column, range.to());
                yield from.isEmpty() ? "≤ " + to : to.isEmpty() ? "≥ " + from : frame.words("platform.grid.chipRange", from, to);
            }
        };
    }

    private ContextMenu columnMenu(IntConsumer openFunnel) {
        ContextMenu menu = new ContextMenu();
        for (int i = 0; i < frame.spec().columns().size(); i++) {
            int index = i;
            MenuItem item = new MenuItem(frame.text().label(frame.spec().columns().get(i)));
            item.setOnAction(_ -> openFunnel.accept(index));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void findKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            clearFind();
            table.focusGrid();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            table.focusGrid();
        }
    }

    private void showFind(boolean on) {
        find.setVisible(on);
        find.setManaged(on);
    }
}
