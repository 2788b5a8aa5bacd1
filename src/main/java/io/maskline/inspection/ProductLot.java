package io.maskline.inspection;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot of a product put to inspection; what it is inspected for are its {@link LotLine}s.
 *
 * @param schemeId edition of the scheme it is inspected by
 * @param lotNumber the firm's number of it, 1 to 40 characters
 * @param lotSize pieces (只), 2 or more
 * @param inspectedOn business day of the inspection; lots of a product are inspected in the order of these days
 * @param resubmission 0 when it is inspected for the first time, 1 when it comes back after it was not accepted, …
 */
public record ProductLot(
        UUID id,
        long version,
        Product product,
        UUID schemeId,
        String lotNumber,
        long lotSize,
        LocalDate inspectedOn,
        long resubmission,
        @Nullable String remark)
        implements Entity {

    /** What has become of a lot. It speaks of the inspection of this lot by this scheme, not of its conformity. */
    public enum Outcome {
        /** 待检: a finding is missing, and none of those typed is against it. */
        PENDING("pending"),
        /** 接收 */
        ACCEPTED("accepted"),
        /** 不接收 */
        NOT_ACCEPTED("notAccepted");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String labelKey() {
            return "inspection.outcome." + code;
        }
    }

    public boolean resubmitted() {
        return resubmission > 0;
    }
}
