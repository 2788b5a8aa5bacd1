package io.maskline.platform.fx;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell shows: the value in the column's format, or the word for a missing one. Any thread. */
final class GridText<R> {

    private final Messages messages;

    GridText(Messages messages) {
        this.messages = messages;
    }

    String shown(GridColumn<R> column, R row) {
        if (column.shown != null) {
            return column.shown.apply(row);
        }
        Object value = column.value.apply(row);
        if (value == null) {
            return messages.text(column.missingKey);
        }
        BigDecimal number = column.kind.numeric() ? number(value) : null;
        return number == null ? value.toString() : format(column, number);
    }

    /** What stands where there is nothing to add up: missing is never 0. */
    String none() {
        return messages.text("platform.missing.dash");
    }

    String label(GridColumn<R> column) {
        return messages.text(column.labelKey);
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
        return format(column, number, column.decimals);
    }

    /** As the column shows numbers, with another number of digits after the point. */
    String format(GridColumn<R> column, BigDecimal number, int decimals) {
        boolean percent = column.kind == GridColumn.Kind.PERCENT;
        String text = plain(percent ? number.movePointRight(2) : number, decimals, column.grouped);
        return percent ? text + "%" : text;
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
