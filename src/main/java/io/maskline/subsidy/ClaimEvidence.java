package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        implements Entity {

    private static final UUID NONE = new UUID(0, 0);

    /**
     * The list with one document ticked or not; without its original checked nobody has checked it. A line that says
     * nothing any more is gone.
     */
    static List<ClaimEvidence> ticked(List<ClaimEvidence> all, String document, boolean handedIn, boolean original) {
        ClaimEvidence before = all.stream().filter(e -> e.document().equals(document)).findFirst()
                .orElse(new ClaimEvidence(NONE, 0, NONE, document, false, false, null, null, null));
        ClaimEvidence now = new ClaimEvidence(
                before.id, before.version, before.applicationId, document, handedIn || original, original,
                original ? before.checkedBy : null, original ? before.checkedOn : null, before.remark);
        Stream<ClaimEvidence> others = all.stream().filter(e -> !e.document().equals(document));
        boolean said = now.handedIn || now.remark != null;
        return Stream.concat(others, said ? Stream.of(now) : Stream.of()).sorted(Comparator.comparing(ClaimEvidence::document)).toList();
    }
}
