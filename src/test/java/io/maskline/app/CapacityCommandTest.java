package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.cli.CommandConsole;
import io.maskline.app.cli.ExitCode;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.GateOverride;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.material.Amount;
import io.maskline.material.CountDraft;
import io.maskline.material.Material;
import io.maskline.material.MaterialUnit;
import io.maskline.output.CutOff;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.testkit.TempLedger;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Capacity, bottleneck and missing returns as the command line tells them of a real ledger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapacityCommandTest {

    private static final LocalDate DAY = TempLedger.DAY;
    private static final BusinessClock CLOCK = BusinessClock.of(TempLedger.CLOCK);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private record Run(ExitCode exit, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    private static Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", folder.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ExitCode exit = new CommandConsole(new ConsoleDesk(), CLOCK, new PrintWriter(out), new PrintWriter(err)).run(all.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    @BeforeAll
    static void fill() {
        try (Composition console = Composition.open(folder, CLOCK, CutOff.USUAL)) {
            Enterprise first = firm(console, "甬甲健康科技", "东港");
            Line line = producing(console, first, "1", 200_000);
            console.materials().count(CountDraft.of(first.id(), Material.MELTBLOWN, DAY, Amount.of("620", MaterialUnit.KG)), TempLedger.ACTOR);
            console.materials().count(CountDraft.of(first.id(), Material.EAR_LOOP, DAY, Amount.of("300000", MaterialUnit.PIECE)), TempLedger.ACTOR);
            console.demoServices().returns().enter(line.id(), DAY, 124_000, null, TempLedger.ACTOR);
            Enterprise second = firm(console, "甬壬家纺", "南塘");
            producing(console, second, "1", 100_000);
            Line coming = Line.draft(second.id(), "2", ProductClass.CIVIL_HYGIENE, DAY.minusDays(9))
                    .withStage(LineStage.SETUP, DAY.minusDays(4))
                    .withCapacity(new Line.Capacity(null, 80_000L, null));
            console.lines().save(coming.withTerms(coming.terms().withExpectedOn(DAY.plusDays(3))), TempLedger.ACTOR);
        }
    }

    private static Enterprise firm(Composition console, String name, String district) {
        Enterprise draft = Enterprise.draft(name + "有限公司", name);
        Enterprise placed = new Enterprise(draft.id(), 0, "", draft.name(), name, null, new Enterprise.Place(null, district, null, null), null, null,
                draft.contact(), null);
        return console.enterprises().save(placed, Set.of(), TempLedger.ACTOR);
    }

    private static Line producing(Composition console, Enterprise firm, String lineNo, long approved) {
        Line trial = console.lines().save(
                Line.draft(firm.id(), lineNo, ProductClass.CIVIL_HYGIENE, DAY.minusDays(9))
                        .withStage(LineStage.TRIAL, DAY.minusDays(4))
                        .withCapacity(new Line.Capacity(approved, approved, null)),
                TempLedger.ACTOR);
        return console.lines().moveStage(trial, LineStage.PRODUCING, DAY.minusDays(1), new GateOverride("王局", "急需"), TempLedger.ACTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-0001", "a-0001", "甬甲健康科技", "甬甲健康科技有限公司", "yjjk"})
    void ear_loops_hold_the_firm_up_at_150_000_and_the_covers_are_told(String code) {
        JsonNode told = run("bottleneck", "--firm", code, "--date", "2020-02-14", "--json").json();

        assertThat(told.get("name").asString()).isEqualTo("甬甲健康科技有限公司");
        assertThat(told.get("bottleneck").asString()).isEqualTo("ear_loop");
        assertThat(told.get("bottleneckName").asString()).isEqualTo("耳带");
        assertThat(told.get("possibleTomorrow").asLong()).isEqualTo(150_000);
        assertThat(told.get("approved").asLong()).isEqualTo(200_000);
        assertThat(factor(told, "meltblown").get("pieces").asLong()).isEqualTo(620_000);
        assertThat(factor(told, "meltblown").get("coverDays").asString()).isEqualTo("3.1");
        assertThat(factor(told, "ear_loop").get("coverDays").asString()).isEqualTo("0.75");
        assertThat(factor(told, "labour").get("pieces").isNull()).isTrue();
        assertThat(told.get("factors").get(0).get("factor").asString()).isEqualTo("ear_loop");
    }

    private static JsonNode factor(JsonNode told, String code) {
        return told.get("factors").valueStream().filter(f -> f.get("factor").asString().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void the_same_is_told_in_words_in_both_languages() {
        Run zh = run("bottleneck", "--firm", "A-0001", "--date", "2020-02-14");
        Run en = run("bottleneck", "--firm", "A-0001", "--date", "2020-02-14", "--lang", "en");

        assertThat(zh.exit()).isEqualTo(ExitCode.DONE);
        assertThat(zh.out())
                .contains("卡点：耳带，明日最多 15.0 万只")
                .contains("耳带 150,000 只：现有 30 万根，每只 2 根（计划值），够 0.75 天")
                .contains("熔喷布 620,000 只：现有 620 kg，每只 1 g（计划值），够 3.1 天")
                .doesNotContain("⟦");
        assertThat(en.out())
                .contains("Bottleneck: Ear loops, at most 15.0 ×10k tomorrow")
                .contains("enough for 0.75 days")
                .contains("enough for 3.1 days")
                .doesNotContain("⟦");
    }

    @Test
    void capacity_is_summed_up_by_class_district_and_firm_with_the_same_total() {
        JsonNode byClass = run("capacity", "--date", "2020-02-14", "--json").json();
        JsonNode byDistrict = run("capacity", "--date", "2020-02-14", "--by", "district", "--json").json();
        JsonNode byFirm = run("capacity", "--date", "2020-02-14", "--by", "firm", "--json").json();

        assertThat(byClass.get("groups")).hasSize(1);
        assertThat(byDistrict.get("groups").valueStream().map(g -> g.get("name").asString())).containsExactlyInAnyOrder("东港", "南塘");
        assertThat(byFirm.get("groups").valueStream().map(g -> g.get("code").asString())).containsExactly("A-0001", "A-0002");
        assertThat(byDistrict.get("total")).isEqualTo(byClass.get("total"));
        assertThat(byFirm.get("total")).isEqualTo(byClass.get("total"));
        JsonNode total = byClass.get("total");
        assertThat(total.get("approved").asLong()).isEqualTo(380_000);
        assertThat(total.get("made").asLong()).isEqualTo(124_000);
        assertThat(total.get("releasable").asLong()).isEqualTo(124_000);
        assertThat(total.get("missing").asInt()).isEqualTo(1);
        assertThat(byFirm.get("groups").get(1).get("made").isNull()).as("not returned is not 0").isTrue();
        assertThat(byClass.get("forecast").get(0).get("expected").asLong()).isEqualTo(300_000);
        assertThat(byClass.get("forecast").get(3).get("expected").asLong()).isEqualTo(380_000);
    }

    @Test
    void capacity_is_told_in_sentences() {
        String zh = run("capacity", "--date", "2020-02-14", "--by", "district").out();
        String en = run("capacity", "--date", "2020-02-14", "--by", "district", "--lang", "en").out();

        assertThat(zh)
                .contains("2020-02-14：2 家企业 3 条线，核定 38.0 万只/日，产量 12.4 万只，达产率 32.6%，缺报 1 条线，未计入产量")
                .contains("南塘：2 条线，核定 18.0 万只/日，产量 — 万只")
                .contains("T+3 产能 38.0 万只/日，悲观 38.0；其中 1 家新投产（1 条线）")
                .contains("T+7");
        assertThat(en).contains("T+3: 38.0 ×10k a day, pessimistic 38.0; 1 firm newly producing (1 line)").doesNotContain("⟦");
    }

    @Test
    void a_missing_return_is_named_with_its_firm() {
        JsonNode missing = run("returns", "missing", "--date", "2020-02-14", "--json").json();
        String told = run("returns", "missing", "--date", "2020-02-14").out();

        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).get("firm").asString()).isEqualTo("A-0002");
        assertThat(missing.get(0).get("lineNo").asString()).isEqualTo("1");
        assertThat(told).contains("A-0002 甬壬家纺 1线 南塘").contains("缺报 1 家企业 1 条线");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "capacity --by street | street | REFUSED",
        "bottleneck --firm 无此企业 | 无此企业 | REFUSED",
        "bottleneck --firm y | A-0001 | REFUSED",
        "bottleneck | --firm | USAGE",
        "capacity --colour | --colour | USAGE",
        "returns | returns | USAGE",
        "capacity --date 2020-02-30 | 2020-02-30 | REFUSED"})
    void what_cannot_be_answered_is_told_in_a_sentence(String line, String named, ExitCode exit) {
        Run run = run(line.split(" "));

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err()).contains(named).doesNotContain("Exception").doesNotContain("⟦");
        assertThat(run.out()).isEmpty();
    }
}
