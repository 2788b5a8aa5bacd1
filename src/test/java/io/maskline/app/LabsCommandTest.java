package io.maskline.app;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.cli.CommandConsole;
import io.maskline.app.cli.ExitCode;
import io.maskline.lab.BookingDraft;
import io.maskline.lab.FreeQuota;
import io.maskline.lab.Lab;
import io.maskline.lab.LabServices;
import io.maskline.lab.LabTerms;
import io.maskline.lab.ScopeDraft;
import io.maskline.lab.ScopeMark;
import io.maskline.output.CutOff;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Title;
import io.maskline.testkit.TempLedger;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code labs earliest} on a real ledger. */
class LabsCommandTest {

    private static final BusinessClock CLOCK = BusinessClock.of(TempLedger.CLOCK);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SINGLE_USE = "YY/T 0969-2013";

    @TempDir
    static Path folder;

    private record Run(ExitCode exit, String out, String err) {}

    private static Run run(String... args) {
        List<String> all = new ArrayList<>(List.of("labs", "earliest"));
        all.addAll(List.of(args));
        all.addAll(List.of("--data", folder.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ExitCode exit = new CommandConsole(new ConsoleDesk(), CLOCK, new PrintWriter(out), new PrintWriter(err)).run(all.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    private static JsonNode lab(Run run, String name) {
        for (JsonNode lab : JSON.readTree(run.out())) {
            if (lab.get("lab").asString().equals(name)) {
                return lab;
            }
        }
        throw new AssertionError(name + " is not in " + run.out());
    }

    @BeforeAll
    static void fill() {
        try (Composition console = Composition.open(folder, CLOCK, CutOff.USUAL)) {
            LabServices labs = console.demoServices().labs();
            Lab fast = lab(labs, "市检测中心", new LabTerms(1L, 3L, new LabTerms.Promise(1, DayCount.WORKING), false, false, null, false));
            Lab slow = lab(labs, "高新质检所", new LabTerms(2L, 0L, new LabTerms.Promise(7, DayCount.NATURAL), true, false, null, false));
            lab(labs, "省器械院", LabTerms.UNKNOWN);
            scope(labs, fast, "bfe", "fungi");
            scope(labs, slow, "bfe");
            FreeQuota quota = labs.quotas().save(new FreeQuota(Ids.next(), 0, slow.id(), "工信局", 2, DAY, null, List.of(), null), ACTOR);
            book(console, labs, fast, null);
            book(console, labs, slow, quota);
        }
    }

    private static Lab lab(LabServices labs, String name, LabTerms terms) {
        return labs.labs().save(new Lab(Ids.next(), 0, name, "", null, null, null, null, terms), ACTOR);
    }

    private static void scope(LabServices labs, Lab lab, String... items) {
        labs.scopes().enter(new ScopeDraft(lab.id(), SINGLE_USE, List.of(items), new ScopeDraft.Terms(ScopeMark.CMA, null, null, null, null)), ACTOR);
    }

    private static void book(Composition console, LabServices labs, Lab lab, FreeQuota quota) {
        console.ledger().change(Title.of("lab.step.change", lab.name()), ACTOR, tx -> labs.bookings().book(
                tx, new BookingDraft(lab.id(), Ids.next(), "A-0001", List.of("bfe"), DAY, quota == null ? null : quota.id())));
    }

    @Test
    void tells_of_every_lab_what_it_can_start_when_and_why() {
        Run run = run("--items", "bfe,fungi", "--standard", "yy/t 0969 2013", "--received", "2020-02-14", "--json");
        assertThat(run.exit()).isEqualTo(ExitCode.DONE);

        JsonNode rows = JSON.readTree(run.out());
        // The one that tests everything stands first, though the other would report three days before it.
        assertThat(List.of(rows.get(0).get("lab").asString(), rows.get(1).get("lab").asString())).containsExactly("市检测中心", "高新质检所");
        JsonNode slow = rows.get(1);
        assertThat(List.of(slow.get("lab").asString(), slow.get("start").asString(), slow.get("report").asString()))
                .containsExactly("高新质检所", "2020-02-14", "2020-02-21");
        assertThat(slow.get("able").toString()).isEqualTo("[\"bfe\"]");
        assertThat(slow.get("missing").toString()).isEqualTo("[\"fungi\"]");
        assertThat(slow.get("quota").get("left").asLong()).isEqualTo(1);
        assertThat(slow.get("reason").asString()).isEqualTo("到样当天可开始；开始后 7 个自然日出报告");

        JsonNode fast = lab(run, "市检测中心");
        assertThat(fast.get("start").asString()).isEqualTo("2020-02-17");
        assertThat(fast.get("report").asString()).isEqualTo("2020-02-24");
        assertThat(fast.get("reason").asString()).startsWith("到样后等 3 天（排满 1 天，休息 2 天）；").contains("至少要 7 天（一般经验，待核）", "按 02-24 周一 计");

        JsonNode silent = lab(run, "省器械院");
        assertThat(silent.get("start").isNull()).isTrue();
        assertThat(silent.get("hindrance").asString()).isEqualTo("nothing_able");
    }

    @ParameterizedTest
    @CsvSource({"2020-02-15, 2020-02-15", "2020-02-15T23:30, 2020-02-15", "2020-02-15 09:00, 2020-02-15", "2月16日, 2020-02-16"})
    void received_is_a_day_or_a_moment_at_the_lab(String received, String start) {
        assertThat(lab(run("--items", "bfe", "--received", received, "--json"), "高新质检所").get("start").asString()).isEqualTo(start);
    }

    @Test
    void free_asks_for_a_quota() {
        Run run = run("--items", "bfe", "--received", "2020-02-14", "--free", "--json");
        assertThat(lab(run, "高新质检所").get("start").asString()).isEqualTo("2020-02-14");
        assertThat(lab(run, "市检测中心").get("start").isNull()).isTrue();
        assertThat(lab(run, "市检测中心").get("hindrance").asString()).isEqualTo("no_quota");
    }

    @Test
    void says_it_in_words_in_both_languages() {
        assertThat(run("--items", "bfe、真菌菌落总数", "--received", "2020-02-14").out()).contains(
                "高新质检所：02-14 周五 开始，02-21 周五 出报告。到样当天可开始；开始后 7 个自然日出报告。",
                "可做 1/2 项：细菌过滤效率（BFE）", "不能做：真菌菌落总数（不在资质范围）", "免费额度：工信局 已用 1/2 批，余 1 批", "省器械院：说不出日期。");
        assertThat(run("--items", "bfe", "--received", "2020-02-14", "--lang", "en").out())
                .contains("高新质检所: starts 02-14 Fri, report 02-21 Fri (can start on arrival; report 7 days after the start)");
    }

    @ParameterizedTest
    @CsvSource({
        "盐雾, 2020-02-14, 没有项目“盐雾”",
        "' ,', 2020-02-14, 没有写项目",
        "bfe, 2020-02-14T25:00, 不是时刻",
        "bfe, 2020-02-30, 没有 2020 年 2 月 30 日"})
    void what_cannot_be_looked_for_is_refused_in_a_sentence(String items, String received, String part) {
        Run run = run("--items", items, "--received", received);
        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(part);
    }
}
