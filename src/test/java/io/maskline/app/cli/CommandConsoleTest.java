package io.maskline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandConsoleTest {

    @ParameterizedTest
    @CsvSource({"1409.50, 人民币壹仟肆佰零玖元伍角", "3000000, 人民币叁佰万元整", "128万, 人民币壹佰贰拾捌万元整"})
    void writesAmountsInWords(String amount, String words) {
        CommandRun run = CommandRun.withoutLedger("words", amount);

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().strip()).isEqualTo(words);
    }

    @Test
    void refusesAnAmountFinerThanCentsWithASentence() {
        CommandRun run = CommandRun.withoutLedger("words", "1.005");

        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("1.005").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91330203XDEM00011Y", "91320583XDEM0002XX", "12230602XDEM00038B"})
    void acceptsCreditCodesThatFit(String code) {
        assertThat(CommandRun.withoutLedger("check", "uscc", code).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void namesTheRightCheckDigitOfACreditCode() {
        CommandRun run = CommandRun.withoutLedger("check", "uscc", "91330203XDEM00011A", "--lang", "en");

        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).contains("Y").contains("A");
    }

    @Test
    void speaksEnglishWhenAskedTo() {
        assertThat(CommandRun.withoutLedger("--lang", "en", "check", "uscc", "91330203XDEM00011Y").out()).contains("fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "check", "export", "no-such-verb", "--no-such-option"})
    void tellsTheUsageWhenTheCommandIsIncomplete(String args) {
        CommandRun run = CommandRun.withoutLedger(args);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("用法：");
    }

    @Test
    void refusesALanguageThereIsNot() {
        CommandRun run = CommandRun.withoutLedger("--lang", "fr", "words", "1");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("fr");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThat(CommandRun.withoutLedger("--date", "2020-02-30", "words", "1").exit()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void goesOnWithTheSelfCheckAfterAFaultAndReportsIt() {
        CommandRun run = CommandRun.withoutLedger("--self-check");

        assertThat(run.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).contains("torn");
    }
}
