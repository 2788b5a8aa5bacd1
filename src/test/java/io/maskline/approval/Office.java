package io.maskline.approval;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.people.People;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.subsidy.Award;
import io.maskline.subsidy.AwardKind;
import io.maskline.subsidy.AwardTier;
import io.maskline.subsidy.ClaimDraft;
import io.maskline.subsidy.ClaimParts;
import io.maskline.subsidy.ClaimReceived;
import io.maskline.subsidy.CostKind;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.ProgrammeState;
import io.maskline.subsidy.Rounding;
import io.maskline.subsidy.Stacking;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyApplication;
import io.maskline.subsidy.SubsidyProgramme;
import io.maskline.subsidy.Terms;
import io.maskline.subsidy.TierBy;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An office with a programme, firms and people, on a ledger of its own. */
final class Office implements AutoCloseable {

    static final String CODE = "TEST-2020";
    static final Actor MAKER = TempLedger.ACTOR;
    static final Actor CHECKER = new Actor("李某", "综合组", TempLedger.DAY);
    static final Actor INDUSTRY = new Actor("周某", "工信局", TempLedger.DAY);
    static final Actor FINANCE = new Actor("吴某", "财政局", TempLedger.DAY);

    final TempLedger temp = new TempLedger(Stream.of(
                    Enterprises.types(), People.entityTypes(), Subsidies.entityTypes(), Approvals.entityTypes())
            .<EntityType<?>>flatMap(List::stream).toList());
    final Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
    BigDecimal paid = BudgetBook.ZERO;
    final Approvals approvals = Approvals.open(temp.database(), temp.ledger(), subsidies, (_, _) -> paid);
    private int firms;

    /** 30 %, cap 500,000, public share 70 %, and a budget. */
    static Office usual(@Nullable String budget) {
        Office office = new Office();
        office.programme("0.3", "500000.00", "0.7", budget);
        return office;
    }

    void programme(String rate, String cap, String share, @Nullable String budget) {
        Terms terms = new Terms(
                new BigDecimal(cap), null, budget == null ? null : new BigDecimal(budget), new BigDecimal(share), Stacking.STACKABLE, null, null, null, false,
                List.of(), Rounding.CENTS, Map.of());
        Award equipment = new Award(
                "equipment", "设备补助", AwardKind.RATE, CostKind.EQUIPMENT, null, null, null, null, TierBy.NONE,
                List.of(new AwardTier(null, null, null, new BigDecimal(rate))), null, "第二条");
        Policy draft = subsidies.programmes().save(new Policy(
                new SubsidyProgramme(
                        new UUID(0, 1), 0, CODE, "口罩转产设备补助（试验）", "按核定设备投资额的 30% 补助。", null, terms, 1, null, null, "试验数据", "L",
                        ProgrammeState.DRAFT, null, null, List.of("invoices")),
                List.of(equipment)), MAKER);
        subsidies.programmes().publish(draft.programme(), TempLedger.DAY, "王某", MAKER);
    }

    UUID firm() {
        firms++;
        try (Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger())) {
            Enterprise firm = enterprises.save(Enterprise.draft("试验第" + firms + "口罩有限公司", "试验第" + firms), Set.of(), MAKER);
            return firm.id();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A claim of a firm of its own, handed in. */
    UUID claim(String investment, String... received) {
        return claim(firm(), investment, received);
    }

    UUID claim(UUID firm, String investment, String... received) {
        UUID programme = subsidies.programmes().programme(CODE).id();
        List<ClaimReceived> others = Stream.of(received)
                .map(amount -> new ClaimReceived(Ids.next(), 0, new UUID(0, 0), 1, "省级", "省级技改", new BigDecimal(amount), null))
                .toList();
        ClaimDraft draft = ClaimDraft.of(programme, firm, new BigDecimal(investment), TempLedger.DAY)
                .with(new ClaimParts(List.of(), List.of(), List.of(), others, List.of()));
        return subsidies.claims().submit(null, draft, MAKER).application().id();
    }

    UUID reviewed(String investment, String... received) {
        return agree(claim(investment, received));
    }

    UUID agree(UUID application) {
        approvals.review(application, Side.INDUSTRY, true, null, INDUSTRY);
        approvals.review(application, Side.FINANCE, true, null, FINANCE);
        return application;
    }

    SubsidyApplication application(UUID id) {
        return subsidies.claims().row(id).application();
    }

    @Override
    public void close() {
        temp.close();
    }
}
