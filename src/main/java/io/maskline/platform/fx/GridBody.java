package io.maskline.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The two tables of a grid, frozen columns at the left and the rest at the right, over the same rows and scrolled as
 * one. Their own scroll bars are hidden; one bar at the right and one below stand for both.
 */
final class GridBody<R> extends VBox {

    private static final double CHECK_EM = 30 / 13.0;
    /** Before the sheet is there. */
    private static final long LEAST_ROW = 20;

    private final GridFrame<R> frame;
    private final TableView<R> left = new TableView<>();
    private final TableView<R> right = new TableView<>();
    private final List<TableColumn<R, R>> columns = new ArrayList<>();
    private final List<GridHead> heads = new ArrayList<>();
    private final Region headCheck = GridCheckCell.box();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final DoubleProperty em = new SimpleDoubleProperty(this, "em", 13);
    private final Region rowRuler = new Region();
    private final GridSums<R> sums;
    private final GridWidths<R> widths;
    private @Nullable TableColumn<R, R> checkColumn;

    GridBody(GridFrame<R> frame, IntConsumer openFunnel) {
        this.frame = frame;
        getStyleClass().add("ml-grid-body");
        if (frame.spec().checks()) {
            left.getColumns().add(checks());
        }
        for (int i = 0; i < frame.spec().columns().size(); i++) {
            TableColumn<R, R> column = column(i, openFunnel);
            columns.add(column);
            (frame.spec().columns().get(i).frozen ? left : right).getColumns().add(column);
        }
        dress(left, "left");
        dress(right, "right");
        left.setMinWidth(Region.USE_PREF_SIZE);
        left.setMaxWidth(Region.USE_PREF_SIZE);
        left.getColumns().forEach(c -> c.widthProperty().subscribe(_ -> fitLeft()));
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.setFocusTraversable(false);
        horizontal.setFocusTraversable(false);
        join();
        Region headGap = new Region();
        headGap.getStyleClass().add("ml-gutter-head");
        VBox gutter = new VBox(headGap, vertical);
        gutter.getStyleClass().add("ml-gutter");
        VBox.setVgrow(vertical, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox tables = new HBox(left, right, gutter);
        VBox.setVgrow(tables, Priority.ALWAYS);
        sums = new GridSums<>(frame, columns, left.prefWidthProperty(), checkColumn, horizontal.valueProperty());
        Region frozenGap = new Region();
        frozenGap.minWidthProperty().bind(left.prefWidthProperty());
        HBox.setHgrow(horizontal, Priority.ALWAYS);
        HBox below = new HBox(frozenGap, horizontal);
        below.getStyleClass().add("ml-grid-below");
        // The sheet knows the row heights (rows-26, rows-28, rows-32); whole pixels keep the lines sharp.
        rowRuler.getStyleClass().add("ml-row-ruler");
        rowRuler.setManaged(false);
        sides().forEach(t -> t.fixedCellSizeProperty().bind(rowRuler.minHeightProperty().map(h -> (double) Math.max(LEAST_ROW, Math.round(h.doubleValue())))));
        getChildren().addAll(tables, sums, below, rowRuler);
        boolean chinese = frame.ui().messages().locale().getLanguage().equals("zh");
        widths = new GridWidths<>(frame.spec().columns(), columns, chinese, () -> roomForColumns(gutter));
        widthProperty().subscribe(_ -> widths.share());
        em.subscribe(_ -> scale());
    }

    /** Size of the root font in px; everything here is a multiple of it. */
    DoubleProperty emProperty() {
        return em;
    }

    GridSums<R> sums() {
        return sums;
    }

    GridHead head(int column) {
        return heads.get(column);
    }

    Region headCheck() {
        return headCheck;
    }

    /** Draws every visible cell anew: what rows show has changed, though not the rows. */
    void redraw() {
        sides().forEach(TableView::refresh);
    }

    /** Brings a cell into view. */
    void scrollTo(int row, int column) {
        VirtualFlow<?> flow = flow(right);
        if (row >= 0 && flow != null && flow.getCellCount() > row) {
            flow.scrollTo(row);
        } else if (row >= 0) {
            right.scrollTo(row);
        }
        if (column >= 0 && column < columns.size() && !frame.spec().columns().get(column).frozen) {
            right.scrollToColumn(columns.get(column));
        }
    }

    void scrollToTop(int row) {
        left.scrollTo(row);
        right.scrollTo(row);
    }

    /** Number of the first row in view, 0 when nothing is shown. */
    int topRow() {
        VirtualFlow<?> flow = flow(right);
        return flow == null || flow.getFirstVisibleCell() == null ? 0 : flow.getFirstVisibleCell().getIndex();
    }

    /** Rows that fit into the view, at least 1. */
    int pageSize() {
        VirtualFlow<?> flow = flow(right);
        return flow == null ? 1 : Math.max(1, (int) (flow.getViewportLength() / right.getFixedCellSize()) - 1);
    }

    /** Where a visible cell lies, in the coordinates of {@code in}; null when it is not in view. */
    @Nullable Bounds boundsOf(int row, int column, Node in) {
        TableView<R> side = frame.spec().columns().get(column).frozen ? left : right;
        for (Node node : side.lookupAll(".ml-cell")) {
            if (node instanceof GridCell<?> cell && cell.column() == column && cell.getIndex() == row && cell.isVisible()) {
                return in.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
            }
        }
        return null;
    }

    List<TableView<R>> sides() {
        return List.of(left, right);
    }

    /** Number of the column, -1 for the check boxes, -2 for none of this grid. */
    int columnOfHead(TableColumnBase<?, ?> column) {
        return column == checkColumn ? -1 : columns.contains(column) ? columns.indexOf(column) : -2;
    }

    private void dress(TableView<R> table, String side) {
        table.setId(frame.spec().id() + "_" + side);
        table.getStyleClass().addAll("edge-to-edge", "ml-grid-" + side);
        table.setItems(frame.state().shown());
        table.setSelectionModel(null);
        table.setFocusTraversable(false);
        table.setPlaceholder(new Region());
        table.setRowFactory(_ -> new GridRowCell<>(frame));
    }

    private TableColumn<R, R> checks() {
        TableColumn<R, R> column = plain(frame.spec().id() + "_checkCol");
        column.setCellFactory(_ -> new GridCheckCell<>(frame));
        column.setGraphic(headCheck);
        column.setResizable(false);
        column.getStyleClass().add("ml-check-head");
        checkColumn = column;
        return column;
    }

    private TableColumn<R, R> column(int index, IntConsumer openFunnel) {
        GridColumn<R> spec = frame.spec().columns().get(index);
        String id = frame.spec().id() + "_" + spec.id + "Col";
        TableColumn<R, R> column = plain(id);
        column.setCellFactory(_ -> new GridCell<>(frame, index));
        String words = frame.text().label(spec);
        GridHead head = new GridHead(words, spec.kind.numeric(), id + "_funnelButton", frame.words("platform.grid.funnel", words),
                () -> openFunnel.accept(index));
        column.setGraphic(head);
        heads.add(head);
        if (spec.kind.numeric()) {
            column.getStyleClass().add("ml-num");
        }
        return column;
    }

    private TableColumn<R, R> plain(String id) {
        TableColumn<R, R> column = new TableColumn<>();
        column.setId(id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        return column;
    }

    private double roomForColumns(Region gutter) {
        double checks = checkColumn == null ? 0 : checkColumn.getWidth();
        return getWidth() == 0 ? 0 : getWidth() - gutter.minWidth(-1) - checks;
    }

    private void scale() {
        double px = em.get();
        if (checkColumn != null) {
            checkColumn.setMinWidth(px * CHECK_EM);
            checkColumn.setPrefWidth(Math.round(px * CHECK_EM));
        }
        widths.scale(px);
        fitLeft();
    }

    private void fitLeft() {
        double width = left.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        left.setPrefWidth(width == 0 ? 0 : width + 1);
        left.setVisible(width > 0);
        left.setManaged(width > 0);
    }

    /** Joins the bars of both tables with ours, once both have their skins. */
    private void join() {
        for (TableView<R> table : sides()) {
            table.skinProperty().subscribe(skin -> {
                if (skin != null) {
                    bind(vertical, bar(table, Orientation.VERTICAL), table == right);
                    if (table == right) {
                        bind(horizontal, bar(table, Orientation.HORIZONTAL), true);
                    }
                }
            });
        }
    }

    private static void bind(ScrollBar ours, ScrollBar theirs, boolean leads) {
        if (leads) {
            ours.minProperty().bind(theirs.minProperty());
            ours.maxProperty().bind(theirs.maxProperty());
            ours.visibleAmountProperty().bind(theirs.visibleAmountProperty());
            ours.blockIncrementProperty().bind(theirs.blockIncrementProperty());
            ours.unitIncrementProperty().bind(theirs.unitIncrementProperty());
            ours.visibleProperty().bind(theirs.visibleProperty());
        }
        theirs.valueProperty().bindBidirectional(ours.valueProperty());
    }

    private static ScrollBar bar(TableView<?> table, Orientation orientation) {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == orientation)
                .findFirst().orElseThrow();
    }

    private static @Nullable VirtualFlow<?> flow(TableView<?> table) {
        return (VirtualFlow<?>) table.lookup(".virtual-flow");
    }
}
