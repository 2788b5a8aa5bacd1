package io.maskline.testing;

import io.maskline.standard.StandardLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as typed, before it is stored.
 *
 * @param enterpriseId null while no firm is chosen
 * @param firmName short name of the firm, for the name of the step
 * @param standardCode code of the standard with edition
 * @param grade grade as chosen; null where the standard has none
 * @param items what is to be tested, with the limit of each as the catalogue has it on that day
 */
public record RequestDraft(
        @Nullable UUID enterpriseId,
        String firmName,
        @Nullable UUID lineId,
        String product,
        String standardCode,
        @Nullable String grade,
        List<Wanted> items,
        @Nullable UUID labId,
        boolean freeOfCharge,
        Dates dates,
        Priority priority,
        @Nullable String remark) {

    public RequestDraft {
        items = List.copyOf(items);
    }

    /**
     * One item asked for.
     *
     * @param specimens how many values will be typed, 1 to 99
     */
    public record Wanted(StandardLimit limit, int specimens) {}

    /**
     * @param requestedOn business date of the request
     * @param sampledOn when the samples were taken, if they were
     * @param dueOn when the lab promised its report, if it did
     */
    public record Dates(LocalDate requestedOn, @Nullable LocalDate sampledOn, @Nullable LocalDate dueOn) {}
}
