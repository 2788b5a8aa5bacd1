package io.maskline.line;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the gate to 达标投产 asks of the tests; answered by the feature that keeps them. Not for the FX thread. */
public interface TestReports {

    /**
     * The newest passing report of each line that covers the product the line makes now and is in date on {@code day}.
     * A line without one is not in the map.
     */
    Map<UUID, PassedReport> passing(LocalDate day);

    /**
     * @param number number of the lab's report; empty when the lab gave none
     * @param validUntil last day on which it counts; null when nothing was stated
     */
    record PassedReport(String number, LocalDate reportedOn, @Nullable LocalDate validUntil) {}
}
