package io.maskline.testing;

import io.maskline.platform.i18n.Messages;
import io.maskline.testing.TestingRequest.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a report says of itself, in words; of samples sent in it never speaks of the lot. */
public final class ReportWords {

    private final Messages messages;

    public ReportWords(Messages messages) {
        this.messages = messages;
    }

    /** 送检，结论只对来样负责; or 抽检，结论对被抽的批次. */
    public String scope(Report report) {
        return messages.text(report.drawn() ? "testing.report.scope.drawn" : "testing.report.scope.sent-in");
    }

    /** What is amiss with the report of a line, and what now. */
    public String warning(ReportWarning warning, String line, LocalDate day) {
        String number = warning.report().number();
        LocalDate until = warning.report().validUntil();
        return switch (warning.kind()) {
            case EXPIRING -> messages.text("testing.warning.expiring", line, number, String.valueOf(until), until == null ? 0 : ChronoUnit.DAYS.between(day, until));
            case RAN_OUT -> messages.text("testing.warning.ran-out", line, number, String.valueOf(until));
            case NOT_COVERING -> messages.text("testing.warning.not-covering", line, number, Objects.requireNonNullElse(warning.product(), ""));
        };
    }

    /** {@code CMA、CNAS}, or that no mark is printed on it. */
    public String marks(Report report) {
        return report.marks().isEmpty()
                ? messages.text("testing.report.no-marks")
                : report.marks().stream().sorted().map(Enum::name).collect(Collectors.joining(messages.text("testing.list.mark")));
    }
}
