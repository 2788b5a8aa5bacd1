package io.maskline.platform.fx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One column of a grid: where its values come from and how they are shown, sorted, summed and edited. Immutable; each
 * refining call returns a changed copy. The functions are called on any thread and read the row only.
 */
public final class GridColumn<R> implements Cloneable {

    /** What a column holds; it decides format, alignment, funnel and order. */
    public enum Kind {
        TEXT, COUNT, DECIMAL, PERCENT, DATE, STATUS, CUSTOM;

        boolean numeric() {
            return this == COUNT || this == DECIMAL || this == PERCENT;
        }
    }

    final String id;
    final String labelKey;
    final Kind kind;
    /** What order, ranges, sums and statistics use; null is missing, never 0. */
    final Function<R, ? extends @Nullable Object> value;
    double widthZh = 7;
    double widthEn = 8.5;
    boolean frozen;
    int decimals;
    boolean grouped = true;
    /** Pieces of masks: shown in the unit of the session. */
    boolean pieces;
    @Nullable String unitKey;
    @Nullable Function<R, @Nullable String> missingWord;
    @Nullable Function<List<R>, @Nullable Long> total;
    @Nullable Function<R, String> shown;
    String missingKey = "platform.missing.dash";
    Function<R, Hint> hint = _ -> Hint.NONE;
    @Nullable Function<R, ? extends @Nullable Comparable<?>> order;
    boolean summed;
    @Nullable Function<List<R>, String> sumText;
    @Nullable Function<R, @Nullable Status> status;
    @Nullable Supplier<CellView<R>> view;
    @Nullable CellEditor<R> editor;
    String wantedAs;
    UnaryOperator<String> wantedWords = UnaryOperator.identity();

    private GridColumn(String id, String labelKey, Kind kind, Function<R, ? extends @Nullable Object> value) {
        this.id = id;
        this.wantedAs = id;
        this.labelKey = labelKey;
        this.kind = kind;
        this.value = value;
    }

    /** @param id stable ASCII name, e.g. {@code firm}; the column's id becomes {@code <table>_<id>Col} */
    public static <R> GridColumn<R> text(String id, String labelKey, Function<R, @Nullable String> value) {
        return new GridColumn<>(id, labelKey, Kind.TEXT, value);
    }

    /** Whole numbers with thousands separators: pieces, days. */
    public static <R> GridColumn<R> count(String id, String labelKey, Function<R, @Nullable Long> value) {
        return new GridColumn<>(id, labelKey, Kind.COUNT, value);
    }

    /**
     * Quantities of masks in whole pieces. Head and figures are in 只 or 万只, whichever is switched on; filters, order and
     * sums count pieces.
     *
     * @param labelKey the name without a unit
     */
    public static <R> GridColumn<R> pieces(String id, String labelKey, Function<R, @Nullable Long> value) {
        return new GridColumn<>(id, labelKey, Kind.COUNT, value).with(c -> c.pieces = true);
    }

    /** Exact decimals with a fixed number of digits, 0 to 6; amounts in 元 take 2. Shown with thousands separators. */
    public static <R> GridColumn<R> decimal(String id, String labelKey, int decimals, Function<R, @Nullable BigDecimal> value) {
        return new GridColumn<>(id, labelKey, Kind.DECIMAL, value).decimals(decimals);
    }

    /** A ratio (0.62) shown as 62%. */
    public static <R> GridColumn<R> percent(String id, String labelKey, Function<R, @Nullable BigDecimal> value) {
        return new GridColumn<>(id, labelKey, Kind.PERCENT, value);
    }

    public static <R> GridColumn<R> date(String id, String labelKey, Function<R, @Nullable LocalDate> value) {
        return new GridColumn<>(id, labelKey, Kind.DATE, value);
    }

    /** Glyph and word, sorted in the order of the enum. The word is coloured only when the status is a danger. */
    public static <R> GridColumn<R> status(String id, String labelKey, Function<R, @Nullable Status> status, Function<R, String> word) {
        return new GridColumn<>(id, labelKey, Kind.STATUS, word).with(c -> {
            c.shown = word;
            c.status = status;
            c.order = status;
        });
    }

    /** A drawn cell; {@code shown} is its text for filter, copy and readers. */
    public static <R> GridColumn<R> custom(String id, String labelKey, Function<R, String> shown, Supplier<CellView<R>> view) {
        return new GridColumn<>(id, labelKey, Kind.CUSTOM, shown).with(c -> {
            c.shown = shown;
            c.view = view;
        });
    }

    /** Stays in view when the grid scrolls sideways. Frozen columns come first. */
    public GridColumn<R> frozen() {
        return with(c -> c.frozen = true);
    }

    /** Preferred widths in em of the root font, for Chinese and English words. */
    public GridColumn<R> width(double zh, double en) {
        return with(c -> {
            c.widthZh = zh;
            c.widthEn = en;
        });
    }

    /** Digits after the point, 0 to 6. */
    public GridColumn<R> decimals(int digits) {
        Objects.checkIndex(digits, 7);
        return with(c -> c.decimals = digits);
    }

    /** Shows no thousands separators: values in 万只 and 万元, years, line numbers. */
    public GridColumn<R> ungrouped() {
        return with(c -> c.grouped = false);
    }

    /** Shows something else than the formatted value; filters and copies take this text, too. */
    public GridColumn<R> shown(Function<R, String> text) {
        return with(c -> c.shown = text);
    }

    /** The word for a missing value, e.g. 未报; the default is the dash for "not applicable". */
    public GridColumn<R> missing(String key) {
        return with(c -> c.missingKey = key);
    }

    /** The word for a missing value where it depends on the row, as a key; null gives the dash. */
    public GridColumn<R> missing(Function<R, @Nullable String> key) {
        return with(c -> c.missingWord = key);
    }

    /** A unit that stands behind the name in the head: 天, 元. */
    public GridColumn<R> unit(String key) {
        return with(c -> c.unitKey = key);
    }

    public GridColumn<R> hint(Function<R, Hint> rule) {
        return with(c -> c.hint = rule);
    }

    /** Sorts by something else than the value. All keys of a column are of one type. */
    public GridColumn<R> orderedBy(Function<R, ? extends @Nullable Comparable<?>> key) {
        return with(c -> c.order = key);
    }

    /** The sum row shows the exact total of the shown rows; missing values are not counted. */
    public GridColumn<R> sum() {
        return with(c -> c.summed = true);
    }

    /** The sum row shows this total of the shown rows in the format of the column; null shows the dash. Called off the FX thread. */
    public GridColumn<R> total(Function<List<R>, @Nullable Long> of) {
        return with(c -> c.total = of);
    }

    /** The sum row shows a text worked out from the shown rows (a weighted rate, 缺 1 条); called off the FX thread. */
    public GridColumn<R> sum(Function<List<R>, String> text) {
        return with(c -> c.sumText = text);
    }

    /**
     * How a target asks for rows by this column.
     *
     * @param name stands in for the id of the column, e.g. {@code productClass}
     * @param words what the cell shows for a wanted value ({@code KN95} → KN95类); a value it does not know comes back as it is
     */
    public GridColumn<R> wanted(String name, UnaryOperator<String> words) {
        return with(c -> {
            c.wantedAs = name;
            c.wantedWords = words;
        });
    }

    public GridColumn<R> edit(CellEditor<R> how) {
        return with(c -> c.editor = how);
    }

    boolean sums() {
        return summed || sumText != null || total != null;
    }

    private GridColumn<R> with(Consumer<GridColumn<R>> change) {
        try {
            @SuppressWarnings("unchecked")
            GridColumn<R> copy = (GridColumn<R>) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
