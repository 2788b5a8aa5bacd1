package io.maskline.subsidy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as typed, every field a text as it stands there.
 *
 * @param heads text by the name of the field: appliedOn, investment, deliveredOn, commissionedOn, dailyOutput,
 *     allocationShare (in %), interest, remark
 * @param lists the rows of each list
 */
record ClaimTyped(
        UUID programmeId,
        @Nullable UUID enterpriseId,
        @Nullable String productClass,
        Map<String, String> heads,
        Set<String> proofs,
        Map<ClaimList, List<TypedRow>> lists,
        List<ClaimEvidence> evidence) {

    String head(String field) {
        return heads.getOrDefault(field, "");
    }

    List<TypedRow> rows(ClaimList list) {
        return lists.getOrDefault(list, List.of());
    }
}
