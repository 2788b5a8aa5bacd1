package io.maskline.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "宁波九点健康科技有限公司, nbjdjkkjyxgs", "浙江九点健康科技有限公司, zjjdjkkjyxgs", "鄞州三口ABC口罩厂, yzskabckzc",
        "慈溪（２）厂, cx2c", "余姚, yy", "绿洲, lz", "女装, nz"
    })
    void initials_of_firm_names(String name, String initials) {
        assertThat(Pinyin.readings(name)).contains(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "重庆纺织, cqfz", "长江口罩, cjkz", "厦门无纺, xmwf", "乐清服饰, yqfs", "银行, yh", "番禺, py", "莞城, gc", "重型机械, zxjx",
        "大厦, ds", "石狮, ss"
    })
    void every_usual_reading_of_a_place_is_accepted(String name, String initials) {
        assertThat(Pinyin.readings(name)).contains(initials);
    }

    @Test
    void the_table_of_initials_agrees_with_the_transliteration_of_icu() {
        Transliterator toLatin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        // Every 13th character: the whole block takes seconds.
        for (char c = '一'; c < '鿿' - 13; c += 13) {
            char letter = toLatin.transliterate(String.valueOf(c)).charAt(0);
            String expected = letter >= 'a' && letter <= 'z' ? String.valueOf(letter) : "";
            assertThat(Pinyin.readings(String.valueOf(c))).as("U+%04X", (int) c).contains(expected);
        }
    }

    @Test
    void many_ambiguous_characters_stay_few_readings() {
        assertThat(Pinyin.readings("重长行乐厦单曾朝会盛").size()).isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"九点", "九 点", "nbjd", "NBJD", "ｎｂｊｄ", "jkkj", "XDEM0001", "xdem", "8765", "０５７４"})
    void a_firm_is_found_by_name_initials_code_and_phone(String typed) {
        SearchKey firm = SearchKey.ofName("宁波九点健康科技有限公司", "九点健康", "91330203XDEM00011Y", "0574-87654321", null);
        assertThat(firm.matches(SearchKey.normalise(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"十点", "nbsd", "9999"})
    void what_the_firm_does_not_have_does_not_find_it(String typed) {
        SearchKey firm = SearchKey.ofName("宁波九点健康科技有限公司", "91330203XDEM00011Y");
        assertThat(firm.matches(SearchKey.normalise(typed))).isFalse();
    }

    @Test
    void a_beginning_fits_better_than_a_middle() {
        SearchKey firm = SearchKey.ofName("宁波九点健康");
        assertThat(firm.fit("nbjd")).isEqualTo(SearchKey.Fit.START);
        assertThat(firm.fit("jdjk")).isEqualTo(SearchKey.Fit.INSIDE);
        assertThat(firm.fit("xyz")).isEqualTo(SearchKey.Fit.NONE);
    }
}
