package io.maskline.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules made up for tests. */
final class Policies {

    static final Terms OPEN = new Terms(
            null, null, null, null, Stacking.STACKABLE, null, null, null, false, List.of(), Rounding.CENTS, Map.of());

    private Policies() {}

    static Policy of(Terms terms, Award... awards) {
        return new Policy(new SubsidyProgramme(new UUID(0, 1), 0, "TEST", "试验项目", "", null, terms, 3, null, null, "", "H", ProgrammeState.PUBLISHED, null, null, RequiredDocuments.USUAL), Arrays.asList(awards));
    }

    static Award equipment(String rate) {
        return new Award(
                "equipment", "设备补助", AwardKind.RATE, CostKind.EQUIPMENT, null, null, null, null, TierBy.NONE, RuleText.tiers(TierBy.NONE, rate), null, "");
    }

    static Award award(AwardKind kind, TierBy by, String tiers) {
        return new Award(
                "award", "试验条款", kind, kind == AwardKind.RATE ? CostKind.EQUIPMENT : null, kind == AwardKind.EXCESS || kind == AwardKind.PER_TONNE ? "meltblown" : null,
                kind == AwardKind.EXCESS ? new BigDecimal("120000.00") : null, null, null, by, RuleText.tiers(by, tiers), null, "");
    }

    static Terms capped(@Nullable String cap, @Nullable String publicShare) {
        return new Terms(
                cap == null ? null : new BigDecimal(cap), null, null, publicShare == null ? null : new BigDecimal(publicShare), Stacking.STACKABLE,
                null, null, null, false, List.of(), Rounding.CENTS, Map.of());
    }

    /** A claim of an investment of which other public money was received. */
    static Claim claim(String investment, String... received) {
        List<Claim.Received> others = new ArrayList<>();
        for (String amount : received) {
            others.add(new Claim.Received("province", "省级技改", new BigDecimal(amount)));
        }
        Claim plain = Claim.of(new BigDecimal(investment), LocalDate.of(2020, 2, 14));
        return new Claim(
                plain.appliedOn(), null, null, null, null, null, plain.investment(), List.of(), List.of(), null, others, Set.of(), plain.approvedBefore());
    }
}
