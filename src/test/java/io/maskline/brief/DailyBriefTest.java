package io.maskline.brief;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Table;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.ledger.Actor;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The daily brief against a real ledger: every figure is what a query gives, a missing return is never a zero. */
class DailyBriefTest {

    private static BriefLedger full;

    /** The full city for what only reads, an empty ledger for what builds its own case. */
    private BriefLedger city;

    @TempDir
    Path folder;

    @BeforeAll
    static void fill() {
        full = new BriefLedger();
        full.city();
    }

    @AfterAll
    static void end() throws Exception {
        full.close();
    }

    @BeforeEach
    void open() {
        city = new BriefLedger();
    }

    @AfterEach
    void close() throws Exception {
        if (city != full) {
            city.close();
        }
    }

    private void useFullCity() throws Exception {
        city.close();
        city = full;
    }

    @Test
    void anEmptyLedgerSaysSoAndClaimsNoCompleteReturns() {
        String text = brief().blocks().toString();

        assertThat(text).contains("台账中还没有登记产线").doesNotContain("均已报送");
    }

    @Test
    void anUnwritablePlaceIsRefusedWithASentence() throws Exception {
        Path plainFile = Files.createFile(folder.resolve("plain"));
        assertThatThrownBy(() -> PaperRenderer.write(new byte[0], folder))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("platform.fault.fileIsFolder"));
        assertThatThrownBy(() -> PaperRenderer.write(new byte[0], plainFile.resolve("brief.pdf")))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("platform.fault.fileUnwritable"));
    }

    @Test
    void sectionsStandInTheirOrder() throws Exception {
        useFullCity();
        Document brief = brief();

        assertThat(brief.blocks().getFirst()).isInstanceOf(Block.Masthead.class);
        assertThat(headings(brief)).containsExactly("一、总体情况", "二、产能产量", "三、新增转产与爬坡", "四、检测", "九、补贴", "数据说明");
        assertThat(tables(brief)).extracting(t -> t.caption().substring(0, 2)).containsExactly("表1", "表2", "表3", "表4", "表5", "附表");
        assertThat(brief.blocks().stream().filter(b -> b instanceof Block.Signatures)).hasSize(1);
    }

    @Test
    void everySumIsWhatTheQueryGives() throws Exception {
        useFullCity();
        Document brief = brief();
        String today = PaperText.wan(sum("select sum(quantity) from output_return where business_date = date '2020-02-14'"));
        String yesterday = PaperText.wan(sum("select sum(quantity) from output_return where business_date = date '2020-02-13'"));
        String approved = PaperText.wan(sum("select sum(approved_per_day) from production_line"));
        long lines = sum("select count(*) from production_line");

        assertThat(table(brief, "表1").total()).contains(today, yesterday, approved, Long.toString(lines), "25");
        assertThat(table(brief, "表2").total()).contains(today, approved, Long.toString(lines));
        assertThat(table(brief, "附表").total()).contains(today, approved, Long.toString(lines));
        assertThat(text(brief)).contains("当日产量" + today + "万只").contains("核定日产能" + approved + "万只");
    }

    @Test
    void everyClassIsWhatTheQueryGives() throws Exception {
        useFullCity();
        Table table = table(brief(), "表1");

        assertThat(table.rows()).hasSize(ProductClass.values().length);
        for (int i = 0; i < ProductClass.values().length; i++) {
            String code = ProductClass.values()[i].name();
            List<String> row = table.rows().get(i);
            assertThat(row.get(1)).isEqualTo(Long.toString(sum("select count(distinct enterprise_id) from production_line where product_class = '" + code + "'")));
            assertThat(row.get(5)).isEqualTo(PaperText.wan(sum("select sum(r.quantity) from output_return r join production_line l on l.id = r.line_id"
                    + " where r.business_date = date '2020-02-14' and l.product_class = '" + code + "'")));
            assertThat(row.get(10)).isEqualTo(Long.toString(sum("select count(*) from production_line l where l.product_class = '" + code
                    + "' and l.stage in ('TRIAL', 'TESTING', 'PRODUCING') and not exists (select 1 from output_return r where r.line_id = l.id"
                    + " and r.business_date = date '2020-02-14')")));
        }
    }

    @Test
    void theAnnexNamesEveryFirmAndTheTableTheFirstFifteen() throws Exception {
        useFullCity();
        Document brief = brief();

        assertThat(table(brief, "附表").rows()).hasSize(25);
        assertThat(table(brief, "表2").rows()).hasSize(16);
        assertThat(table(brief, "表2").rows().subList(0, 15)).isEqualTo(table(brief, "附表").rows().subList(0, 15));
        assertThat(table(brief, "表2").rows().getLast().get(1)).isEqualTo("其他10家合计");
    }

    @Test
    void missingIsNeverZeroAndZeroIsNeverMissing() {
        Enterprise silent = city.firm("甬甲");
        city.line(silent, "1", ProductClass.SURGICAL, LineStage.PRODUCING, 100_000L);
        Enterprise idle = city.firm("甬乙");
        Line stands = city.line(idle, "1", ProductClass.KN95, LineStage.PRODUCING, 100_000L);
        Enterprise building = city.firm("甬丙");
        city.line(building, "1", ProductClass.CIVIL_HYGIENE, LineStage.REFIT, null);
        city.enter(city.returned(stands, DAY, 0));
        Document brief = brief();
        Table firms = table(brief, "表2");

        assertThat(row(firms, "甬甲").subList(5, 9)).containsExactly("10.0", "未报", "—", "0");
        assertThat(row(firms, "甬乙").subList(5, 9)).containsExactly("10.0", "0.0", "0.0%", "0");
        assertThat(row(firms, "甬丙").subList(5, 9)).containsExactly("—", "—", "—", "—");
        assertThat(row(firms, "甬甲").getLast()).isEqualTo("1");
        assertThat(row(firms, "甬丙").getLast()).isEqualTo("—");
        assertThat(text(brief)).contains("填报率：企业 1/2，产线 1/2").contains("另有1家企业的1条产线未报").contains("未报1条：甬甲1线");
    }

    @Test
    void aDayWithoutReturnsSaysSoInsteadOfZero() {
        city.line(city.firm("甬甲"), "1", ProductClass.SURGICAL, LineStage.PRODUCING, 100_000L);

        assertThat(text(brief())).contains("当日产量未报").doesNotContain("当日产量0.0");
        assertThat(table(brief(), "表1").total()).contains("未报");
    }

    @Test
    void changeComparesOnlyLinesReturnedOnBothDays() {
        Enterprise firm = city.firm("甬甲");
        Line first = city.line(firm, "1", ProductClass.SURGICAL, LineStage.PRODUCING, 100_000L);
        Line second = city.line(firm, "2", ProductClass.SURGICAL, LineStage.PRODUCING, 100_000L);
        city.enter(city.returned(first, DAY, 60_000), city.returned(first, DAY.minusDays(1), 50_000), city.returned(second, DAY.minusDays(1), 90_000));

        assertThat(table(brief(), "表1").total().get(7)).isEqualTo("+1.0");
        assertThat(text(brief())).contains("按两日均报的1条产线比，较昨日增加1.0万只（20.0%）");
    }

    @Test
    void whatFailedIsMarkedWithLimitConditionAndEdition() {
        Enterprise firm = city.firm("甬甲");
        city.tested(firm, "168", "171", "176", "170", "169");
        city.tested(city.firm("甬乙"), "168", "171", "175", "170", "169");
        Document brief = brief();

        assertThat(table(brief, "表4").rows()).hasSize(1);
        assertThat(table(brief, "表4").rows().getFirst()).contains("甬甲", "GB/T 32610-2016", "吸气阻力", "▲176 Pa")
                .anyMatch(c -> c.startsWith("≤ 175 Pa（"));
        assertThat(text(brief)).contains("累计检测申请2件；当日送检2件，当日出具报告2件；已判合格1件、不合格1件");
        assertThat(table(brief, "表3").rows().getFirst()).endsWith("2");
    }

    @Test
    void subsidiesKeepAskedProposedAndDecidedApart() {
        city.applied(city.firm("甬甲"), "1280000.00");
        city.approve(city.applied(city.firm("甬乙"), "60000000.00"));
        Table table = table(brief(), "补贴");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.total()).containsExactly("合计", "—", "612.80", "500.00", "—", "0.00", "0.00", "—");
        assertThat(new BigDecimal(table.total().get(2)).movePointRight(4)).isEqualByComparingTo(
                (BigDecimal) city.temp.database().read(dsl -> dsl.fetchValue("select sum(applied) from subsidy_application")));
    }

    @Test
    void lateAndCorrectedReturnsAreNamed() throws Exception {
        useFullCity();

        assertThat(text(brief())).containsPattern("迟报\\d+条：甬").containsPattern("更正\\d+条：甬.*第1次更正，昨日盘点有误");
    }

    @Test
    void aCorrectionTellsTheFigureBeforeItAndTheReason() {
        Line line = city.line(city.firm("甬甲"), "1", ProductClass.SURGICAL, LineStage.PRODUCING, 100_000L);
        city.returns.enter(line.id(), DAY, 80_000, null, ACTOR);
        city.returns.enter(line.id(), DAY, 60_000, "少数一箱", ACTOR);
        assertThat(text(brief())).contains("更正1条：甬甲1线产量由8.0万只更正为6.0万只（第1次更正，少数一箱）");

        city.returns.enter(line.id(), DAY, 50_000, "重数", ACTOR);
        assertThat(text(brief())).contains("由6.0万只更正为5.0万只（第2次更正，重数）");

        city.temp.ledger().undo(ACTOR);
        assertThat(text(brief())).contains("由8.0万只更正为6.0万只（第1次更正，少数一箱）");
    }

    @Test
    void aCorrectionOfAnEarlierDayIsNamedOnTheDayItWasTyped() {
        Line line = city.line(city.firm("甬甲"), "1", ProductClass.SURGICAL, LineStage.PRODUCING, 200_000L);
        LocalDate day = DAY.minusDays(1);
        Actor then = new Actor("陈某", "综合组", day);
        city.enter(city.returned(line, day, 124_000));
        assertThat(text(brief())).doesNotContain("以前日期");

        // Typed the next day, once by the day worked on and once back on the day of the return.
        city.returns.enter(line.id(), day, 126_000, "漏记夜班", ACTOR);
        city.returns.enter(line.id(), day, 126_500, "点数", then);

        assertThat(text(brief())).contains("当日更正以前日期的报送2条：2月13日甬甲1线产量由12.4万只更正为12.6万只（第1次更正，漏记夜班）；"
                + "2月13日甬甲1线产量由12.6万只更正为12.65万只（第2次更正，点数）");
        assertThat(text(city.briefs(Language.ZH).daily(day, "陈某"))).contains("更正1条：甬甲1线产量由12.6万只更正为12.65万只（第2次更正，点数）")
                .doesNotContain("以前日期");
        assertThat(text(city.briefs(Language.ZH).daily(DAY.plusDays(1), "陈某"))).doesNotContain("以前日期");

        city.temp.ledger().undo(then);
        assertThat(text(brief())).contains("当日更正以前日期的报送1条：").doesNotContain("12.65");
    }

    @Test
    void englishHasWordsForEverything() throws Exception {
        useFullCity();
        Document brief = city.briefs(Language.EN).daily(DAY, "Chen");

        assertThat(text(brief)).doesNotContain("⟦").contains("Mask Production Task Force").contains("Missing");
        assertThat(headings(brief)).first().isEqualTo("1. Overview");
        assertThat(text(brief())).doesNotContain("⟦");
    }

    @Test
    void theChecksAddUpIndependently() throws Exception {
        useFullCity();
        IssueChecks checks = IssueChecks.of(city.briefs(Language.ZH).figures(DAY));

        assertThat(checks.detail()).isEqualTo(sum("select sum(quantity) from output_return where business_date = date '2020-02-14'"));
        assertThat(checks.sumsAgree()).isTrue();
        assertThat(checks.missingFirms()).isNotEmpty();
        assertThat(new IssueChecks(1, 1, 2, 1, List.of()).sumsAgree()).isFalse();
    }

    @Test
    void anIssueKeepsItsNumberAndTheNextDayGetsTheNext() {
        Briefs briefs = city.briefs(Language.ZH);
        Path out = folder.resolve("专报.pdf");

        assertThat(briefs.exportDaily(DAY, ACTOR, out).issueNo()).isEqualTo(1);
        assertThat(briefs.exportDaily(DAY, ACTOR, out).issueNo()).isEqualTo(1);
        assertThat(briefs.exportDaily(DAY.plusDays(1), ACTOR, out).issueNo()).isEqualTo(2);
        assertThat(briefs.exportDaily(DAY.plusYears(1), ACTOR, out).issueNo()).isEqualTo(1);
        assertThat(briefs.days()).extracting(BriefDay::issueNo).containsExactly(1L, 2L, 1L);
        assertThat(text(brief())).contains("第 1 期").doesNotContain("草　稿");
        assertThat(city.temp.ledger().verify().sound()).isTrue();
    }

    @Test
    void undoStopsAtAnIssuedBrief() {
        city.firm("甬甲");
        city.briefs(Language.ZH).exportDaily(DAY, ACTOR, folder.resolve("专报.pdf"));

        assertThat(city.temp.ledger().undoable()).isEmpty();
    }

    @Test
    void aPaperThatCannotBeSetGetsNoNumber() {
        city.line(city.firm("甬\uD83D\uDE37"), "1", ProductClass.SURGICAL, LineStage.PRODUCING, null);

        assertThatThrownBy(() -> city.briefs(Language.ZH).exportDaily(DAY, ACTOR, folder.resolve("专报.pdf")))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Invalid.class));
        assertThat(city.briefs(Language.ZH).days()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thePrintedPagesCarryTheFigures() throws Exception {
        city.city();
        Path out = folder.resolve("专报.pdf");
        city.briefs(Language.ZH).exportDaily(DAY, ACTOR, out);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(out))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String printed = stripper.getText(pdf).replaceAll("[\\s\\u3000]", "");

            assertThat(printed).contains("口罩生产保供每日专报", "第1期", "▲176", "未报", "数据版本", "第1页共" + pdf.getNumberOfPages() + "页");
            assertThat(printed).contains("当日产量" + PaperText.wan(sum("select sum(quantity) from output_return where business_date = date '2020-02-14'")) + "万只");
        }
    }

    @Test
    void piecesAreRoundedHalfToEvenOnce() {
        assertThat(List.of(34_500L, 35_500L, 34_501L, 0L, 4_317_000L).stream().map(PaperText::wan)).containsExactly("3.4", "3.6", "3.5", "0.0", "431.7");
        assertThat(IntStream.of(173_000, -4_000, 0, 400, -400).mapToObj(PaperText::change)).containsExactly("+17.3", "−0.4", "0.0", "0.0", "0.0");
        assertThat(PaperText.percent(4_317_000, 6_125_000)).isEqualTo("70.5%");
    }

    private Document brief() {
        return city.briefs(Language.ZH).daily(DAY, "陈某");
    }

    private long sum(String sql) {
        return city.temp.database().read(dsl -> ((Number) dsl.fetchValue(sql)).longValue());
    }

    private static List<Table> tables(Document brief) {
        return brief.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static Table table(Document brief, String caption) {
        return tables(brief).stream().filter(t -> t.caption().contains(caption)).findFirst().orElseThrow();
    }

    private static List<String> row(Table table, String firm) {
        return table.rows().stream().filter(r -> r.get(1).equals(firm)).findFirst().orElseThrow();
    }

    private static List<String> headings(Document brief) {
        return brief.blocks().stream().filter(Block.Heading.class::isInstance).map(b -> ((Block.Heading) b).text()).toList();
    }

    /** Everything the paper says, in reading order. */
    private static String text(Document brief) {
        return brief.toString();
    }
}
