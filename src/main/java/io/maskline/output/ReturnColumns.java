package io.maskline.output;

import io.maskline.line.PackUnit;
import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.PieceUnit;
import io.maskline.platform.text.Wan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The grid in which daily returns are typed. */
final class ReturnColumns {

    /** The column of the output, where typing begins. */
    static final String QUANTITY = "today";

    private final Messages words;
    private final Supplier<PieceUnit> unit;

    ReturnColumns(UiContext ui) {
        this.words = ui.messages();
        this.unit = ui.session()::pieceUnit;
    }

    GridSpec<OutputRow> spec(Function<ReturnFigure, CellEditor<OutputRow>> editors, CellEditor<OutputRow> reason) {
        return GridSpec.<OutputRow>of("outputTable", OutputRow::id)
                .column(GridColumn.<OutputRow>text("firm", "line.col.firm", r -> r.row().firmName()).hint(_ -> Hint.STRONG).frozen().width(9.2, 10))
                .column(GridColumn.<OutputRow>text("line", "line.col.line", this::line).frozen().width(4.4, 5.6))
                .column(GridColumn.<OutputRow>pieces("yesterday", "line.col.yesterday", r -> r.row().yesterday())
                        .missing("line.missing").hint(_ -> Hint.MUTED).sum().width(7, 8.4))
                .column(GridColumn.<OutputRow>pieces(QUANTITY, "line.col.today", OutputRow::shown)
                        .missing("line.missing")
                        .hint(r -> r.waiting() != null ? Hint.WARNING : Hint.STRONG)
                        .edit(editors.apply(ReturnFigure.QUANTITY))
                        .wanted("missing", yes -> yes.equals("true") ? words.text("line.missing") : yes)
                        .total(ReturnColumns::stored)
                        .width(7, 8.4))
                .column(figure("rejected", "output.col.rejected", 8, ReturnFigure.REJECTED, editors))
                .column(GridColumn.<OutputRow>pieces("opening", "output.col.opening", OutputRow::opening)
                        .hint(r -> r.figures().stock().opening() == null ? Hint.MUTED : Hint.NONE)
                        .edit(editors.apply(ReturnFigure.OPENING)).sum().width(7, 8.4))
                .column(figure("shippedState", "output.col.state", 7, ReturnFigure.STATE, editors))
                .column(figure("shippedProvince", "output.col.province", 6, ReturnFigure.PROVINCE, editors))
                .column(figure("shippedCity", "output.col.city", 6, ReturnFigure.CITY, editors))
                .column(figure("shippedOwn", "output.col.own", 7, ReturnFigure.OWN, editors))
                .column(figure("shippedExport", "output.col.export", 7, ReturnFigure.EXPORT, editors))
                .column(closing(editors))
                .column(GridColumn.<OutputRow>percent("rate", "line.col.rate", ReturnColumns::rate)
                        .hint(r -> over(rate(r)) ? Hint.OVER : Hint.NONE).width(6.6, 6.4))
                .column(GridColumn.<OutputRow>text("reason", "line.return.reason", this::reason)
                        .shown(this::reason).hint(ReturnColumns::reasonHint).edit(reason).width(10, 12))
                .column(GridColumn.<OutputRow>text("marks", "line.col.marks", this::marks).width(5.4, 8))
                .empty("line.empty.returns");
    }

    private static GridColumn<OutputRow> figure(
            String id, String labelKey, double wide, ReturnFigure figure, Function<ReturnFigure, CellEditor<OutputRow>> editors) {
        return GridColumn.<OutputRow>pieces(id, labelKey, r -> r.figures().of(figure))
                .hint(r -> r.asks() != null && r.asks().field().equals(field(figure)) ? Hint.DANGER : Hint.NONE)
                .edit(editors.apply(figure))
                .sum()
                .width(wide, 8);
    }

    /** Destinations are refused together. */
    private static String field(ReturnFigure figure) {
        return figure == ReturnFigure.REJECTED ? "rejected" : "shipped";
    }

    /** What follows from the others stands muted; where the books do not add up, red with the number that is missing. */
    private GridColumn<OutputRow> closing(Function<ReturnFigure, CellEditor<OutputRow>> editors) {
        return GridColumn.<OutputRow>pieces("closing", "output.col.closing", OutputRow::closing)
                .shown(this::closingText)
                .hint(r -> r.difference() != null ? Hint.DANGER : r.figures().stock().closing() == null ? Hint.MUTED : Hint.NONE)
                .edit(editors.apply(ReturnFigure.CLOSING))
                .sum()
                .width(7.6, 9.4);
    }

    private String closingText(OutputRow row) {
        Long closing = row.closing();
        Long difference = row.difference();
        if (closing == null) {
            return words.text("platform.missing.dash");
        }
        return difference == null
                ? shown(closing)
                : words.text("output.closing.off", shown(closing), (difference < 0 ? "−" : "+") + unit.get().text(Math.abs(difference)));
    }

    /** Figures of a line that makes kits are kits. */
    private String line(OutputRow row) {
        String name = words.text("line.no", row.row().lineNo());
        return row.row().line().packUnit() == PackUnit.KIT ? words.text("output.line.kit", name) : name;
    }

    private String reason(OutputRow row) {
        if (row.asks() != null) {
            return words.text(row.asks().field().equals("reason") ? "line.entry.reasonNeeded" : "output.entry.notPossible");
        }
        if (row.stuck()) {
            return words.text("output.entry.outputMissing");
        }
        OutputReturn today = row.row().today();
        return today == null || today.reason() == null ? "" : today.reason();
    }

    private static Hint reasonHint(OutputRow row) {
        return row.asks() != null && !row.asks().field().equals("reason") ? Hint.DANGER : row.stuck() ? Hint.WARNING : Hint.MUTED;
    }

    /** 迟报, 更正 2, and what of the shipping follows from the stocks. */
    private String marks(OutputRow row) {
        OutputReturn today = row.row().today();
        List<String> marks = new ArrayList<>();
        if (today != null && today.late()) {
            marks.add(words.text("line.return.late"));
        }
        if (today != null && today.corrections() > 0) {
            marks.add(words.text("line.mark.corrections", today.corrections()));
        }
        StockBalance balance = row.balance();
        if (balance != null && balance.unknown() == StockBalance.Part.SHIPPED) {
            marks.add(words.text("output.mark.shipped", shown(Objects.requireNonNull(balance.reckoned().shipped()))));
        }
        return String.join(" ", marks);
    }

    /** What is stored of the day; a figure that waits is not counted. Null when nothing is known. */
    private static @Nullable Long stored(List<OutputRow> rows) {
        List<Long> made = rows.stream().map(r -> r.row().made()).filter(Objects::nonNull).toList();
        return made.isEmpty() ? null : (Long) made.stream().mapToLong(Long::longValue).sum();
    }

    private static @Nullable BigDecimal rate(OutputRow row) {
        return LineRow.ratio(row.shown(), row.row().approved());
    }

    private static boolean over(@Nullable BigDecimal rate) {
        return rate != null && rate.compareTo(BigDecimal.ONE) > 0;
    }

    /** In the unit switched on, as the column shows its other values. */
    private String shown(long pieces) {
        String size = unit.get() == PieceUnit.WAN
                ? Wan.of(Math.abs(pieces)).setScale(1, RoundingMode.HALF_EVEN).toPlainString()
                : words.text("text.pieces.grouped", Math.abs(pieces));
        return pieces < 0 ? "−" + size : size;
    }
}
