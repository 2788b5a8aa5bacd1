package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.subsidy.Award;
import io.maskline.subsidy.AwardKind;
import io.maskline.subsidy.AwardTier;
import io.maskline.subsidy.CostKind;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.ProgrammeState;
import io.maskline.subsidy.Programmes;
import io.maskline.subsidy.RequiredDocuments;
import io.maskline.subsidy.Rounding;
import io.maskline.subsidy.Stacking;
import io.maskline.subsidy.SubsidyProgramme;
import io.maskline.subsidy.Terms;
import io.maskline.subsidy.TierBy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demo's own programmes, entered and published as an office would. They say in name and source that they are no real policy. */
final class DemoProgrammes {

    private static final int SHARE_DECIMALS = 6;

    private final Programmes programmes;
    private final DemoPeople people;

    DemoProgrammes(Programmes programmes, DemoPeople people) {
        this.programmes = programmes;
        this.people = people;
    }

    void load() {
        for (Row row : DemoFile.read("subsidy_programmes")) {
            Actor maker = people.actor("陈某", row.day("valid_from"));
            Policy draft = programmes.save(policy(row), maker);
            programmes.publish(draft.programme(), row.day("valid_from"), "沈某", maker);
        }
    }

    private static Policy policy(Row row) {
        BigDecimal rate = row.amount("rate").setScale(SHARE_DECIMALS);
        Terms terms = new Terms(
                row.amount("cap"), null, row.amount("budget"), share(row.amountOrNull("public_share")), Stacking.STACKABLE, row.day("invoice_from"),
                row.day("invoice_to"), null, false, List.of(), Rounding.CENTS, Map.of());
        SubsidyProgramme programme = new SubsidyProgramme(
                Ids.next(), 0, row.text("code"), row.text("name"), row.text("basis"), rate, terms, 1, row.day("valid_from"), null, row.text("source"), "L",
                ProgrammeState.DRAFT, null, null, RequiredDocuments.USUAL);
        Award award = new Award(
                "equipment", "设备补助", AwardKind.RATE, CostKind.EQUIPMENT, null, null, null, null, TierBy.NONE,
                List.of(new AwardTier(null, null, null, rate)), null, "第二条");
        return new Policy(programme, List.of(award));
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal typed) {
        return typed == null ? null : typed.setScale(SHARE_DECIMALS);
    }
}
