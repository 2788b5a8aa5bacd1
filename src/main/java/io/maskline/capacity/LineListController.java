package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.output.FirmRow;
import io.maskline.output.LineRow;
import io.maskline.output.OutputEntryViewModel;
import io.maskline.output.OutputRow;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Three views side by side in time: firms, lines, daily returns; beside the grid the pane of the row chosen. */
final class LineListController implements AutoCloseable {

    static final String FIRMS = "firms";
    static final String LINES = "lines";
    static final String RETURNS = "returns";
    private static final double DETAIL_AT = 0.7;

    private final UiContext ui;
    private final LineListViewModel model;
    private final OutputEntryViewModel entry;
    private final BinViewModel bin;
    private final EnterpriseDetailController firmPane;
    private final LineDetailController linePane;
    private final MlTable<FirmRow> firmTable;
    private final MlTable<LineRow> lineTable;
    private final MlTable<OutputRow> outputTable;
    private final SegmentedSwitch views;
    private final Button newLine;
    private final Button newFirm;
    private final StatusLine status = new StatusLine();
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private StackPane barHost;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane tableHost;

    private @Nullable DetailPane open;
    /** While a new record is typed, the row with the cursor is not shown. */
    private boolean creating;

    @SuppressWarnings("NullAway.Init") // the views are set by the loader
    LineListController(
            UiContext ui, LineListViewModel model, OutputEntryViewModel entry, BinViewModel bin, LineColumns columns,
            EnterpriseDetailController firmPane, LineDetailController linePane) {
        this.ui = ui;
        this.model = model;
        this.entry = entry;
        this.bin = bin;
        this.firmPane = firmPane;
        this.linePane = linePane;
        this.firmTable = new MlTable<>(columns.firms(), ui);
        this.lineTable = new MlTable<>(columns.lines(), ui);
        this.outputTable = new MlTable<>(columns.returns(editor(OutputEntryViewModel::text, entry::enter), editor(_ -> "", entry::explain)), ui);
        this.views = new SegmentedSwitch("lineViewSwitch")
                .segment(FIRMS, ui.text("line.view.firms", 0))
                .segment(LINES, ui.text("line.view.lines", 0))
                .segment(RETURNS, ui.text("line.view.returns", 0));
        this.newLine = button("newLineButton", "line.action.newLine", () -> startNew(false));
        this.newFirm = button("newFirmButton", "line.action.newFirm", () -> startNew(true));
    }

    private Button button(String id, String wordsKey, Runnable action) {
        Button button = new Button(ui.text(wordsKey), new FontIcon("fth-plus"));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** What is typed into a cell of the entry, given to the view model. */
    private static CellEditor<OutputRow> editor(Function<OutputRow, String> text, Typed typed) {
        return new CellEditor<>() {
            @Override
            public String text(OutputRow row) {
                return text.apply(row);
            }

            @Override
            public void commit(OutputRow row, String words, Reply<OutputRow> reply) {
                typed.take(row, words, reply);
            }
        };
    }

    @FunctionalInterface
    private interface Typed {
        void take(OutputRow row, String words, CellEditor.Reply<OutputRow> reply);
    }

    @FXML
    void initialize() {
        RowFeed<FirmRow> firmFeed = new RowFeed<>(firmTable, FirmRow::id);
        RowFeed<LineRow> lineFeed = new RowFeed<>(lineTable, LineRow::id);
        RowFeed<OutputRow> outputFeed = new RowFeed<>(outputTable, OutputRow::id);
        subscriptions.follow(entry.rowsProperty(), outputFeed::show);
        subscriptions.follow(model.firmsProperty(), rows -> {
            firmFeed.show(rows);
            views.words(FIRMS, ui.text("line.view.firms", rows.size()));
        });
        subscriptions.follow(model.linesProperty(), rows -> {
            lineFeed.show(rows);
            entry.show(rows);
            views.words(LINES, ui.text("line.view.lines", rows.size()));
            views.words(RETURNS, ui.text("line.view.returns", entry.rowsProperty().get().size()));
        });
        views.choose(LINES);
        subscriptions.follow(views.chosenProperty(), this::showView);
        subscriptions.follow(firmTable.currentProperty(), row -> moved(row, r -> r.firm().equals(firmPane.firm()), firmTable, () -> firmPane.firm().id()));
        subscriptions.follow(lineTable.currentProperty(), row -> moved(row, r -> r.equals(linePane.shown()), lineTable, this::shownLine));
        firmTable.onOpen(_ -> openForm());
        lineTable.onOpen(_ -> openForm());
        firmTable.emptyState().action("firstFirmButton", ui.text("line.action.newFirm"), true, () -> startNew(true));
        lineTable.emptyState().action("firstLineButton", ui.text("line.action.newLine"), true, () -> startNew(false));
        firmPane.onSaved(firm -> saved(firm.id(), firmTable));
        firmPane.onSameFirm(firm -> saved(firm.id(), firmTable));
        linePane.onSaved(line -> saved(line.id(), lineTable));
        firmPane.pane().onClose(this::askClose);
        linePane.pane().onClose(this::askClose);
    }

    StatusLine status() {
        return status;
    }

    List<Node> headActions() {
        return List.of(newFirm, newLine);
    }

    void focus() {
        front().focusGrid();
    }

    private String view() {
        return views.chosenProperty().get();
    }

    private MlTable<?> front() {
        return switch (view()) {
            case FIRMS -> firmTable;
            case RETURNS -> outputTable;
            default -> lineTable;
        };
    }

    private void showView(String view) {
        MlTable<?> table = front();
        barHost.getChildren().setAll(table.filterBar(views));
        tableHost.getChildren().setAll(table);
        status.shown.bind(table.statusLine().shown);
        status.filtered.bind(table.statusLine().filtered);
        status.selection.bind(table.statusLine().selection);
        status.message.bind(table.statusLine().message);
        creating = false;
        showRow();
    }

    /** The cursor came to another row: unsaved work in the pane is asked about first. */
    private <R> void moved(@Nullable R row, Predicate<R> same, MlTable<R> table, Supplier<@Nullable UUID> back) {
        if (row == null || table != front() || same.test(row) && !creating) {
            return;
        }
        mayLeaveForm(leave -> {
            if (leave) {
                creating = false;
                showRow();
            } else if (back.get() != null) {
                table.select(back.get());
            }
        });
    }

    private @Nullable UUID shownLine() {
        LineRow row = linePane.shown();
        return row == null ? null : row.id();
    }

    private void showRow() {
        FirmRow firm = firmTable.currentProperty().get();
        LineRow line = lineTable.currentProperty().get();
        if (creating) {
            return;
        }
        if (view().equals(FIRMS) && firm != null) {
            firmPane.show(firm.firm());
            place(firmPane.pane());
        } else if (view().equals(LINES) && line != null) {
            linePane.show(line);
            place(linePane.pane());
        } else {
            place(null);
        }
    }

    private void place(@Nullable DetailPane pane) {
        if (pane == open) {
            return;
        }
        if (open != null) {
            split.getItems().remove(open);
        }
        open = pane;
        if (pane != null) {
            split.getItems().add(pane);
            SplitPane.setResizableWithParent(pane, false);
            split.setDividerPositions(DETAIL_AT);
        }
    }

    private void startNew(boolean firm) {
        mayLeaveForm(leave -> {
            if (!leave) {
                return;
            }
            Enterprise of = chosenFirm();
            views.choose(firm ? FIRMS : LINES);
            creating = true;
            place(firm ? firmPane.pane() : linePane.pane());
            if (firm) {
                firmPane.startNew();
            } else {
                linePane.startNew(of);
            }
        });
    }

    /** The firm of the row with the cursor, of which a new line most likely is. */
    private @Nullable Enterprise chosenFirm() {
        FirmRow firm = firmTable.currentProperty().get();
        LineRow line = lineTable.currentProperty().get();
        OutputRow output = outputTable.currentProperty().get();
        return switch (view()) {
            case FIRMS -> firm == null ? null : firm.firm();
            case RETURNS -> output == null ? null : output.row().firm();
            // The first line of a firm just registered: no line has the cursor yet.
            default -> line != null ? line.firm() : firm == null ? null : firm.firm();
        };
    }

    private void openForm() {
        if (view().equals(FIRMS)) {
            place(firmPane.pane());
            firmPane.focus();
        } else if (view().equals(LINES)) {
            place(linePane.pane());
            linePane.focus();
        }
    }

    private void saved(UUID record, MlTable<?> table) {
        creating = false;
        model.load();
        table.select(record);
        front().statusLine().message.set(ui.text("line.saved"));
    }

    private void askClose() {
        mayLeaveForm(leave -> {
            if (leave) {
                creating = false;
                place(null);
                focus();
            }
        });
    }

    private void mayLeaveForm(Consumer<Boolean> answer) {
        firmPane.mayLeave(firm -> {
            if (firm) {
                linePane.mayLeave(answer);
            } else {
                answer.accept(false);
            }
        });
    }

    void mayLeave(Consumer<Boolean> answer) {
        front().commitEdit();
        mayLeaveForm(form -> {
            if (form) {
                entry.mayLeave(answer);
            } else {
                answer.accept(false);
            }
        });
    }

    void reveal(String view, UUID id) {
        reveal(view);
        front().select(id);
    }

    void reveal(String view) {
        if (List.of(FIRMS, LINES, RETURNS).contains(view)) {
            views.choose(view);
        }
    }

    boolean perform(Screen.Action action) {
        switch (action) {
            // A line is of a firm: as long as there is none, the firm comes first.
            case NEW -> startNew(view().equals(FIRMS) || model.firmsProperty().get().isEmpty());
            case SAVE, SAVE_AND_NEXT -> save();
            case REFRESH -> {
                model.load();
                return front().perform(action);
            }
            case DELETE -> delete();
            case OPEN_DETAIL -> openForm();
            case CLOSE_DETAIL -> askClose();
            case NEXT_MISSING -> nextMissing();
            default -> {
                return front().perform(action);
            }
        }
        return true;
    }

    private void save() {
        front().commitEdit();
        if (open == firmPane.pane()) {
            firmPane.save();
        } else if (open == linePane.pane()) {
            linePane.save();
        }
    }

    private void delete() {
        FirmRow firm = firmTable.currentProperty().get();
        LineRow line = lineTable.currentProperty().get();
        if (view().equals(FIRMS) && firm != null) {
            bin.delete(firm.firm());
        } else if (view().equals(LINES) && line != null) {
            bin.delete(line);
        }
    }

    private void nextMissing() {
        OutputRow from = view().equals(RETURNS) ? outputTable.currentProperty().get() : null;
        views.choose(RETURNS);
        entry.nextMissing(from == null ? null : from.id()).ifPresentOrElse(
                line -> outputTable.select(line, LineColumns.QUANTITY), () -> outputTable.statusLine().message.set(ui.text("line.entry.noneMissing")));
        outputTable.focusGrid();
    }

    @Override
    public void close() {
        subscriptions.close();
        firmTable.close();
        lineTable.close();
        outputTable.close();
    }
}
