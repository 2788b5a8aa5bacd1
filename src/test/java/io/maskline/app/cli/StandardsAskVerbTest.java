package io.maskline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StandardsAskVerbTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static CommandRun ask(String use, String setting, String form, String medical, String date, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "standards", "ask", "--use", use, "--setting", setting, "--form", form, "--medical", medical, "--date", date));
        args.addAll(List.of(more));
        return CommandRun.withoutLedger(args.toArray(String[]::new));
    }

    private static List<String> codes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(o -> o.get("code").asString()).toList();
    }

    @Test
    void answers_in_json_with_year_reason_and_items() {
        JsonNode answer = JSON.readTree(ask("industrial", "dust", "folded", "no", "2020-02-14", "--json").out());

        assertThat(answer.propertyNames()).contains("applicable", "byDeclaration", "notYetInForce", "withdrawn");
        assertThat(codes(answer.get("applicable"))).containsExactly("GB 2626-2006");
        assertThat(codes(answer.get("byDeclaration"))).containsExactly("GB 2626-2019");
        JsonNode offer = answer.get("applicable").get(0);
        assertThat(offer.get("year").asInt()).isEqualTo(2006);
        assertThat(offer.get("reason").asString()).contains("粉尘", "2006-12-01");
        assertThat(offer.get("items").get(0).get("item").asString()).isEqualTo("filtration_salt");
        assertThat(offer.get("items").get(0).propertyNames()).contains("item", "name", "limit", "unit", "condition", "specimens");
    }

    @ParameterizedTest
    @CsvSource({"civil, T/CNTAC 55-2020", "children, GB/T 38880-2020"})
    void names_no_standard_before_it_is_published(String use, String code) {
        assertThat(ask(use, "everyday", "flat", "no", "2020-02-14", "--json").out()).doesNotContain(code);
        JsonNode june = JSON.readTree(ask(use, "everyday", "flat", "no", "2020-06-01", "--json").out());
        assertThat(codes(june.get("applicable"))).contains(code);
    }

    @Test
    void says_it_in_words_in_both_languages() {
        assertThat(ask("medical", "clinic", "flat", "no", "2020-02-14").out()).contains("YY/T 0969-2013", "应急备案", "当日有效").doesNotContain("⟦");
        assertThat(ask("medical", "clinic", "flat", "no", "2020-02-14", "--lang", "en").out())
                .contains("YY/T 0969-2013", "emergency filing", "In force").doesNotContain("⟦");
    }

    @ParameterizedTest
    @CsvSource({
        "home, everyday, flat, no, industrial", "civil, street, flat, no, surgery", "civil, everyday, round, no, cloth", "civil, everyday, flat, maybe, yes"})
    void a_wrong_word_is_refused_with_the_choices(String use, String setting, String form, String medical, String choice) {
        CommandRun run = ask(use, setting, form, medical, "2020-02-14");
        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(choice).doesNotContain("⟦");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_missing_answer_is_asked_for() {
        CommandRun run = CommandRun.withoutLedger("standards", "ask", "--use", "civil");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--setting", "--form", "--medical");
    }
}
