package io.maskline.brief;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.capacity.RollUp;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.GateOverride;
import io.maskline.line.Line;
import io.maskline.line.LineReasons;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.material.Amount;
import io.maskline.material.CountDraft;
import io.maskline.material.Material;
import io.maskline.material.MaterialUnit;
import io.maskline.output.ReturnDraft;
import io.maskline.output.Shipped;
import io.maskline.output.SterileLot;
import io.maskline.output.Stock;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Table;
import io.maskline.platform.document.Document;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the daily brief tells of releases, stock, ramp-up, materials and leaders' words. */
class BriefCapacityTest {

    private final BriefLedger city = new BriefLedger();

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private Document brief(LocalDate day) {
        return city.briefs(Language.ZH).daily(day, "陈某");
    }

    private static Optional<Table> found(Document brief, String caption) {
        return brief.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).filter(t -> t.caption().contains(caption)).findFirst();
    }

    private static Table table(Document brief, String caption) {
        return found(brief, caption).orElseThrow();
    }

    /** Paragraphs only: a figure in a table is not a sentence. */
    private static String text(Document brief) {
        StringBuilder text = new StringBuilder();
        brief.blocks().forEach(b -> text.append(b instanceof Block.Paragraph p ? p.text() : ""));
        return text.toString();
    }

    private Line producing(Enterprise firm, String no, ProductClass product) {
        return city.line(firm, no, product, LineStage.PRODUCING, 100_000L);
    }

    /** A surgical line that made 60,000, of whose lots 30,000 come free today and 20,000 wait, and a civil one that made 50,000. */
    private void sterileAndCivil() {
        Enterprise firm = city.firm("甬甲");
        Line sterile = producing(firm, "1", ProductClass.SURGICAL);
        Line civil = producing(firm, "2", ProductClass.CIVIL_HYGIENE);
        city.enter(city.returned(sterile, DAY, 60_000), city.returned(civil, DAY, 50_000));
        city.lots.enterAll(
                List.of(SterileLot.draft(sterile.id(), "L1", DAY.minusDays(8), 30_000, 7).sterilised(DAY.minusDays(7)),
                        SterileLot.draft(sterile.id(), "L2", DAY.minusDays(2), 20_000, 7).sterilised(DAY.minusDays(1))),
                ACTOR);
    }

    @Test
    void made_is_not_releasable_and_the_roll_up_says_the_same() {
        sterileAndCivil();
        Document brief = brief(DAY);
        Table classes = table(brief, "分品类产能产量");

        assertThat(text(brief)).contains("当日可放行8.0万只，另有2.0万只在灭菌解析期内。");
        assertThat(classes.total().subList(5, 6)).containsExactly("11.0");
        assertThat(classes.total().get(9)).isEqualTo("8.0");
        assertThat(classes.rows()).extracting(r -> r.get(9)).containsExactly("3.0", "5.0");
        RollUp rollUp = city.rollUps.on(DAY);
        assertThat(rollUp.total().made().releasable()).isEqualTo(80_000);
        assertThat(rollUp.total().made().inDesorption()).isEqualTo(20_000);
        assertThat(classes.rows()).hasSameSizeAs(rollUp.groups(RollUp.By.CLASS));
        assertThat(classes.total()).contains(
                PaperText.wan(rollUp.total().made().today()), PaperText.wan(rollUp.total().capacity().approved()), PaperText.wan(rollUp.total().capacity().nameplate()));
    }

    @Test
    void what_nobody_said_of_stock_and_shipping_is_no_table() {
        city.enter(city.returned(producing(city.firm("甬甲"), "1", ProductClass.KN95), DAY, 50_000));
        assertThat(found(brief(DAY), "库存与调出")).isEmpty();
    }

    @Test
    void shipping_stands_by_destination_and_a_closing_nobody_stated_is_reckoned() {
        Line line = producing(city.firm("甬甲"), "1", ProductClass.KN95);
        city.returns.enter(
                ReturnDraft.of(line.id(), DAY, 50_000).withStock(new Stock(10_000L, new Shipped(20_000L, null, 5_000L, null, null), null)), ACTOR);
        Table stock = table(brief(DAY), "库存与调出");

        assertThat(stock.total()).containsExactly("合计", "0.0", "3.5", "2.0", "0.0", "0.5", "0.0", "0.0");
    }

    @Test
    void a_section_without_anything_to_tell_is_left_out() {
        city.enter(city.returned(producing(city.firm("甬甲"), "1", ProductClass.KN95), DAY, 50_000));
        assertThat(text(brief(DAY))).doesNotContain("新达标投产0条");
        assertThat(brief(DAY).blocks().toString()).doesNotContain("三、新增转产与爬坡").doesNotContain("五、原辅料");
    }

    @Test
    void lines_to_come_are_named_and_a_date_put_off_twice_is_counted() {
        Enterprise firm = city.firm("甬乙");
        Line refit = city.line(firm, "1", ProductClass.KN95, LineStage.REFIT, 80_000L);
        Line dated = city.lines.save(refit.withTerms(refit.terms().withExpectedOn(DAY.minusDays(2))), ACTOR);
        Line later = city.lines.save(dated.withTerms(dated.terms().withExpectedOn(DAY.plusDays(3))), LineReasons.slip("设备未到"), ACTOR);
        city.lines.save(later.withTerms(later.terms().withExpectedOn(DAY.plusDays(6))), LineReasons.slip("电机故障"), ACTOR);
        Line tomorrow = city.line(firm, "2", ProductClass.KN95, LineStage.TRIAL, 50_000L);
        city.lines.save(tomorrow.withTerms(tomorrow.terms().withExpectedOn(DAY.plusDays(1))), ACTOR);
        Document brief = brief(DAY);

        assertThat(text(brief)).contains("当日没有新达标投产的产线。明日预计投产1条：甬乙2线。").contains("T+3").contains("T+7");
        assertThat(table(brief, "推迟").rows()).containsExactly(List.of("甬乙", "1线投产", "2月17日", "2月20日", "2", "电机故障"));
    }

    @Test
    void the_materials_that_run_out_first_are_named_and_planning_values_marked() {
        city.materials.seed(ACTOR);
        Enterprise firm = city.firm("甬甲");
        city.enter(city.returned(city.line(firm, "1", ProductClass.CIVIL_HYGIENE, LineStage.PRODUCING, 200_000L), DAY, 50_000));
        assertThat(brief(DAY).blocks().toString()).doesNotContain("五、原辅料");
        city.materials.count(CountDraft.of(firm.id(), Material.EAR_LOOP, DAY, Amount.of("300000", MaterialUnit.PIECE)), ACTOR);
        Document brief = brief(DAY);
        List<String> loops = table(brief, "原辅料").rows().stream().filter(r -> r.getFirst().equals("耳带")).findFirst().orElseThrow();

        assertThat(text(brief)).contains("甬甲耳带够0.75天").contains("日需含计划值");
        assertThat(loops.subList(1, 5)).containsExactly("根", "400,000※", "300,000", "0.75");
        assertThat(table(brief, "分企业产能产量").rows().getFirst()).contains("耳带");
    }

    @Test
    void a_leaders_word_is_printed_with_name_and_reason() {
        Line trial = city.line(city.firm("甬甲"), "1", ProductClass.KN95, LineStage.TRIAL, 80_000L);
        city.noReport(trial);
        city.lines.moveStage(trial, LineStage.PRODUCING, DAY, new GateOverride("李副市长", "先保医院"), ACTOR);

        assertThat(text(brief(DAY))).contains("未凭在期合格报告按达标投产计的产线1条：甬甲1线（李副市长批准，先保医院）")
                .contains("当日新达标投产1条：甬甲1线");
    }

    @Test
    void what_is_explained_is_named_with_its_figure() {
        Enterprise firm = city.firm("甬甲");
        Line over = producing(firm, "1", ProductClass.KN95);
        Line zero = producing(firm, "2", ProductClass.KN95);
        Line equal = producing(firm, "3", ProductClass.KN95);
        Line stock = producing(firm, "4", ProductClass.KN95);
        city.enter(
                city.returned(over, DAY, 105_000).withMarks(false, 0, "加班"),
                city.returned(zero, DAY.minusDays(1), 42_000), city.returned(zero, DAY, 0).withMarks(false, 0, "缺料"),
                city.returned(equal, DAY.minusDays(2), 30_000), city.returned(equal, DAY.minusDays(1), 30_000),
                city.returned(equal, DAY, 30_000).withMarks(false, 0, "满箱停机"));
        city.returns.enter(
                ReturnDraft.of(stock.id(), DAY, 50_000).withStock(new Stock(0L, new Shipped(10_000L, null, null, null, null), 35_000L)).withReason("样品"), ACTOR);

        assertThat(text(brief(DAY))).contains("甬甲1线报10.5万只（为核定产能的105.0%，加班）", "甬甲2线报0.0万只（昨日4.2万只，当日为0，缺料）",
                "甬甲3线报3.0万只（连续三日相同，满箱停机）", "甬甲4线报5.0万只（期末与推算相差−0.5万只，样品）");
    }

    @Test
    void a_corrected_closing_stock_tells_both_figures() {
        Line line = producing(city.firm("甬甲"), "1", ProductClass.KN95);
        ReturnDraft first = ReturnDraft.of(line.id(), DAY, 50_000).withStock(new Stock(0L, new Shipped(20_000L, null, null, null, null), 30_000L));
        city.returns.enter(first, ACTOR);
        city.returns.enter(first.withStock(new Stock(0L, new Shipped(10_000L, null, null, null, null), 40_000L)).withReason("少发一车"), ACTOR);

        assertThat(text(brief(DAY))).contains("更正1条：甬甲1线国家调拨由2.0万只更正为1.0万只、期末库存由3.0万只更正为4.0万只（第1次更正，少发一车）");
    }

    @Test
    void a_capacity_approved_later_does_not_change_the_paper_of_the_day_before() {
        Line line = producing(city.firm("甬甲"), "1", ProductClass.KN95);
        city.enter(city.returned(line, DAY.minusDays(1), 50_000));
        String before = table(brief(DAY.minusDays(1)), "分品类产能产量").total().toString();
        city.lines.save(line.withCapacity(new Line.Capacity(300_000L, 250_000L, null)), new LineReasons(null, null, "复核", false), new Actor("陈某", "综合组", DAY));

        assertThat(table(brief(DAY.minusDays(1)), "分品类产能产量").total().toString()).isEqualTo(before).contains("10.0");
        assertThat(table(brief(DAY), "分品类产能产量").total()).contains("25.0");
        assertThat(city.rollUps.on(DAY.minusDays(1)).total().capacity().approved()).isEqualTo(100_000);
    }

    @Test
    void english_has_words_for_all_of_it() {
        sterileAndCivil();
        lines_to_come_are_named_and_a_date_put_off_twice_is_counted();
        assertThat(city.briefs(Language.EN).daily(DAY, "Chen").toString()).doesNotContain("⟦").contains("still wait after sterilisation").contains("Dates put off");
    }
}
