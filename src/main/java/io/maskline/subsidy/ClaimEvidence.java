package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document of an application's checklist.
 *
 * @param document its code, e.g. {@code payment_proof}
 * @param handedIn 已交: a copy is here
 * @param originalChecked 原件已核: the copy was held against the original
 * @param checkedBy who held it; null while nobody has
 * @param checkedOn business date of that
 */
public record ClaimEvidence(
        UUID id,
        long version,
        UUID applicationId,
        String document,
        boolean handedIn,
        boolean originalChecked,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn,
        @Nullable String remark)
        implements Entity {}
