package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.demo.DemoLedger;
import io.maskline.app.demo.DemoServices;
import io.maskline.enterprise.Enterprise;
import io.maskline.lab.Lab;
import io.maskline.lab.LabTerms;
import io.maskline.lab.Labs;
import io.maskline.lab.ScopeDraft;
import io.maskline.lab.ScopeMark;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.document.Block;
import io.maskline.platform.ledger.Actor;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.TestingRow;
import io.maskline.testing.TestingStage;
import io.maskline.testkit.AnsweringDialogs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the question on the phone over a short sample and a test that fails by one specimen to a line that may produce, in the window. */
class TestingJourneyTest {

    private static final LocalDate DAY = DemoLedger.DAY;
    private static final String CIVIL = "GB/T 32610-2016";
    private static final String ITEM = "inhalation_resistance";
    private static final String TICK = "requestItem_";
    private static final Actor OFFICE = new Actor("陈某", "综合组", DAY);

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    @Test
    void aQuestionBecomesARequestAFailedTestIsRepeatedAndTheLineMayProduce() throws Exception {
        try (JourneyDesk desk = new JourneyDesk(folder.resolve("专班 台账"), dialogs)) {
            Line line = register(desk.services());
            ask(desk);
            UUID first = request(desk, line);
            accept(desk, first);
            tooFew(desk, first);
            send(desk, "F-0226", first);
            receive(desk, "5", first);
            fail(desk, line, first);
            UUID again = repeat(desk, first);
            pass(desk, line, again);
            produce(desk, line, again);
            assertThat(desk.parts.ledger().verify().findings()).isEmpty();
        }
        assertThat(dialogs.faults).isEmpty();
    }

    /** Four digits answer, Ctrl+F finds the firm, its only line is taken. */
    private static void ask(JourneyDesk desk) {
        desk.open("standard/ask");
        desk.focusOn("q1Group");
        for (KeyCode answer : List.of(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1)) {
            desk.press(answer);
        }
        desk.until("answered", () -> desk.text("specimenSentence").contains("只"));
        assertThat(desk.words("standardCards")).contains(CIVIL).doesNotContain("T/CNTAC 55-2020");
        desk.press(KeyCode.F, KeyCode.CONTROL);
        desk.focusAt("askFirmField");
        desk.type("yjjk");
        desk.until("firm found", () -> desk.shown("askFirmField_found"));
        desk.press(KeyCode.ENTER);
        desk.until("its line", () -> desk.chosen("askLineField").contains("2"));
        desk.picture("journey-asked");
        desk.press(KeyCode.ENTER, KeyCode.CONTROL);
    }

    /** The form comes filled; of its items only the one the firm asks for is left ticked. */
    private static UUID request(JourneyDesk desk, Line line) {
        desk.until("filled", () -> desk.ticked(TICK).size() > 8 && desk.chosen("requestLineCombo").contains("2"));
        desk.until("lab filled", () -> desk.chosen("requestLabCombo").startsWith("市检测中心"));
        assertThat(desk.chosen("requestStandardCombo")).startsWith(CIVIL);
        assertThat(desk.chosen("requestGradeCombo")).isEqualTo("D");
        assertThat(desk.text("requestProductField")).isEqualTo(line.product());
        desk.picture("journey-form");
        desk.ticked(TICK).stream().filter(id -> !id.equals(TICK + ITEM)).forEach(desk::fire);
        desk.fill("requestSpecimens_" + ITEM, "5");
        desk.press(KeyCode.S, KeyCode.CONTROL);
        desk.until("stored", () -> desk.services().testing().rows().size() == 1);
        TestingRow stored = desk.services().testing().rows().getFirst();
        assertThat(stored.request().subject().lineId()).isEqualTo(line.id());
        assertThat(stored.lab()).isEqualTo("市检测中心");
        assertThat(stored.items()).singleElement().satisfies(i -> assertThat(i.values()).hasSize(5));
        desk.until("in front", () -> desk.text("numberLabel").equals(stored.request().number()));
        return stored.request().id();
    }

    private static void accept(JourneyDesk desk, UUID request) {
        desk.until("may be accepted", () -> desk.text("nextStageButton").equals("受理"));
        desk.fire("nextStageButton");
        desk.until("accepted", () -> stage(desk, request) == TestingStage.ACCEPTED);
        desk.until("accepted, shown", () -> desk.text("nextStageButton").equals("寄送"));
    }

    private static void tooFew(JourneyDesk desk, UUID request) {
        send(desk, "F-0225", request);
        count(desk, "4");
        desk.until("refused", () -> desk.words("refusalPlace").contains("应收 5 只，实收 4 只，差 1 只"));
        assertThat(stage(desk, request)).isEqualTo(TestingStage.SENT);
        desk.picture("journey-refused");

        desk.fire("giveBackNowButton");
        desk.confirm("giveBackForm");
        desk.until("returned", () -> stage(desk, request) == TestingStage.RETURNED);
        desk.until("reason in the list", () -> desk.words("testTree").contains("数量不足：收 4 只，需 5 只"));
        desk.until("sent again next", () -> desk.text("nextStageButton").equals("补样重送"));
        desk.picture("journey-returned");
    }

    private static void fail(JourneyDesk desk, Line line, UUID request) {
        judge(desk, request, List.of("168", "171", "176", "170", "169"));
        desk.until("failed", () -> desk.text("resultVerdict_" + ITEM).equals("不合格 1/5 超上限"));
        assertThat(desk.services().testing().row(request).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(desk.words("resultTable")).contains("170.8").contains("▲");
        assertThat(desk.text("ruleLabel")).contains("均值只供参考");
        assertThat(desk.text("conclusionLabel")).startsWith("不合格").contains("▲176").doesNotContain("170.8");
        desk.until("chain", () -> desk.words("chainStep_1").contains("▲176"));
        assertThat(desk.words("retestChain")).contains("需本线合格且在期的报告");
        desk.until("list", () -> desk.words("testTree").contains("不合格"));
        desk.picture("journey-failed");

        String number = desk.services().testing().row(request).request().number();
        assertThat(brief(desk)).contains("已判合格0件、不合格1件", "▲176 Pa");
        lookAtTheFirm(desk, line);
        desk.until("timeline", () -> desk.words("timelineList").contains("检测 " + number + " 吸气阻力 ▲176，限值 ≤ 175 Pa，不合格"));
        assertThat(desk.words("timelineList")).contains("检测 " + number + " 退样：").doesNotContain("合格，" + CIVIL);
        desk.picture("journey-timeline");
        desk.open("testing/requests", request);
        desk.until("back", () -> desk.text("nextStageButton").equals("复测"));
    }

    private static UUID repeat(JourneyDesk desk, UUID first) {
        desk.fire("nextStageButton");
        desk.fill("remedyField", "换 25 克熔喷布，照片 2 张");
        desk.picture("journey-retest-form");
        desk.confirm("retestForm");
        desk.until("retest", () -> desk.text("numberLabel").endsWith("-R1"));
        UUID again = desk.services().testing().rows().stream()
                .filter(r -> first.equals(r.request().chain().retestOf())).findFirst().orElseThrow().request().id();
        accept(desk, again);
        send(desk, "F-0231", again);
        receive(desk, "5", again);
        return again;
    }

    private static void pass(JourneyDesk desk, Line line, UUID again) {
        judge(desk, again, List.of("166", "165", "168", "170", "167"));
        desk.until("gate open", () -> desk.words("retestChain").contains("报告合格且在期，可以转阶段"));
        assertThat(desk.words("chainStep_1")).contains("▲176");
        assertThat(desk.words("chainStep_2")).contains("换 25 克熔喷布");
        assertThat(desk.text("resultVerdict_" + ITEM)).isEqualTo("合格");
        assertThat(desk.text("conclusionLabel")).startsWith("合格");
        assertThat(desk.words("resultTable")).contains("不合格 1/5 超上限");
        desk.until("both in the list", () -> lines(desk.words("testTree")).containsAll(Set.of("合格", "不合格")));
        desk.picture("journey-passed");

        String number = desk.services().testing().row(again).request().number();
        assertThat(brief(desk)).contains("已判合格1件、不合格1件", "▲176 Pa");
        lookAtTheFirm(desk, line);
        desk.until("timeline", () -> desk.words("timelineList").contains("检测 " + number + " 合格，" + CIVIL));
        assertThat(desk.words("timelineList")).contains("▲176");
        desk.open("testing/requests", again);
        desk.until("back", () -> desk.text("numberLabel").equals(number) && desk.words("chainStep_4").contains("可以转阶段"));
    }

    /** The last box of the chain opens the line; there its stage is moved, and the chain says so. */
    private static void produce(JourneyDesk desk, Line line, UUID again) {
        desk.fire("chainStep_4");
        desk.tab("linePane", "lineFormTab");
        desk.until("line open", () -> desk.chosen("stageCombo").equals("试产"));
        desk.choose("stageCombo", "达标投产");
        desk.press(KeyCode.S, KeyCode.CONTROL);
        desk.until("producing", () -> desk.services().lines().find(line.id()).orElseThrow().stage() == LineStage.PRODUCING);
        desk.picture("journey-producing-line");
        desk.open("testing/requests", again);
        desk.until("chain at its end", () -> desk.words("chainStep_4").contains("2线已达标投产"));
        desk.picture("journey-producing");
    }

    private static void lookAtTheFirm(JourneyDesk desk, Line line) {
        desk.open("line/firms", line.enterpriseId());
        desk.tab("firmPane", "firmTimelineTab");
    }

    private static List<String> lines(String words) {
        return words.lines().toList();
    }

    /** What the daily brief of that day would say. */
    private static String brief(JourneyDesk desk) {
        return desk.parts.briefs(desk.words).daily(DAY, "陈某").blocks().stream().flatMap(TestingJourneyTest::words).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Table table -> table.rows().stream().flatMap(List::stream);
            default -> Stream.empty();
        };
    }

    private static TestingStage stage(JourneyDesk desk, UUID request) {
        return desk.services().testing().row(request).request().stage();
    }

    private static void send(JourneyDesk desk, String seal, UUID request) {
        if (!desk.shown("sampleSealField")) {
            desk.fire("nextStageButton");
        }
        desk.fill("sampleSealField", seal);
        desk.fill("sampleLotField", "20200213-2");
        desk.fire("nextStageButton");
        desk.until("sent", () -> stage(desk, request) == TestingStage.SENT);
        desk.until("sent, shown", () -> desk.text("nextStageButton").equals("收样") && desk.text("sampleSealField").equals(seal));
    }

    private static void count(JourneyDesk desk, String counted) {
        desk.fill("sampleCountedField", counted);
        desk.fill("custodyFromField", "王某");
        desk.fill("custodyToField", "赵某");
        desk.fill("custodyTimeField", "09:40");
        desk.fill("custodyConditionField", "封条完好");
        desk.fire("nextStageButton");
    }

    private static void receive(JourneyDesk desk, String counted, UUID request) {
        count(desk, counted);
        desk.until("received", () -> stage(desk, request) == TestingStage.RECEIVED);
        desk.until("custody", () -> desk.words("factsPane").contains("王某交，赵某收"));
    }

    private static void judge(JourneyDesk desk, UUID request, List<String> values) {
        desk.until("values may be typed", () -> !desk.shown("nextStageButton") && desk.text("submitVerdictButton").equals("提交判定"));
        desk.focusAt("resultTable_" + ITEM + "_1");
        for (String value : values) {
            desk.type(value);
            desk.press(KeyCode.ENTER);
        }
        desk.focusAt("submitVerdictButton");
        desk.press(KeyCode.SPACE);
        desk.until("judged", () -> stage(desk, request) == TestingStage.REPORTED);
    }

    private static Line register(DemoServices services) {
        Lab lab = services.labs().labs().save(new Lab(
                Labs.blank().id(), 0, "市检测中心", "市检测中心", null, null, null, null,
                new LabTerms(8L, 0L, new LabTerms.Promise(5, DayCount.WORKING), true, false, null, false)), OFFICE);
        services.labs().scopes().enter(new ScopeDraft(lab.id(), CIVIL, List.of(), new ScopeDraft.Terms(ScopeMark.CMA, null, null, null, null)), OFFICE);
        Enterprise firm = services.enterprises().save(Enterprise.draft("甬甲健康科技有限公司", "甬甲健康科技"), Set.of(), OFFICE);
        return services.lines().save(
                Line.draft(firm.id(), "2", DAY.minusDays(9)).withProduct("民用防护 平面耳挂 M").withStage(LineStage.TRIAL, DAY.minusDays(4))
                        .withCapacity(new Line.Capacity(100_000L, 100_000L, null)),
                OFFICE);
    }
}
