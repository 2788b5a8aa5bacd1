package io.maskline.capacity;

import io.maskline.output.OutputEntryViewModel;
import io.maskline.output.OutputRow;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/** The daily returns of the lines expected to report, typed one below the other. */
final class ReturnsPart implements GridPart {

    static final String ID = "returns";

    private final UiContext ui;
    private final LineListViewModel model;
    private final OutputEntryViewModel entry;
    private final MlTable<OutputRow> table;
    private final PartGrid<OutputRow> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    ReturnsPart(UiContext ui, LineListViewModel model, OutputEntryViewModel entry) {
        this.ui = ui;
        this.model = model;
        this.entry = entry;
        table = new MlTable<>(
                new LineColumns(ui.messages()).returns(quantities(), editor(_ -> "", entry::explain)), ui);
        grid = new PartGrid<>(table, OutputRow::id);
        subscriptions.follow(entry.rowsProperty(), new RowFeed<>(table, OutputRow::id)::show);
        grid.onAtHand(row -> model.firmAtHand().set(row.row().firm()));
    }

    private CellEditor<OutputRow> quantities() {
        CellEditor<OutputRow> one = editor(entry::text, entry::enter);
        return new CellEditor<>() {
            @Override
            public String text(OutputRow row) {
                return one.text(row);
            }

            @Override
            public void commit(OutputRow row, String words, Reply<OutputRow> reply) {
                one.commit(row, words, reply);
            }

            @Override
            public boolean paste(List<OutputRow> rows, List<String> typed, Reply<OutputRow> reply) {
                entry.paste(rows, typed, reply);
                return true;
            }
        };
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

    /** From the row being worked on; who comes from elsewhere begins at the first. */
    private void nextMissing() {
        OutputRow from = table.isFocused() ? grid.current() : null;
        entry.nextMissing(from == null ? null : from.id()).ifPresentOrElse(
                line -> table.select(line, LineColumns.QUANTITY), () -> status().message.set(ui.text("line.entry.noneMissing")));
        table.focusGrid();
    }

    @Override
    public PartGrid<OutputRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public boolean perform(Screen.Action action) {
        switch (action) {
            case SAVE, SAVE_AND_NEXT -> table.commitEdit();
            case NEXT_MISSING -> nextMissing();
            case REFRESH -> {
                model.load();
                return GridPart.super.perform(action);
            }
            default -> {
                return GridPart.super.perform(action);
            }
        }
        return true;
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        table.commitEdit();
        entry.mayLeave(answer);
    }

    @Override
    public void close() {
        subscriptions.close();
        GridPart.super.close();
    }
}
