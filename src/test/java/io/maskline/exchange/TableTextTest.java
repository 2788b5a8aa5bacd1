package io.maskline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"330203123456789012", "007", "12E5", "=1+1", "@SUM(A1)", "-甬江", "+86 574"})
    void keepsATextThatASpreadsheetWouldMisreadAText(String text) {
        assertThat(TableText.cell(text)).isEqualTo("\t" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91330203XDEM00011Y", "0574-5550101", "168", "-0.5", "0", "甬甲健康科技有限公司", "≤175", ""})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(TableText.cell(text)).isEqualTo(text);
    }

    @Test
    void writesAmountsInFullAndMomentsInUtc() {
        assertThat(TableText.cell(new BigDecimal("5E+6"))).isEqualTo("5000000");
        assertThat(TableText.cell(OffsetDateTime.parse("2020-02-14T14:06:31+08:00"))).isEqualTo("2020-02-14T06:06:31Z");
    }

    @Test
    void leavesTheCellOfAMissingValueEmpty() {
        assertThat(TableText.cell(null)).isEmpty();
    }
}
