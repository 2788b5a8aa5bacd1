package io.maskline.line;

import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.text.Wan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** Words for stored values of lines, as history and refused saves show them. */
public record LineWords(Messages messages) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** The value of a field in the words of the screen; {@code canonical} is its text in the journal. */
    public String value(String field, String canonical) {
        if (canonical.isEmpty()) {
            return canonical;
        }
        return switch (field) {
            case "stage" -> messages.text(LineStage.valueOf(canonical).labelKey());
            case "kind" -> messages.text(LineKind.valueOf(canonical).labelKey());
            case "productClass" -> messages.text(ProductClass.valueOf(canonical).labelKey());
            case "packUnit" -> messages.text(PackUnit.valueOf(canonical).labelKey());
            case "sterile" -> messages.text(Boolean.parseBoolean(canonical) ? "line.sterile.yes" : "line.sterile.no");
            case "nameplatePerDay", "approvedPerDay", "actualPerDay", "quantity" -> pieces(Long.parseLong(canonical));
            case "investment" -> Yuan.format(new BigDecimal(canonical));
            default -> canonical;
        };
    }

    /** The same for the history of a line. */
    public Function<HistoryEntry.FieldChange, HistoryView.ValueText> history() {
        return change -> text -> value(change.field(), text);
    }

    /** A moment to the minute, as it is typed. */
    public static String time(LocalDateTime at) {
        return at.format(MINUTE);
    }

    /** The shape that stands for a stage. */
    public static Status status(LineStage stage) {
        return switch (stage) {
            case INTENT -> Status.INTENT;
            case REFIT -> Status.REFIT;
            case INSTALLED -> Status.INSTALLED;
            case SETUP -> Status.SETUP;
            case TRIAL -> Status.TRIAL;
            case TESTING -> Status.IN_LAB;
            case PRODUCING -> Status.PRODUCING;
            case STOPPED -> Status.STOPPED;
        };
    }

    /** An estimate in 万只 with one decimal; below a thousand pieces as exact as it is. */
    static String about(long pieces) {
        return pieces < 1000 ? Wan.text(pieces) : BigDecimal.valueOf(pieces).movePointLeft(4).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** How a capacity comes about as it was typed, with what comes out: {@code 40 × 480 × 2 × 95% = 36,480 只/日}. */
    static String formula(Messages messages, CapacityFormula formula) {
        return messages.text(
                "line.capacityStep.formula", formula.ratePerMinute().stripTrailingZeros().toPlainString(), Long.toString(formula.minutesPerShift()),
                Long.toString(formula.shifts()), formula.yieldRate().movePointRight(2).stripTrailingZeros().toPlainString(), pieces(formula.perDay()));
    }

    public static String pieces(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
