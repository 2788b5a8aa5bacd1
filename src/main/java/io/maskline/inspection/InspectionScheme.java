package io.maskline.inspection;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rules by which a firm inspects a product; its lines are {@link SchemeLine}s.
 *
 * @param edition number of the edition, from 1 on; the edition after an approved one leaves it as it was
 * @param validFrom first day on which lots are inspected by it
 * @param drafted who changed the draft last; may not approve it
 * @param approved null until a second person has approved it
 * @param retiredOn first day on which it is no longer used; null while nobody has ended it
 */
public record InspectionScheme(
        UUID id,
        long version,
        Product product,
        long edition,
        LocalDate validFrom,
        Signature drafted,
        @Nullable Signature approved,
        @Nullable LocalDate retiredOn,
        @Nullable String note)
        implements Entity {

    public SchemeStatus status(LocalDate day) {
        if (approved == null) {
            return SchemeStatus.DRAFT;
        }
        return retiredOn != null && !day.isBefore(retiredOn) ? SchemeStatus.RETIRED : SchemeStatus.APPROVED;
    }

    /** Lots of that day are inspected by it. */
    public boolean inForce(LocalDate day) {
        return status(day) == SchemeStatus.APPROVED && !day.isBefore(validFrom);
    }

    InspectionScheme approvedBy(Signature by) {
        return new InspectionScheme(id, version, product, edition, validFrom, drafted, by, retiredOn, note);
    }

    InspectionScheme draftedBy(Signature by) {
        return new InspectionScheme(id, version, product, edition, validFrom, by, approved, retiredOn, note);
    }

    InspectionScheme retired(LocalDate on) {
        return new InspectionScheme(id, version, product, edition, validFrom, drafted, approved, on, note);
    }
}
