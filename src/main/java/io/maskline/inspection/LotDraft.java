package io.maskline.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a lot.
 *
 * @param resubmitted it comes back after it was not accepted
 * @param found nonconforming found, by code of the item; left out or null is not known, never 0
 */
public record LotDraft(
        Product product,
        String lotNumber,
        long lotSize,
        LocalDate inspectedOn,
        boolean resubmitted,
        @Nullable String remark,
        Map<String, @Nullable Long> found) {

    public LotDraft {
        found = new HashMap<>(found);
    }
}
