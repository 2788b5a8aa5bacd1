package io.maskline.line;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the gate to 达标投产 asks of the tests; answered by the feature that keeps them. Not for the FX thread. */
public interface TestReports {

    /**
     * The newest passing report of each line that covers the product the line makes now and is in date on {@code day}.
     * A line without one is not in the map.
     */
    Map<UUID, PassedReport> passing(LocalDate day);

    /** Lines with passing reports of the product they make now, none of which is in date on {@code day}. */
    Set<UUID> ranOut(LocalDate day);

    /**
     * How the tests stand on {@code day} for the product {@code line} names; the line need not be stored as it is, so that
     * a product changed together with the stage is judged by what it is changed to.
     */
    Standing standing(Line line, LocalDate day);

    /**
     * @param number number of the lab's report; empty when the lab gave none
     * @param validUntil last day on which it counts; null when nothing was stated
     */
    record PassedReport(String number, LocalDate reportedOn, @Nullable LocalDate validUntil) {}

    /** What the tests say to a line that is to count as producing: the best of its reports. */
    sealed interface Standing {

        /** A passing report of this line and product is in date. */
        record Passed(PassedReport report) implements Standing {}

        /** The line has passing reports of this product, and none is in date; {@code report} ran out last. */
        record RunOut(PassedReport report, LocalDate ranOutOn) implements Standing {}

        /** The line has passing reports, of other products only; {@code report} is the newest. */
        record OtherProduct(PassedReport report, String product) implements Standing {}

        /** The line has no passing report by that day. */
        record None() implements Standing {}
    }
}
