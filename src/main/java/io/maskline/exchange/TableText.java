package io.maskline.exchange;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as a spreadsheet reads them. A spreadsheet turns long digit strings into 1.1E+17, drops leading zeros and runs
 * texts that look like formulas; a leading tab keeps such a text a text in Excel and WPS alike.
 */
final class TableText {
    private TableText() {}

    /** Digits only with a leading zero or more than 11 of them, or digits around an E. */
    private static final Pattern MISREAD = Pattern.compile("0\\d+|\\d{12,}|\\d+[eE]\\d+");

    private static final Pattern FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,11}(\\.\\d+)?");

    /** The cell of {@code value}; a missing value is an empty cell. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> guarded(text);
            case OffsetDateTime moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).toString();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String guarded(String text) {
        boolean formula = FORMULA.matcher(text).matches() && !PLAIN_NUMBER.matcher(text).matches();
        return formula || MISREAD.matcher(text).matches() ? "\t" + text : text;
    }
}
