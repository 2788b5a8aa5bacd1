package io.maskline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SubsidyVerbsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    private CommandRun calc(String programme, String claim) throws IOException {
        Path file = Files.writeString(folder.resolve("申请 1.json"), claim);
        return CommandRun.withoutLedger("subsidy", "calc", "--programme", programme, "--claim", file.toString(), "--json");
    }

    @Test
    void a_claim_is_worked_out_tier_by_tier_with_every_step() throws IOException {
        CommandRun run = calc("GUANGDONG-2020-EQUIP", """
                {"appliedOn": "2020-04-21", "allocationShare": "0.6", "invoices": [
                  {"number": "1", "date": "2020-02-07", "amount": "1000000.00", "cost": "equipment"},
                  {"number": "2", "date": "2020-02-08", "amount": 1000000, "cost": "equipment"}]}""");
        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.get("approved").asString()).isEqualTo("1300000.00");
        assertThat(answer.get("approvedInWords").asString()).isEqualTo("人民币壹佰叁拾万元整");
        assertThat(answer.get("steps").valueStream().map(s -> s.get("step").asString()))
                .containsExactly("base", "rate", "base", "rate", "approved");
    }

    @Test
    void an_invoice_a_day_outside_the_window_is_refused_with_its_number_and_the_window() throws IOException {
        CommandRun run = calc("GUANGDONG-2020-EQUIP", """
                {"appliedOn": "2020-04-22", "allocationShare": "0.6",
                 "invoices": [{"number": "03872215", "date": "2020-04-21", "amount": "1000000.00", "cost": "equipment"}]}""");
        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("03872215", "2020-04-21", "2020-01-10", "2020-04-20");
    }

    @Test
    void a_file_that_is_no_claim_is_refused_with_the_place() throws IOException {
        assertThat(calc("HARBIN-2020-LINE", "{\"investment\":\n oops}").err()).contains("第 2 行");
        assertThat(calc("HARBIN-2020-LINE", "{\"invoices\": [{\"number\": \"7\"}]}").err()).contains("date");
        assertThat(calc("HARBIN-2020-LINE", "{\"investment\": \"128万\", \"appliedOn\": \"2020-02-31\"}").err()).contains("2020-02-31");
        assertThat(CommandRun.withoutLedger("subsidy", "calc", "--programme", "HARBIN-2020-LINE").exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(CommandRun.withoutLedger("subsidy", "calc", "--programme", "HARBIN-2020-LINE", "--claim", folder.resolve("none").toString()).err())
                .contains("none");
    }

    @Test
    void the_list_names_rule_source_and_confidence() {
        JsonNode answer = JSON.readTree(CommandRun.withoutLedger("subsidy", "list", "--json").out());
        JsonNode wuhan = answer.valueStream().filter(p -> p.get("code").asString().equals("WUHAN-2020-UPGRADE")).findFirst().orElseThrow();
        assertThat(wuhan.get("cap").asString()).isEqualTo("20000000.00");
        assertThat(wuhan.get("awards").get(0).get("tiers").get(0).get("value").asString()).isEqualTo("0.5");
        assertThat(wuhan.get("confidence").asString()).isEqualTo("H");
        assertThat(CommandRun.withoutLedger("--lang", "en", "subsidy", "list").out()).contains("HARBIN-2020-LINE", "× 10%", "cap per firm 5,000,000.00").doesNotContain("⟦");
    }
}
