package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.maskline.app.cli.CommandConsole;
import io.maskline.app.cli.Desk;
import io.maskline.brief.BriefLedger;
import io.maskline.enterprise.Enterprise;
import io.maskline.exchange.Exports;
import io.maskline.line.Line;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.feature.FirmEvents.Event;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Comparison;
import io.maskline.standard.Confidence;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.Standards;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.standard.Verdict.Reason;
import io.maskline.standard.Verdict;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks every place that shows a verdict through every state one can be in: all say the same. */
class VerdictPlacesTest {

    private static final Messages WORDS = Messages.of(Language.ZH);
    private static final String PRODUCT = "民用口罩";

    @TempDir
    private Path folder;

    private final BriefLedger office = new BriefLedger();
    private final TestingRequests requests = office.tests;

    @AfterEach
    void close() throws Exception {
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
        office.close();
    }

    /** What a verdict can come to. */
    private enum State {
        PASSES("GB/T 32610-2016", null, "inhalation_resistance", Outcome.PASS, null, "168", "171", "175", "170", "169"),
        FAILS_BY_ONE("GB/T 32610-2016", null, "inhalation_resistance", Outcome.FAIL, null, "168", "171", "176", "170", "169"),
        FAILS_BELOW("GB/T 32610-2016", "III", "filtration_salt", Outcome.FAIL, null, "90.0", "89.9", "95"),
        VALUE_MISSING("GB/T 32610-2016", null, "inhalation_resistance", Outcome.UNDETERMINED, Reason.VALUES_MISSING, "168", "", "170"),
        NO_LIMIT("T/CTCA 7-2019", null, "ventilation_resistance", Outcome.UNDETERMINED, Reason.NO_LIMIT, "48", "49"),
        LOW_CONFIDENCE("GB 2626-2019", "KN95 可更换", "inhalation_resistance", Outcome.UNDETERMINED, Reason.LOW_CONFIDENCE, "200", "210"),
        BOUND_ONLY("GB/T 32610-2016", "eo", "eo_residue", Outcome.UNDETERMINED, Reason.DETECTION_LIMIT, "<20", "3");

        private final String standard;
        private final @Nullable String grade;
        private final String item;
        private final Outcome outcome;
        private final @Nullable Reason reason;
        private final List<String> values;

        State(String standard, @Nullable String grade, String item, Outcome outcome, @Nullable Reason reason, String... values) {
            this.standard = standard;
            this.grade = grade;
            this.item = item;
            this.outcome = outcome;
            this.reason = reason;
            this.values = List.of(values);
        }

        boolean handedIn() {
            return outcome != Outcome.UNDETERMINED;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_place_says_the_same(State state) throws IOException {
        office.standards.seed(TempLedger.ACTOR);
        Enterprise firm = office.firm("宁波九点");
        Line line = office.lines.save(Line.draft(firm.id(), "1", TempLedger.DAY).withProduct(PRODUCT), TempLedger.ACTOR);
        StandardLimit catalogued = office.standards.limit(state.standard, state.grade, state.item, TempLedger.DAY);
        Verdict expected = Verdict.judge(catalogued.limit(), state.values);
        assertThat(expected.outcome()).isEqualTo(state.outcome);
        assertThat(expected.reason()).isEqualTo(state.reason);

        TestingRow row = stored(state, firm, line, catalogued);
        assertThat(row.items().getFirst().verdict()).as("stored").isEqualTo(expected);
        entry(row, expected);
        workList(row, expected);
        timeline(state, firm, expected);
        brief(expected);
        gate(line, expected);
        commandLine(state, expected);
        export(row, expected);
    }

    private TestingRow stored(State state, Enterprise firm, Line line, StandardLimit limit) {
        TestingRow row = requests.create(
                new RequestDraft(firm.id(), firm.shortName(), line.id(), PRODUCT, state.standard, state.grade,
                        List.of(new RequestDraft.Wanted(limit, state.values.size())), null, false,
                        new RequestDraft.Dates(TempLedger.DAY, null, null), Priority.ORDINARY, null),
                TempLedger.ACTOR);
        var values = Map.of(row.items().getFirst().item().id(), state.values);
        return state.handedIn()
                ? requests.submit(row.request().id(), row.request().version(), values, new Report("SJ-1", null), TempLedger.ACTOR)
                : requests.saveValues(row.request().id(), row.request().version(), values, TempLedger.ACTOR);
    }

    /** Grid and conclusion: also after a value is typed away and back. */
    private void entry(TestingRow row, Verdict expected) {
        UiContext ui = new UiContext(
                WORDS, new InlineBackground(), new Session(TempLedger.DAY), new ViewLoader(WORDS), office.temp.ledger(), new AnsweringDialogs());
        ResultEntryViewModel model = new ResultEntryViewModel(requests, ui);
        model.show(row);
        ResultEntryViewModel.ItemEntry entry = model.entries().getFirst();
        assertThat(entry.verdictProperty().get()).as("entry").isEqualTo(expected);
        entry.type(0, "");
        entry.type(0, expected.values().getFirst());
        assertThat(entry.verdictProperty().get()).as("typed again").isEqualTo(expected);
        assertThat(model.outcomeProperty().get()).as("request").isEqualTo(expected.outcome());
        expected.failing().forEach(f -> assertThat(entry.side(f.specimen() - 1)).isEqualTo(f.side()));
        VerdictWords words = new VerdictWords(WORDS);
        String conclusion = words.conclusion(model.outcomeProperty().get(), List.of(entry.verdictProperty().get()));
        switch (expected.outcome()) {
            case PASS -> assertThat(conclusion).startsWith("合格").contains("只对来样负责");
            case FAIL -> assertThat(conclusion).startsWith("不合格").contains(expected.marked()).contains(expected.limit().text(), expected.limit().condition());
            case UNDETERMINED -> assertThat(conclusion).doesNotContain("合格：");
        }
        assertThat(words.verdict(expected)).contains(switch (expected.outcome()) {
            case PASS -> "合格";
            case FAIL -> "不合格 1/";
            case UNDETERMINED -> expected.reason() == Reason.VALUES_MISSING ? "待填 1 格" : "无法判定";
        });
    }

    private void workList(TestingRow row, Verdict expected) {
        String right = new WorkListWords(WORDS).right(row, TempLedger.DAY);
        if (row.request().stage().judged()) {
            assertThat(right).as("work list").isEqualTo(WORDS.text(expected.labelKey()));
            assertThat(StageMarks.of(row)).isEqualTo(StageMarks.of(expected.outcome()));
        } else {
            assertThat(right).as("work list").doesNotContain("合格");
        }
    }

    private void timeline(State state, Enterprise firm, Verdict expected) {
        List<Event> events = new TestingEvents(requests, office.temp.ledger()).of(firm.id(), 20);
        String said = events.stream()
                .map(e -> WORDS.text(e.key(), e.args().stream().map(a -> WORDS.has(a) ? WORDS.text(a) : a).toArray()))
                .collect(Collectors.joining("\n"));
        switch (expected.outcome()) {
            case PASS -> assertThat(said).contains(" 合格，" + state.standard).doesNotContain("不合格");
            case FAIL -> assertThat(said).contains("不合格").contains(expected.marked()).contains(expected.limit().text(), expected.limit().condition());
            case UNDETERMINED -> assertThat(said).doesNotContain("合格");
        }
    }

    private void brief(Verdict expected) {
        String paper = office.briefs(Language.ZH).daily(TempLedger.DAY, "综合组").blocks().toString();
        assertThat(paper).contains(switch (expected.outcome()) {
            case PASS -> "已判合格1件、不合格0件";
            case FAIL -> "已判合格0件、不合格1件";
            case UNDETERMINED -> "已判合格0件、不合格0件";
        });
        if (expected.outcome() == Outcome.FAIL) {
            assertThat(paper).contains(expected.marked()).contains(expected.limit().text(), expected.limit().condition());
        } else {
            assertThat(paper).doesNotContain("▲" + expected.values().getFirst());
        }
    }

    private void gate(Line line, Verdict expected) {
        PassedReports reports = PassedReports.open(office.temp.database());
        assertThat(reports.passing(TempLedger.DAY).containsKey(line.id())).as("gate").isEqualTo(expected.outcome() == Outcome.PASS);
    }

    private static void commandLine(State state, Verdict expected) {
        Desk desk = (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (_, _, _) -> Standards.delivered());
        List<String> args = new ArrayList<>(List.of(
                "judge", "--standard", state.standard, "--item", state.item, "--values", String.join(",", state.values), "--date", TempLedger.DAY.toString()));
        if (state.grade != null) {
            args.addAll(List.of("--grade", state.grade));
        }
        String text = run(desk, args);
        args.add("--json");
        JsonNode json = new JsonMapper().readTree(run(desk, args));
        assertThat(json.get("verdict").asString()).as("command line").isEqualTo(expected.outcome().code());
        assertThat(json.get("failing").size()).isEqualTo(expected.failing().size());
        assertThat(text).contains(WORDS.text(expected.labelKey()));
        expected.marked().forEach(m -> assertThat(text).contains(m));
        if (expected.limit().condition() != null) {
            assertThat(text).contains(expected.limit().condition());
        }
    }

    private static String run(Desk desk, List<String> args) {
        StringWriter out = new StringWriter();
        new CommandConsole(desk, BusinessClock.of(TempLedger.CLOCK), new PrintWriter(out), new PrintWriter(out)).run(args.toArray(String[]::new));
        return out.toString();
    }

    /** What is written out carries limit and values; whoever judges them gets the same. */
    private void export(TestingRow row, Verdict expected) throws IOException {
        new Exports(office.temp.database()).write(folder);
        NamedCsvRecord item = records("testing_item.csv").getFirst();
        Limit limit = new Limit(
                item.getField("standard_code"), item.getField("item"), item.getField("item_name"), Operator.of(item.getField("operator")),
                text(item, "limit_value"), text(item, "limit_high"), text(item, "unit"), text(item, "test_condition"), Rule.of(item.getField("rule")),
                Comparison.of(item.getField("comparison")), item.getField("source"), Confidence.of(item.getField("confidence")));
        String[] values = new String[row.items().getFirst().item().specimens()];
        Arrays.fill(values, "");
        records("specimen_result.csv").forEach(r -> values[Integer.parseInt(r.getField("specimen_no")) - 1] = r.getField("typed_value").strip());
        assertThat(Verdict.judge(limit, List.of(values))).as("export").isEqualTo(expected);
    }

    private List<NamedCsvRecord> records(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.readString(folder.resolve(file)).substring(1))) {
            return csv.stream().toList();
        }
    }

    private static @Nullable String text(NamedCsvRecord r, String column) {
        return r.getField(column).isEmpty() ? null : r.getField(column);
    }

    /** After a trial is adopted every place shows the verdict that counts, with its mark, and none forgets the first. */
    @ParameterizedTest
    @EnumSource(names = "FAILS_BY_ONE")
    void a_verdict_adopted_after_a_trial_reaches_every_place(State state) throws IOException {
        office.standards.seed(TempLedger.ACTOR);
        Enterprise firm = office.firm("宁波九点");
        Line line = office.lines.save(Line.draft(firm.id(), "1", TempLedger.DAY).withProduct(PRODUCT), TempLedger.ACTOR);
        TestingRow first = stored(state, firm, line, office.standards.limit(state.standard, state.grade, state.item, TempLedger.DAY));
        TestingRow row = Trial.open(office.temp.database(), office.standards, office.temp.ledger()).adopt(
                first.request().id(), first.request().version(), Set.of(first.items().getFirst().item().id()), Trial.Basis.rule(Rule.MEAN),
                new Trial.Review("李复核", "方法说明取平均值"), TempLedger.ACTOR);

        Verdict counts = row.items().getFirst().verdict();
        assertThat(counts.outcome()).isEqualTo(Outcome.PASS);
        assertThat(new WorkListWords(WORDS).right(row, TempLedger.DAY)).isEqualTo("合格（改判）");
        gate(line, counts);
        assertThat(office.briefs(Language.ZH).daily(TempLedger.DAY, "综合组").blocks().toString())
                .contains("已判合格1件、不合格0件", "经试判改判：宁波九点吸气阻力由不合格改判为合格", "≤ 175 Pa（流量 85 L/min）", "李复核");
        List<Event> events = new TestingEvents(requests, office.temp.ledger()).of(firm.id(), 20);
        assertThat(events).extracting(Event::key).contains("testing.event.failed-condition", "testing.event.rejudged");
        new Exports(office.temp.database()).write(folder);
        assertThat(records("rejudgement.csv")).singleElement().satisfies(r -> {
            assertThat(r.getField("outcome")).isEqualTo("pass");
            assertThat(r.getField("rule")).isEqualTo("mean");
            assertThat(r.getField("reviewer")).isEqualTo("李复核");
        });
    }
}
