package io.maskline.subsidy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One grant within a policy.
 *
 * @param code stable name within the policy, e.g. {@code equipment}
 * @param name in the office's words, e.g. 设备补助
 * @param cost what it is a share of, for RATE; null for the others
 * @param material what was bought, for EXCESS and PER_TONNE, e.g. {@code meltblown}; null for the others
 * @param threshold price in 元 a tonne above which EXCESS counts; null for the others
 * @param minOutput least daily output in 只 a claim must reach for it; null when none is asked
 * @param proof code of what must be proved, e.g. {@code machine_rd}; null when nothing is
 * @param tierBy what its tiers hang on; NONE has exactly one tier without ends
 * @param tiers in order
 * @param cap most it gives a firm, in 元; null when there is none
 * @param clause of the policy it follows from
 */
public record Award(
        String code,
        String name,
        AwardKind kind,
        @Nullable CostKind cost,
        @Nullable String material,
        @Nullable BigDecimal threshold,
        @Nullable Long minOutput,
        @Nullable String proof,
        TierBy tierBy,
        List<AwardTier> tiers,
        @Nullable BigDecimal cap,
        String clause) {

    public Award {
        tiers = List.copyOf(tiers);
    }
}
