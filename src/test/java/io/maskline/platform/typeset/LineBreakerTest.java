package io.maskline.platform.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines end. */
class LineBreakerTest {

    private static final TextStyle TEN = new TextStyle(TestFonts.SERIF, 10);
    private static final float ROUNDING = 0.02f;

    private final LineBreaker breaker = new LineBreaker();

    /** A width of so many full-width characters; lines parted by a bar. */
    @ParameterizedTest
    @CsvSource({
            "4, 甲乙丙丁戊己, 甲乙丙丁|戊己",
            "4, 甲乙丙丁，戊己庚, 甲乙丙|丁，戊己|庚",
            "4, 甲乙丙（丁戊）庚, 甲乙丙|（丁戊）|庚",
            "4, 甲乙丙《丁戊》己, 甲乙丙|《丁戊》|己",
            "4, 甲乙ABCDE丙丁, 甲乙|ABCDE|丙丁",
            "5, 当日产量431.7万只, 当日产量|431.7万只",
            "5, 共甲乙丙85 L/min, 共甲乙丙|85 L/min",
            "4, 按照国GB 2626, 按照国|GB 2626",
            "4, 甲乙丙12%丁, 甲乙丙|12%丁",
            "5, 增加了2020年2月14日, 增加了|2020年2月|14日",
            "4, 甲乙丙——丁戊, 甲乙丙|——丁戊",
            "6, Meltblown cloth, Meltblown |cloth",
    })
    void aLineEndsWhereItMay(int characters, String text, String lines) {
        assertThat(texts(breaker.ragged(text, TEN, characters * 10))).containsExactly(lines.split("\\|"));
    }

    /** Three stops give enough of their empty halves that a whole character need not move on. */
    @Test
    void stopsAreSqueezedSoThatOneMoreStandsInTheLine() {
        List<Line> lines = breaker.filled("甲，乙，丙丁戊己庚辛，壬癸子丑", TEN, 100, 0);

        assertThat(texts(lines)).containsExactly("甲，乙，丙丁戊己庚辛，", "壬癸子丑");
        assertThat(lines.getFirst().width()).isBetween(99.9f, 100.01f);
    }

    @Test
    void aFilledLineReachesTheRightEdgeAndLatinWordsKeepTheirWidth() {
        Line first = breaker.filled("全市在册ABC转产企业六十一家产线七十五条", TEN, 128, 20).getFirst();

        assertThat(first.width()).isEqualTo(108);
        float letter = TestFonts.SERIF.glyph('A').orElseThrow().em() * 10;
        assertThat(first.advances()[4]).isEqualTo(letter);
    }

    @Test
    void aTitleIsSetInLinesOfAboutOneLengthThatEndWithWholeWords() {
        List<Line> lines = breaker.balanced("关于协调甬甲健康科技有限公司等4家企业口罩检测的函", TEN, 200);

        assertThat(lines).hasSize(2);
        assertThat(texts(lines)).allMatch(l -> !l.endsWith("有限") && !l.startsWith("司"));
        assertThat(Math.abs(lines.getFirst().width() - lines.getLast().width())).isLessThan(60);
    }

    @Test
    void aLineBreakInTheWordsIsKept() {
        assertThat(texts(breaker.ragged("甲\n乙", TEN, 100))).containsExactly("甲", "乙");
    }

    @Property(tries = 400)
    void noLineIsTooWideNoneStartsOrEndsWrongAndNoCharacterIsLost(@ForAll("words") String text, @ForAll @FloatRange(min = 60, max = 300) float width, @ForAll boolean filled) {
        List<Line> lines = filled ? breaker.filled(text, TEN, width, 20) : breaker.ragged(text, TEN, width);

        assertThat(String.join("", texts(lines))).isEqualTo(text);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            assertThat(line.width()).as(line.text()).isLessThanOrEqualTo(width - (filled && i == 0 ? 20 : 0) + ROUNDING);
            if (i > 0) {
                assertThat(BreakRules.neverFirst(line.text().codePointAt(0))).as(line.text()).isFalse();
                assertThat(BreakRules.neverLast(lines.get(i - 1).text().codePointBefore(lines.get(i - 1).text().length()))).as(lines.get(i - 1).text()).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> parts = Arbitraries.of(
                "口罩", "生产", "企业", "日产能", "检测", "一", "，", "。", "（", "）", "《", "》", "、", "；", "“", "”", "85 L/min", "612.5万只", "GB 2626", "KN95", " ", "4.2%", "2020年2月");
        // Runs of marks alone cannot be broken right anywhere; papers have words between them.
        return parts.list().ofMinSize(1).ofMaxSize(60).map(list -> {
            StringBuilder text = new StringBuilder("甲");
            for (String part : list) {
                boolean mark = part.length() == 1 && !part.equals("一");
                boolean afterMark = "，。（）《》、；“” ".indexOf(text.charAt(text.length() - 1)) >= 0;
                text.append(mark && afterMark ? "丙丁" : "").append(part);
            }
            return text.append("丁").toString();
        });
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.toList());
    }
}
