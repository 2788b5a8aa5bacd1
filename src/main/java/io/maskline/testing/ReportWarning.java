package io.maskline.testing;

import io.maskline.line.TestReports.PassedReport;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line whose passing report will soon be none, is none any more, or is of another product.
 *
 * @param product for NOT_COVERING the product the report is of; otherwise null
 */
public record ReportWarning(Kind kind, UUID lineId, PassedReport report, @Nullable String product) {

    /** What is amiss. */
    public enum Kind {
        EXPIRING,
        RAN_OUT,
        NOT_COVERING
    }
}
