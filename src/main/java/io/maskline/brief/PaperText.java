package io.maskline.brief;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Figures as they stand on paper: rounded once, half to even, from the exact value. */
public record PaperText(Messages messages) {

    /** The mark of what does not apply. */
    public static final String NOT_APPLICABLE = "—";
    private static final String MINUS = "−";

    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    /** Pieces in 万只 with one decimal: 34,500 gives 3.4, 35,500 gives 3.6. */
    public static String wan(long pieces) {
        return signed(Rounding.toPlaces(BigDecimal.valueOf(pieces, 4), 1));
    }

    /** As {@link #wan} with its sign, + before what is more than nothing. */
    public static String change(long pieces) {
        BigDecimal shown = Rounding.toPlaces(BigDecimal.valueOf(pieces, 4), 1);
        return (shown.signum() > 0 ? "+" : "") + signed(shown);
    }

    /** A share in per cent with one decimal; divided and rounded in one step. */
    public static String percent(long part, long whole) {
        return signed(BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN)) + "%";
    }

    private static String signed(BigDecimal shown) {
        return (shown.signum() < 0 ? MINUS : "") + shown.abs().toPlainString();
    }

    /** The mark of a return that was not made. */
    public String missing() {
        return text("brief.mark.missing");
    }

    public String day(TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(text("brief.pattern.day"), messages.locale()).format(date);
    }

    /** Month and day without the year. */
    public String shortDay(TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(text("brief.pattern.shortDay"), messages.locale()).format(date);
    }

    /** "甬甲健康1线". */
    public String line(Enterprise firm, Line line) {
        return text("brief.notes.firm", firm.shortName(), text("brief.notes.line", line.lineNo()));
    }

    /** Day and time; with its year where that is not the year of the paper's {@code day}. */
    public String moment(LocalDateTime moment, LocalDate day) {
        String pattern = moment.getYear() == day.getYear() ? "brief.pattern.moment" : "brief.pattern.momentOfYear";
        return DateTimeFormatter.ofPattern(text(pattern), messages.locale()).format(moment);
    }

    public static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? NOT_APPLICABLE : text;
    }
}
