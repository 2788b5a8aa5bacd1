package io.maskline.brief;

import io.maskline.brief.DailyFigures.Group;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturn;
import io.maskline.output.Shipped;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 二、产能产量: what waits, what is left and where the masks of the day went, by product class. */
final class StockSection {

    private static final List<Function<Shipped, @Nullable Long>> DESTINATIONS =
            List.of(Shipped::state, Shipped::province, Shipped::city, Shipped::own, Shipped::export);

    private final DailyFigures figures;
    private final PaperText words;

    StockSection(DailyFigures figures, PaperText words) {
        this.figures = figures;
        this.words = words;
    }

    /** Empty when nothing waits and nobody said anything of stock or shipping. */
    Optional<Table> table() {
        Group all = figures.all();
        Long waiting = figures.capacity().inDesorption(all.lines());
        boolean told = waiting != null && waiting > 0 || figures.capacity().stock(all.lines()) != null || shippedOf(all).stream().anyMatch(s -> s != null);
        if (!told) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                column("brief.column.class", 18, Align.LEFT), column("brief.column.inDesorption", 11, Align.RIGHT),
                column("brief.column.stock", 11, Align.RIGHT), column("brief.column.shippedState", 11, Align.RIGHT),
                column("brief.column.shippedProvince", 11, Align.RIGHT), column("brief.column.shippedCity", 11, Align.RIGHT),
                column("brief.column.shippedOwn", 11, Align.RIGHT), column("brief.column.shippedExport", 11, Align.RIGHT));
        List<List<String>> rows = figures.byClass().entrySet().stream().map(e -> row(words.text(e.getKey().labelKey()), e.getValue())).toList();
        return Optional.of(new Table(
                words.text("brief.table.stock"), words.text("brief.unit.wan"), columns, rows, row(words.text("brief.total"), all), words.text("brief.note.stock")));
    }

    private List<String> row(String name, Group group) {
        List<String> cells = new ArrayList<>(List.of(
                name, cell(figures.capacity().inDesorption(group.lines()), group), cell(figures.capacity().stock(group.lines()), group)));
        shippedOf(group).forEach(pieces -> cells.add(cell(pieces, group)));
        return cells;
    }

    /** Pieces by destination; what a line that told of its shipping did not name is none. */
    private static List<@Nullable Long> shippedOf(Group group) {
        List<@Nullable Long> sums = new ArrayList<>();
        for (Function<Shipped, @Nullable Long> to : DESTINATIONS) {
            sums.add(CapacityFigures.sum(group.lines(), r -> shipped(r, to)));
        }
        return sums;
    }

    private static @Nullable Long shipped(LineRow row, Function<Shipped, @Nullable Long> to) {
        OutputReturn made = row.today();
        if (made == null || made.stock().shipped().total() == null) {
            return null;
        }
        Long pieces = to.apply(made.stock().shipped());
        return pieces == null ? Long.valueOf(0) : pieces;
    }

    private String cell(@Nullable Long pieces, Group group) {
        if (pieces != null) {
            return PaperText.wan(pieces);
        }
        return group.lines().stream().anyMatch(LineRow::expected) ? words.missing() : PaperText.NOT_APPLICABLE;
    }

    private Column column(String key, int width, Align align) {
        return new Column(words.text(key), width, align);
    }
}
