package io.maskline.material;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.ProductClass;
import io.maskline.material.CountDraft.Transit;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.testkit.TempLedger;
import io.maskline.platform.ledger.Ids;
import org.jspecify.annotations.Nullable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class MaterialsTest {

    private static final Messages ZH = Messages.of(Language.ZH);

    private final MaterialLedger ledger = new MaterialLedger();
    private final Materials materials = ledger.materials;
    private final Enterprise firm = ledger.firm("甬甲健康科技");

    @AfterEach
    void close() {
        ledger.close();
    }

    private String undoable() {
        return ledger.temp.ledger().undoable().map(t -> ZH.text(t.key(), t.args())).orElseThrow();
    }

    private static Fault refused(ThrowingCallable call) {
        Fault[] fault = new Fault[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> fault[0] = e.fault());
        return fault[0];
    }

    @Test
    void the_example_of_the_issue_has_its_covers_and_survives_a_restart() {
        ledger.count(firm, Material.MELTBLOWN, "620", MaterialUnit.KG);
        ledger.count(firm, Material.EAR_LOOP, "300000", MaterialUnit.PIECE);
        List<Demand> lines = List.of(Demand.of(ProductClass.MEDICAL_DISPOSABLE, 200_000L));
        assertThat(Cover.of(ledger.holding(firm, Material.MELTBLOWN), lines).text()).isEqualTo("3.1");
        Cover loops = Cover.of(ledger.holding(firm, Material.EAR_LOOP), lines);
        assertThat(loops.text()).isEqualTo("0.75");
        assertThat(loops.holding().masks(ProductClass.MEDICAL_DISPOSABLE)).isEqualTo(150_000);
        List<Holding> before = materials.of(firm.id(), DAY);
        ledger.temp.restart();
        Materials again = Materials.open(
                ledger.temp.database(), ledger.enterprises, ledger.temp.ledger(),
                BusinessClock.of(TempLedger.CLOCK));
        assertThat(again.of(firm.id(), DAY)).isEqualTo(before);
        assertThat(ledger.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void all_firms_at_once_know_what_each_firm_knows_alone() {
        Enterprise other = ledger.firm("甬乙医疗用品");
        ledger.count(firm, Material.MELTBLOWN, "620", MaterialUnit.KG);
        materials.bill().save(new UseDraft(other.id(), ProductClass.SURGICAL, Material.MELTBLOWN, Amount.of("1.2", MaterialUnit.G), "企业实测", "M", DAY), ACTOR);
        assertThat(materials.on(DAY)).containsOnlyKeys(firm.id(), other.id());
        assertThat(materials.on(DAY).get(firm.id())).isEqualTo(materials.of(firm.id(), DAY));
        assertThat(materials.on(DAY).get(other.id())).isEqualTo(materials.of(other.id(), DAY));
    }

    @Test
    void a_day_sees_the_newest_count_up_to_it() {
        materials.count(CountDraft.of(firm.id(), Material.MELTBLOWN, DAY.minusDays(3), Amount.of("900", MaterialUnit.KG)), ACTOR);
        materials.count(CountDraft.of(firm.id(), Material.MELTBLOWN, DAY.minusDays(1), Amount.of("0", MaterialUnit.KG)), ACTOR);
        assertThat(stock(0)).isEqualTo("0");
        assertThat(stock(2)).isEqualTo("900");
        assertThat(stock(4)).isEqualTo("—");
    }

    private String stock(int daysBefore) {
        Amount stock = materials.of(firm.id(), DAY.minusDays(daysBefore)).getFirst().stock();
        return stock == null ? "—" : stock.text();
    }

    @Test
    void a_second_count_of_a_day_replaces_the_first_and_undo_names_firm_and_material() {
        ledger.count(firm, Material.EAR_LOOP, "300000", MaterialUnit.PIECE);
        MaterialCount second = ledger.count(firm, Material.EAR_LOOP, "280000", MaterialUnit.PIECE);
        assertThat(materials.counts(firm.id())).containsExactly(second);
        assertThat(ledger.temp.ledger().history(Materials.countType(), second.id())).hasSize(2);
        assertThat(undoable()).isEqualTo("盘点 甬甲健康科技 耳带 2020-02-14");
        ledger.temp.ledger().undo(ACTOR);
        assertThat(ledger.holding(firm, Material.EAR_LOOP).stock()).isEqualTo(Amount.of("300000.000", MaterialUnit.PIECE));
    }

    @Test
    void a_new_stock_keeps_the_supplier_and_what_is_still_under_way_but_not_what_has_arrived() {
        Transit later = new Transit(Amount.of("1", MaterialUnit.T), DAY.plusDays(2));
        materials.count(new CountDraft(firm.id(), Material.MELTBLOWN, DAY.minusDays(1), Amount.of("100", MaterialUnit.KG), later, "某厂", "电话"), ACTOR);
        MaterialCount next = materials.count(firm.id(), Material.MELTBLOWN, DAY, Amount.of("80", MaterialUnit.KG), ACTOR);
        assertThat(next.underWay()).isEqualTo(Amount.of("1000.000", MaterialUnit.KG));
        assertThat(next.supplier()).isEqualTo("某厂");
        assertThat(next.remark()).isNull();
        Transit due = new Transit(Amount.of("1", MaterialUnit.T), DAY);
        materials.count(new CountDraft(firm.id(), Material.SPUNBOND, DAY.minusDays(1), Amount.of("100", MaterialUnit.KG), due, null, null), ACTOR);
        assertThat(materials.count(firm.id(), Material.SPUNBOND, DAY, Amount.of("1100", MaterialUnit.KG), ACTOR).underWay()).isNull();
    }

    @Test
    void the_delivered_bill_is_loaded_once_and_undo_does_not_reach_it() {
        assertThat(materials.seed(ACTOR)).isZero();
        assertThat(materials.bill().of(null, DAY)).isNotEmpty().allSatisfy(u -> {
            assertThat(u.planning()).isTrue();
            assertThat(u.source()).isNotBlank();
            assertThat(u.confidence()).isIn("H", "M", "L");
            assertThat(u.perPiece()).isPositive();
            assertThat(u.material().countedIn(u.dimension())).isTrue();
        });
    }

    @Test
    void a_firms_own_use_beats_the_planning_value_until_it_is_taken_away() {
        UseDraft draft = new UseDraft(firm.id(), ProductClass.SURGICAL, Material.MELTBLOWN, Amount.of("1.25", MaterialUnit.G), "企业实测", "H", DAY);
        MaterialUse own = materials.bill().save(draft, ACTOR);
        assertThat(undoable()).isEqualTo("填写单耗 甬甲健康科技 医用外科 熔喷布");
        assertThat(meltblown()).containsExactly(own);
        assertThat(own.planning()).isFalse();
        materials.bill().remove(own, ACTOR);
        assertThat(undoable()).isEqualTo("移走企业单耗 甬甲健康科技 医用外科 熔喷布");
        assertThat(meltblown()).singleElement().satisfies(u -> assertThat(u.amount().text()).isEqualTo("1"));
    }

    private List<MaterialUse> meltblown() {
        return materials.usesOf(firm.id(), ProductClass.SURGICAL, DAY).stream().filter(u -> u.material() == Material.MELTBLOWN).toList();
    }

    @Test
    void a_corrected_planning_value_stays_one_and_is_not_delivered_anew() {
        MaterialUse corrected = materials.bill()
                .save(new UseDraft(null, ProductClass.SURGICAL, Material.MELTBLOWN, Amount.of("1.1", MaterialUnit.G), "市经信局统计", "M", DAY), ACTOR);
        assertThat(corrected.planning()).isTrue();
        assertThat(materials.seed(ACTOR)).isZero();
        assertThat(meltblown()).containsExactly(corrected);
        assertThat(refused(() -> materials.bill().remove(corrected, ACTOR))).isInstanceOf(Fault.Denied.class);
    }

    @Test
    void loops_counted_by_length_take_the_length_of_a_mask() {
        ledger.count(firm, Material.EAR_LOOP, "66", MaterialUnit.KM);
        assertThat(ledger.holding(firm, Material.EAR_LOOP).masks(ProductClass.SURGICAL)).isEqualTo(200_000);
    }

    @Test
    void faults_name_firm_and_material() {
        Fault fault = refused(() -> ledger.count(firm, Material.MELTBLOWN, "5", MaterialUnit.PIECE));
        assertThat(ZH.text(fault.key(), fault.args())).startsWith("甬甲健康科技 熔喷布：");
        assertThat(refused(() -> materials.count(CountDraft.of(firm.id(), Material.MELTBLOWN, DAY.plusDays(1), Amount.of("5", MaterialUnit.KG)), ACTOR)))
                .isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo("businessDate"));
        Transit early = new Transit(null, DAY.minusDays(1));
        assertThat(refused(() -> materials.count(new CountDraft(firm.id(), Material.MELTBLOWN, DAY, Amount.of("5", MaterialUnit.KG), early, null, null), ACTOR)))
                .isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo("expectedOn"));
        Transit strands = new Transit(Amount.of("5", MaterialUnit.PIECE), null);
        assertThat(refused(() -> materials.count(new CountDraft(firm.id(), Material.EAR_LOOP, DAY, Amount.of("5", MaterialUnit.M), strands, null, null), ACTOR)))
                .isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo("inTransit"));
    }

    @Test
    void a_price_of_the_firm_beats_the_market_and_each_has_its_day() {
        MaterialPrice market = price("120000.00", 1, null);
        price("90000.00", 5, null);
        assertThat(MaterialPrices.of(materials.prices().upTo(DAY), Material.MELTBLOWN, firm.id())).contains(market);
        MaterialPrice own = price("150000.00", 3, firm);
        assertThat(MaterialPrices.of(materials.prices().upTo(DAY), Material.MELTBLOWN, firm.id())).contains(own);
        assertThat(MaterialPrices.of(materials.prices().upTo(DAY.minusDays(4)), Material.MELTBLOWN, firm.id()).orElseThrow().perTonne())
                .isEqualTo(new BigDecimal("90000.00"));
        assertThat(price("125000.00", 1, null).id()).isEqualTo(market.id());
        assertThat(undoable()).isEqualTo("填写价格 全部企业 熔喷布 2020-02-13");
        assertThat(refused(() -> price("0.00", 1, null))).isInstanceOf(Fault.Invalid.class);
    }

    private MaterialPrice price(String perTonne, int daysBefore, @Nullable Enterprise of) {
        return materials.prices().save(
                new MaterialPrice(Ids.next(), 0, Material.MELTBLOWN, DAY.minusDays(daysBefore), new BigDecimal(perTonne),
                        of == null ? null : of.id(), "演示"),
                ACTOR);
    }
}
