package io.maskline.subsidy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Which facts a policy asks an application for; what it does not ask is not shown.
 *
 * @param investment a base of invoices or a stated investment
 * @param purchases materials bought
 * @param proofs codes of what is to be proved, in the order of its awards
 */
public record AskedFacts(
        boolean productClass, boolean delivered, boolean commissioned, boolean output, boolean allocation, boolean interest, boolean investment,
        boolean purchases, List<String> proofs) {

    static final AskedFacts NONE = new AskedFacts(false, false, false, false, false, false, true, false, List.of());

    public AskedFacts {
        proofs = List.copyOf(proofs);
    }

    static AskedFacts of(Policy policy) {
        Terms terms = policy.programme().terms();
        List<Award> awards = policy.awards();
        return new AskedFacts(
                !terms.productClasses().isEmpty(),
                by(awards, TierBy.DELIVERY),
                terms.commissioning() || by(awards, TierBy.COMMISSIONING),
                by(awards, TierBy.OUTPUT) || awards.stream().anyMatch(a -> a.minOutput() != null),
                terms.allocationShare() != null,
                kind(awards, AwardKind.INTEREST),
                kind(awards, AwardKind.RATE) || terms.publicShare() != null,
                kind(awards, AwardKind.EXCESS, AwardKind.PER_TONNE),
                awards.stream().map(Award::proof).filter(Objects::nonNull).distinct().toList());
    }

    private static boolean by(List<Award> awards, TierBy by) {
        return awards.stream().anyMatch(a -> a.tierBy() == by);
    }

    private static boolean kind(List<Award> awards, AwardKind... kinds) {
        return awards.stream().anyMatch(a -> Arrays.asList(kinds).contains(a.kind()));
    }
}
