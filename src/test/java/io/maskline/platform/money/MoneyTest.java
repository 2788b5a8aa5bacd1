package io.maskline.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.FaultException;
import io.maskline.platform.text.Vectors;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    static List<Vectors.Case> vectors() {
        return Vectors.of("rmb");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void worked_amounts_in_words(Vectors.Case row) {
        assertThat(AmountInWords.of(new BigDecimal(row.input()))).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @CsvSource({
        "6007.14, 人民币陆仟零柒元壹角肆分", "107000.53, 人民币壹拾万柒仟元零伍角叁分", "325.04, 人民币叁佰贰拾伍元零肆分",
        "3000000, 人民币叁佰万元整", "5827950, 人民币伍佰捌拾贰万柒仟玖佰伍拾元整", "0.05, 人民币伍分", "10.05, 人民币壹拾元零伍分",
        "100005000, 人民币壹亿零伍仟元整", "10500000000, 人民币壹佰零伍亿元整", "1000200000000, 人民币壹万零贰亿元整", "0.10, 人民币壹角"
    })
    void further_amounts_in_words(BigDecimal amount, String words) {
        assertThat(AmountInWords.of(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "100000000000000"})
    void amounts_outside_the_rules_are_refused(String amount) {
        assertThatThrownBy(() -> AmountInWords.of(new BigDecimal(amount))).isInstanceOf(FaultException.class);
    }

    @Property
    void words_keep_the_form_of_the_rules(@ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long cents) {
        String words = AmountInWords.of(BigDecimal.valueOf(cents, 2));
        assertThat(words).startsWith("人民币").doesNotContain("零零").doesNotContain("零整").doesNotEndWith("零");
        assertThat(words.endsWith("整")).isEqualTo(cents % 100 == 0);
        assertThat(words.endsWith("分")).isEqualTo(cents % 10 != 0);
        String places = words.replaceAll("[^壹贰叁肆伍陆柒捌玖]", "");
        String digits = Long.toString(cents).replace("0", "");
        assertThat(places).hasSameSizeAs(digits);
        for (int i = 0; i < digits.length(); i++) {
            assertThat("零壹贰叁肆伍陆柒捌玖".indexOf(places.charAt(i))).isEqualTo(digits.charAt(i) - '0');
        }
    }

    @Property
    void an_amount_shown_is_read_back(@ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        assertThat(Yuan.parse("amount", Yuan.format(amount))).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1280000|1,280,000.00", "128万元|1,280,000.00", "￥５００|500.00", "999.9|999.90", "0|0.00", "582.795万|5,827,950.00"
    })
    void amounts_as_typed(String typed, String shown) {
        assertThat(Yuan.format(Yuan.parse("amount", typed))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "万", "-1", "0.001", "12.34.5", "1,28", "100000000000000"})
    void what_is_no_amount_is_refused(String typed) {
        assertThatThrownBy(() -> Yuan.parse("amount", typed)).isInstanceOf(FaultException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1234.5, '-1,234.50'", "-123, -123.00"})
    void negative_balances_are_shown_with_their_sign(BigDecimal amount, String shown) {
        assertThat(Yuan.format(amount)).isEqualTo(shown);
    }
}
