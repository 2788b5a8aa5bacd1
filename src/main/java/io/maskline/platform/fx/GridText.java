package io.maskline.platform.fx;

import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.PieceUnit;
import io.maskline.platform.text.Rounding;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cell shows: the value in the column's format, or the word for a missing one. Any thread. */
final class GridText<R> {

    /** Percentages are shown times 100. */
    private static final int PERCENT = 2;

    private final Messages messages;
    private volatile PieceUnit unit = PieceUnit.WAN;

    GridText(Messages messages) {
        this.messages = messages;
    }

    /** In what quantities of masks are shown from now on; texts given out before keep the unit they had. */
    void unit(PieceUnit now) {
        unit = now;
    }

    String shown(GridColumn<R> column, R row) {
        if (column.shown != null) {
            return column.shown.apply(row);
        }
        Object value = column.value.apply(row);
        if (value == null) {
            return messages.text(missingKey(column, row));
        }
        BigDecimal number = column.kind.numeric() ? number(value) : null;
        return number == null ? value.toString() : format(column, number);
    }

    /** Key of the word that stands for the missing value of a row. */
    static <R> String missingKey(GridColumn<R> column, R row) {
        String key = column.missingWord == null ? null : column.missingWord.apply(row);
        return key == null ? column.missingKey : key;
    }

    /** What stands where there is nothing to add up: missing is never 0. */
    String none() {
        return messages.text("platform.missing.dash");
    }

    /** The name of a column with its unit, when it has one. */
    String label(GridColumn<R> column) {
        String name = messages.text(column.labelKey);
        String key = column.pieces ? unit.labelKey() : column.unitKey;
        return key == null ? name : messages.text("platform.grid.unitHead", name, messages.text(key));
    }

    /** How many places the point moves to the right between a value and what is shown of it. */
    private int shift(GridColumn<R> column) {
        return column.pieces ? -unit.power() : column.kind == GridColumn.Kind.PERCENT ? PERCENT : 0;
    }

    /** A bound of a filter as it is typed: percentages and 万只 as they are shown. */
    String typed(GridColumn<R> column, BigDecimal value) {
        return value.movePointRight(shift(column)).stripTrailingZeros().toPlainString();
    }

    /** The value meant by a number typed into a filter; empty when it is none. */
    Optional<BigDecimal> read(GridColumn<R> column, String typed) {
        if (!column.pieces || typed.isBlank()) {
            return ExactDecimal.read(typed).map(v -> v.movePointLeft(shift(column)));
        }
        try {
            return Optional.of(BigDecimal.valueOf(unit.parse(column.id, typed)));
        } catch (FaultException _) {
            return Optional.empty();
        }
    }

    /** The number behind a cell, null when missing or no number. */
    static <R> @Nullable BigDecimal number(GridColumn<R> column, R row) {
        return column.kind.numeric() ? number(column.value.apply(row)) : null;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Long count -> BigDecimal.valueOf(count);
            case Integer count -> BigDecimal.valueOf(count);
            case null, default -> null;
        };
    }

    String format(GridColumn<R> column, BigDecimal number) {
        return format(column, number, decimals(column));
    }

    /** With one digit more, for means. */
    String finer(GridColumn<R> column, BigDecimal number) {
        return format(column, number, decimals(column) + 1);
    }

    private int decimals(GridColumn<R> column) {
        return column.pieces ? unit.decimals() : column.decimals;
    }

    private String format(GridColumn<R> column, BigDecimal number, int decimals) {
        boolean grouped = column.pieces ? unit == PieceUnit.PIECE : column.grouped;
        String text = plain(number.movePointRight(shift(column)), decimals, grouped);
        return column.kind == GridColumn.Kind.PERCENT ? text + "%" : text;
    }

    /** Fixed digits, rounded by GB/T 8170; the sign is U+2212. */
    private static String plain(BigDecimal number, int decimals, boolean grouped) {
        String digits = Rounding.toPlaces(number, decimals).abs().toPlainString();
        StringBuilder text = new StringBuilder(digits);
        if (grouped) {
            int point = digits.indexOf('.');
            for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
                text.insert(i, ',');
            }
        }
        return Rounding.toPlaces(number, decimals).signum() < 0 ? text.insert(0, '−').toString() : text.toString();
    }
}
