package io.maskline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue on the command line; no ledger is made for it. */
class StandardVerbsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static CommandRun judge(String values, String... more) {
        String[] args = {"judge", "--standard", "GB/T 32610-2016", "--item", "吸气阻力", "--values", values};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(args), java.util.Arrays.stream(more)).toArray(String[]::new);
        return CommandRun.withoutLedger(all);
    }

    @Test
    void tellsTheFailingSpecimenInJson() {
        CommandRun run = judge("168,171,176,170,169", "--json");

        JsonNode answer = JSON.readTree(run.out());
        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(answer.propertyNames())
                .contains("verdict", "item", "limit", "operator", "unit", "values", "failing", "mean", "rule", "standard");
        assertThat(answer.get("verdict").asString()).isEqualTo("fail");
        assertThat(answer.get("item").asString()).isEqualTo("inhalation_resistance");
        assertThat(answer.get("failing").get(0).get("value").asString()).isEqualTo("176");
        assertThat(answer.get("failing")).hasSize(1);
    }

    @Test
    void judgesByTheMeanWhenAsked() {
        JsonNode answer = JSON.readTree(judge("168,171,176,170,169", "--rule", "mean", "--json").out());

        assertThat(answer.get("verdict").asString()).isEqualTo("pass");
        assertThat(answer.get("mean").asString()).isEqualTo("170.8");
        assertThat(answer.get("rule").asString()).isEqualTo("mean");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "any|168,171,176|fail", "mean|168,171,176|pass", "min|168,171,176|fail", "2/3|168,171,176|pass", "3/3|168,171,176|fail",
        "2/3|168,171|undetermined", "3/5|160,176,177,170,171|pass",
    })
    void judgesByEveryRule(String rule, String values, String verdict) {
        JsonNode answer = JSON.readTree(judge(values, "--rule", rule, "--json").out());

        assertThat(answer.get("verdict").asString()).isEqualTo(verdict);
        assertThat(answer.get("rule").asString()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', value = {
        "≥95|94.96|full|fail", "≥95.0|94.96|rounded|pass", "≥14×10²|1351|full|fail", "≥14×10²|1351|rounded|pass", "≥14×10²|1349|rounded|fail",
        "10.0±0.1|9.94|full|pass", "10.0±0.1|9.94|rounded|pass", "4.0–8.5|8.5|full|pass", "4.0-8.5|8.51|full|fail", "≤１７５|１７５．０|full|pass",
    })
    void judgesByATypedLimit(String limit, String values, String comparison, String verdict) {
        CommandRun run = CommandRun.withoutLedger("judge", "--limit", limit, "--values", values, "--comparison", comparison, "--unit", "%", "--json");

        assertThat(JSON.readTree(run.out()).get("verdict").asString()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', value = {
        "gt_lt|10.0±0.1|9.94|full|pass", "gt_lt|10.0±0.1|9.94|rounded|fail", "gt_lt|10.0±0.1|9.9|full|fail", "ge_lt|9.9–10.1|9.9|full|pass",
        "ge_lt|9.9–10.1|10.1|full|fail", "gt_le|9.9–10.1|10.1|full|pass", "gt|11|11.0|full|fail", "lt|11|10.99|full|pass", "ge|95|95|full|pass",
    })
    void judgesByATypedOperator(String operator, String limit, String values, String comparison, String verdict) {
        CommandRun run = CommandRun.withoutLedger("judge", "--operator", operator, "--limit", limit, "--values", values, "--comparison", comparison, "--json");

        assertThat(JSON.readTree(run.out()).get("verdict").asString()).isEqualTo(verdict);
    }

    @Test
    void refusesWhatIsNoLimitAndAsksForWhatIsMissing() {
        assertThat(CommandRun.withoutLedger("judge", "--limit", "95", "--values", "1").err()).contains("95", "--operator");
        assertThat(CommandRun.withoutLedger("judge", "--operator", "about", "--limit", "95", "--values", "1").exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(CommandRun.withoutLedger("judge", "--operator", "none", "--values", "未检出,0", "--json").out()).contains("\"pass\"");
        assertThat(CommandRun.withoutLedger("judge", "--values", "1").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.withoutLedger("judge", "--values", "1").err()).contains("--standard", "--item");
        assertThat(judge("1", "--comparison", "half").exit()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void refusesAnotherUnitThanTheStandards() {
        CommandRun run = judge("48", "--unit", "Pa/cm²");

        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("Pa/cm²");
        assertThat(judge("48", "--unit", "Pa").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void leavesTheVerdictOpenWhileASpecimenIsMissing() {
        assertThat(JSON.readTree(judge("168,,170", "--json").out()).get("verdict").asString()).isEqualTo("undetermined");
    }

    @Test
    void marksTheSpecimenAboveTheLimitInText() {
        assertThat(judge("168,171,176,170,169").out()).contains("▲176").contains("不合格");
    }

    @Test
    void refusesAnUnknownStandardItemAndRuleWithASentence() {
        assertThat(CommandRun.withoutLedger("judge", "--standard", "GB 1", "--item", "x", "--values", "1").exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(CommandRun.withoutLedger("standards", "show", "GB 1").err()).contains("GB 1");
        assertThat(judge("1", "--rule", "best").exit()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void refusesAValueBelowZeroWhereThereIsNone() {
        CommandRun run = judge("168,-5,176");

        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("-5").contains("吸气阻力").contains("0");
        assertThat(judge("０,0.0,-0").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aProgrammeIsFoundInAnyCase() {
        CommandRun typed = CommandRun.withoutLedger("subsidy", "calc", "--programme", "harbin-2020-line", "--investment", "2000000");

        assertThat(typed.exit()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out()).isEqualTo(CommandRun.withoutLedger("subsidy", "calc", "--programme", "HARBIN-2020-LINE", "--investment", "2000000").out());
    }

    @Test
    void listsTheStandardsOnTheBusinessDate() {
        JsonNode list = JSON.readTree(CommandRun.withoutLedger("--date", "2020-02-14", "standards", "list", "--json").out());

        assertThat(list).anyMatch(s -> s.get("code").asString().equals("GB 2626-2006") && s.get("applicability").asString().equals("in_force"));
    }

    @Test
    void tellsLevelEmergencyUseAndWhatIsSaidOfExitInspection() {
        JsonNode list = JSON.readTree(CommandRun.withoutLedger("--date", "2020-02-14", "standards", "list", "--json").out());

        assertThat(list).allMatch(s -> s.propertyNames().containsAll(List.of("level", "emergencyUse", "exitInspection", "note")));
        assertThat(list).anyMatch(s -> s.get("code").asString().equals("T/CTCA 7-2019") && s.get("level").asString().equals("group"));
        assertThat(list).allMatch(s -> s.get("emergencyUse").isNull());
        assertThat(CommandRun.withoutLedger("standards", "show", "GB 2626-2006").out()).contains("出厂检验：标准正文没有检验规则一章");
        assertThat(CommandRun.withoutLedger("standards", "show", "42 CFR 84 Subpart K").out()).contains("未查到");
    }

    @Test
    void showsFlowAerosolAndAreaApart() {
        JsonNode limits = JSON.readTree(CommandRun.withoutLedger("standards", "show", "YY 0469-2011", "--json").out()).get("limits");

        JsonNode difference = item(limits, "pressure_difference");
        assertThat(difference.get("flow").asString()).isEqualTo("8");
        assertThat(difference.get("area").asString()).isEqualTo("4.9");
        assertThat(difference.get("unit").asString()).isEqualTo("Pa");
        assertThat(item(limits, "pfe").get("flow").asString()).isEqualTo("30±2");
        assertThat(item(limits, "pfe").get("aerosol").asString()).startsWith("NaCl");
        assertThat(item(limits, "bacteria").get("flow").isNull()).isTrue();
        assertThat(item(limits, "bacteria").get("testKind").isNull()).isTrue();
        assertThat(CommandRun.withoutLedger("standards", "show", "YY 0469-2011").out()).contains("不得检出").contains("8 L/min，直径 25 mm（4.9 cm²）");
    }

    private static JsonNode item(JsonNode limits, String code) {
        return limits.valueStream().filter(l -> l.get("item").asString().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void showsEveryLimitWithConditionAndSource() {
        JsonNode shown = JSON.readTree(CommandRun.withoutLedger("standards", "show", "GB/T 32610-2016", "--json").out());

        assertThat(shown.get("limits")).isNotEmpty().allMatch(l -> !l.get("source").asString().isBlank());
    }
}
