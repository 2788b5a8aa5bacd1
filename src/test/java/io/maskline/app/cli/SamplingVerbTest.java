package io.maskline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplingVerbTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static CommandRun sampling(String... args) {
        String[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of("sampling"), java.util.Arrays.stream(args)).toArray(String[]::new);
        return CommandRun.withoutLedger(all);
    }

    @ParameterizedTest
    @CsvSource({
        "150, II, 1.5, F, 32, 1, 2, false", "1000, III, 0.4, K, 125, 1, 2, false", "8, II, 1.5, A, 8, 0, 1, true",
        "35001, S4, 2.5, J, 80, 5, 6, false", "1000, II, 1.0, J, 80, 2, 3, false", "10000, II, 4.0, L, 200, 14, 15, false",
        "50000, II, 2.5, N, 500, 21, 22, false", "10000, S-4, 4.0, G, 32, 3, 4, false", "10, II, 1.5, B, 8, 0, 1, false",
        "600000, II, 0.65, Q, 1250, 14, 15, false", "2, I, 0.65, A, 20, 0, 1, true"})
    void tells_the_plan_in_json(String lot, String level, String aql, String letter, long n, long accept, long reject, boolean full) {
        CommandRun run = sampling("--lot", lot, "--level", level, "--aql", aql, "--json");
        JsonNode answer = JSON.readTree(run.out());

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(answer.get("letter").asString()).isEqualTo(letter);
        assertThat(answer.get("n").asLong()).isEqualTo(n);
        assertThat(answer.get("Ac").asLong()).isEqualTo(accept);
        assertThat(answer.get("Re").asLong()).isEqualTo(reject);
        assertThat(answer.get("full").asBoolean()).isEqualTo(full);
        assertThat(answer.has("decision")).isFalse();
    }

    @Test
    void tightened_takes_the_tightened_table_and_decides_on_what_was_found() {
        JsonNode answer = JSON.readTree(
                sampling("--lot", "1000", "--level", "II", "--aql", "1.0", "--tightened", "--found", "2", "--json").out());

        assertThat(answer.get("Ac").asLong()).isEqualTo(1);
        assertThat(answer.get("decision").asString()).isEqualTo("reject");
    }

    @Test
    void says_in_words_that_an_arrow_takes_the_sample_of_its_plan_and_that_reduced_is_not_offered() {
        String out = sampling("--lot", "150", "--level", "Ⅱ", "--aql", "1.5", "--found", "1").out();
        assertThat(out).contains("字码 F", "用 G 的方案", "抽 32 个", "接收", "不提供放宽检验").doesNotContain("⟦");
    }

    @Test
    void reduced_inspection_is_refused_with_the_reason() {
        CommandRun run = sampling("--lot", "150", "--level", "II", "--aql", "1.5", "--reduced");
        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("MIL-STD-105E");
    }

    @ParameterizedTest
    @CsvSource({"1, II, 1.5", "0, II, 1.5", "150, V, 1.5", "150, II, 3", "150, II, 1.55", "150, II, abc"})
    void what_the_tables_have_not_is_refused(String lot, String level, String aql) {
        CommandRun run = sampling("--lot", lot, "--level", level, "--aql", aql, "--json");
        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("。").doesNotContain("⟦");
    }
}
