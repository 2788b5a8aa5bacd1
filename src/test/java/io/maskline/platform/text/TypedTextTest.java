package io.maskline.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantities, numbers, dates, phones and names as they are typed in an office. */
class TypedTextTest {

    private static final LocalDate BUSINESS_DATE = LocalDate.of(2020, 2, 14);

    @ParameterizedTest
    @ValueSource(strings = {"3.5万", "35,000", "35000", "３５０００", "３．５万", " 3.5 万只 ", "35000只", "35千", "+35000", "35000.0"})
    void the_same_quantity_in_any_spelling(String typed) {
        assertThat(PieceCount.parse("output", typed)).isEqualTo(35_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|text.fault.count", "万|text.fault.count", "3.5.1|text.fault.count", "3,50|text.fault.count", "1e4|text.fault.count",
        "abc|text.fault.count", "-5|text.fault.count.negative", "−5|text.fault.count.negative", "0.5|text.fault.count.part",
        "3.55555万|text.fault.count.part", "99999999亿|text.fault.count.large"
    })
    void what_is_no_quantity_is_refused(String typed, String key) {
        refused(() -> PieceCount.parse("output", typed), "output", key);
    }

    @Property
    void a_quantity_shown_in_wan_is_read_back_exactly(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long pieces) {
        assertThat(PieceCount.parse("output", PieceCount.inWan(pieces).toPlainString() + "万")).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({"94.96, 94.96", "１７６, 176", "−0.0365, -0.0365", "'1,234.50', 1234.50", "95.0, 95.0"})
    void numbers_keep_every_typed_digit(String typed, BigDecimal expected) {
        assertThat(ExactDecimal.parse("value", typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-14", "2020.2.14", "2020/2/14", "2020年2月14日", "20200214", "2月14日", "2.14", "２月１４日", "2-14"})
    void the_same_day_in_any_spelling(String typed) {
        assertThat(DayText.parse("day", typed, BUSINESS_DATE)).isEqualTo(BUSINESS_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2月31日, text.fault.day.none", "2019-02-29, text.fault.day.none", "13月1日, text.fault.day.none",
        "昨天, text.fault.day", "20-2-14-1, text.fault.day", "2月, text.fault.day"
    })
    void a_day_that_does_not_exist_is_refused(String typed, String key) {
        refused(() -> DayText.parse("day", typed, BUSINESS_DATE), "day", key);
    }

    @ParameterizedTest
    @CsvSource({
        "138 0574 0000, 13805740000", "１３８０５７４００００, 13805740000", "+86 13805740000, 13805740000",
        "138-0574-0000, 13805740000", "0574-87654321, 0574-87654321", "（0574）87654321, 057487654321",
        "0574-87654321-802, 0574-87654321-802"
    })
    void phones_are_tidied(String typed, String expected) {
        assertThat(Phone.parse("phone", typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12805740000", "1380574000", "87654321", "abc", ""})
    void what_is_no_phone_is_refused(String typed) {
        refused(() -> Phone.parse("phone", typed), "phone", "text.fault.phone");
    }

    @ParameterizedTest
    @CsvSource({
        "惠安(泉)口罩有限公司, 惠安（泉）口罩有限公司", "惠安(泉)口罩有限公司, 惠安泉口罩有限责任公司", "甲 乙有限公司, 甲乙有限公司",
        "ａｂｃ口罩厂, ABC口罩厂"
    })
    void look_alike_names_share_a_key(String one, String other) {
        assertThat(FirmName.key(one)).isEqualTo(FirmName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"甲口罩有限公司, 乙口罩有限公司", "甲口罩有限公司, 甲口罩股份有限公司", "甲一口罩厂, 甲二口罩厂"})
    void different_names_keep_different_keys(String one, String other) {
        assertThat(FirmName.key(one)).isNotEqualTo(FirmName.key(other));
    }

    private static void refused(ThrowingCallable work, String field, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo(field));
            assertThat(e.fault().key()).isEqualTo(key);
        });
    }
}
