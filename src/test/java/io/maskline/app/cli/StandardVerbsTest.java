package io.maskline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    void showsEveryLimitWithConditionAndSource() {
        JsonNode shown = JSON.readTree(CommandRun.withoutLedger("standards", "show", "GB/T 32610-2016", "--json").out());

        assertThat(shown.get("limits")).isNotEmpty().allMatch(l -> !l.get("source").asString().isBlank());
    }
}
