package io.maskline.testing;

import io.maskline.platform.i18n.Messages;
import io.maskline.testing.TestingRequest.Report;
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

    /** {@code CMA、CNAS}, or that no mark is printed on it. */
    public String marks(Report report) {
        return report.marks().isEmpty()
                ? messages.text("testing.report.no-marks")
                : report.marks().stream().sorted().map(Enum::name).collect(Collectors.joining(messages.text("testing.list.mark")));
    }
}
