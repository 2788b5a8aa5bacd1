package io.maskline.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.fx.SampleLines.Line;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridExtractTest {

    private final Messages messages = Messages.of(Language.ZH);
    private final GridText<Line> text = new GridText<>(messages);
    private final GridExtract<Line> extract = new GridExtract<>(messages, text);
    private final List<GridColumn<Line>> columns = SampleLines.spec(new GridRowsTest.NoEditor()).columns();
    private final GridColumn<Line> today = columns.get(5);

    private static Line line(String firm, String output) {
        return new Line(1, firm, "01线", "东港", Status.PASS, 12_000L, output == null ? null : new BigDecimal(output));
    }

    @Test
    void statisticsDoNotCountMissingValues() {
        String words = extract.statistics(List.of(line("甲", "1.0"), line("乙", null), line("丙", "0.5")), today);
        assertThat(words).contains("3 行").contains("求和 1.5").contains("平均 0.75").contains("计数 2");
    }

    @Test
    void statisticsOfWordsOnlyCountRows() {
        assertThat(extract.statistics(List.of(line("甲", "1.0"), line("乙", "2.0")), columns.getFirst())).isEqualTo("已选 2 行");
    }

    @Test
    void aCopyIsTabSeparatedAndBreaksInsideACellBecomeBlanks() {
        assertThat(extract.plain(List.of(line("甲\t厂\n二", "1.5"), line("乙", "0")), List.of(columns.get(0), columns.get(4), today)))
                .isEqualTo("甲 厂 二\t12,000\t1.5\n乙\t12,000\t0.0\n");
    }

    @Test
    void aCopiedTableEscapesMarkupAndKeepsTextAsText() {
        assertThat(extract.html(List.of(line("<甲&乙>", "1.5")), List.of(columns.get(0), columns.get(1), today)))
                .contains("<td style=\"mso-number-format:'\\@'\">&lt;甲&amp;乙&gt;</td>")
                .contains("<td style=\"mso-number-format:'\\@'\">01线</td>")
                .contains("<td align=\"right\">1.5</td>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0.0", "1234567.85|1,234,567.8", "-0.04|0.0", "-7.6|−7.6", "999.95|1,000.0", "0.25|0.2", "0.35|0.4"})
    void decimalsHaveFixedDigitsRoundedHalfToEvenGroupsAndAMinusSign(String value, String shown) {
        assertThat(text.format(today, new BigDecimal(value))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.62,62%", "1.05,105%", "0,0%"})
    void ratiosAreShownAsPercentages(String value, String shown) {
        assertThat(text.format(columns.get(6), new BigDecimal(value))).isEqualTo(shown);
    }

    @Test
    void aMissingValueHasAWordOfItsOwn() {
        assertThat(text.shown(today, line("甲", null))).isEqualTo("暂停");
        assertThat(text.shown(columns.get(6), line("甲", null))).isEqualTo("—");
    }
}
