package io.maskline.output;

import io.maskline.enterprise.Enterprise;
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
public final class ReturnsPart implements GridPart {

    public static final String ID = "returns";

    private final UiContext ui;
    private final OutputEntryViewModel entry;
    private final Surroundings around;
    private final MlTable<OutputRow> table;
    private final PartGrid<OutputRow> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * What the screen around it gives.
     *
     * @param asOf the sentence beside the title
     * @param load reads the lines anew
     * @param atHand told the firm of the row the user is at
     */
    public record Surroundings(ObservableValue<String> asOf, Runnable load, Consumer<Enterprise> atHand) {}

    public ReturnsPart(UiContext ui, OutputEntryViewModel entry, Surroundings around) {
        this.ui = ui;
        this.entry = entry;
        this.around = around;
        table = new MlTable<>(new ReturnColumns(ui).spec(this::figure, editor(_ -> "", entry::explain)), ui);
        grid = new PartGrid<>(table, OutputRow::id);
        subscriptions.follow(entry.rowsProperty(), new RowFeed<>(table, OutputRow::id)::show);
        grid.onAtHand(row -> {
            around.atHand().accept(row.row().firm());
            tellProblem(row);
        });
    }

    private CellEditor<OutputRow> figure(ReturnFigure figure) {
        CellEditor<OutputRow> one = typed(figure);
        return figure == ReturnFigure.QUANTITY ? pasted(one) : one;
    }

    /** A whole column of outputs may be pasted; the other figures are typed. */
    private CellEditor<OutputRow> pasted(CellEditor<OutputRow> one) {
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

    private CellEditor<OutputRow> typed(ReturnFigure figure) {
        return editor(row -> entry.text(row, figure), (row, typed, reply) -> entry.enter(row, figure, typed, reply));
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

    /** Back on a row that waits, the sentence says again why. */
    private void tellProblem(OutputRow row) {
        if (row.asks() != null) {
            status().message.set(entry.problem(row));
        }
    }

    /** From the row whose output is being worked on; who comes from elsewhere, or has not begun to type, stands at the first. */
    private void nextMissing() {
        OutputRow from = table.isFocused() && table.atColumn(ReturnColumns.QUANTITY) ? grid.current() : null;
        entry.nextMissing(from == null ? null : from.id()).ifPresentOrElse(
                line -> table.select(line, ReturnColumns.QUANTITY), () -> status().message.set(ui.text("line.entry.noneMissing")));
        table.focusGrid();
    }

    @Override
    public PartGrid<OutputRow> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return around.asOf();
    }

    @Override
    public boolean perform(Screen.Action action) {
        switch (action) {
            case SAVE, SAVE_AND_NEXT -> table.commitEdit();
            case NEXT_MISSING -> nextMissing();
            case REFRESH -> {
                around.load().run();
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
