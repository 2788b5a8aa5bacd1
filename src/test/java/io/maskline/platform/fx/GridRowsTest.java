package io.maskline.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.fx.SampleLines.Line;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridRowsTest {

    private static final int DISTRICT = 2;
    private static final int APPROVED = 4;
    private static final int TODAY = 5;

    private final GridSpec<Line> spec = SampleLines.spec(new NoEditor());
    private final GridText<Line> text = new GridText<>(Messages.of(Language.ZH));

    private GridRows<Line> rows(Line... lines) {
        return new GridRows<>(spec, text, List.of(lines));
    }

    private static Line line(int id, String firm, String number, String district, Long approved, String today) {
        return new Line(id, firm, number, district, Status.PRODUCING, approved, today == null ? null : new BigDecimal(today));
    }

    private final GridRows<Line> three = rows(
            line(1, "宁波九点", "10线", "东港", 20_000L, "1.5"),
            line(2, "甬甲（北屿）健康", "2线", "南塘", null, null),
            line(3, "ＡＢＣ滤材", "1线", "东港", 5_000L, "0"));

    private List<Integer> ids(GridQuery query) {
        return three.view(query).stream().map(Line::id).toList();
    }

    @Test
    void withoutAQueryRowsComeAsTheyWere() {
        assertThat(ids(GridQuery.ALL)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({"nbjd,1", "九点,1", "yj(by),2", "甬甲(北屿),2", "abc,3", "ＡＢＣ,3", "东港,1 3", "没有,''"})
    void typedTextFindsByWordsPinyinInitialsAndEitherWidth(String typed, String expected) {
        String found = String.join(" ", ids(GridQuery.ALL.typed(typed)).stream().map(String::valueOf).toList());
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aValueFunnelLetsItsValuesThrough() {
        assertThat(ids(GridQuery.ALL.filter(DISTRICT, new ColumnFilter.Values(Set.of("南塘"))))).containsExactly(2);
    }

    @Test
    void aRangeIncludesItsBoundsAndLeavesMissingValuesOut() {
        assertThat(ids(range("5000", "20000"))).containsExactly(1, 3);
        assertThat(ids(range("5001", null))).containsExactly(1);
        assertThat(ids(range(null, "5000"))).containsExactly(3);
    }

    private static GridQuery range(String from, String to) {
        return GridQuery.ALL.filter(APPROVED, new ColumnFilter.Range(from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to)));
    }

    @Test
    void textIsOrderedByPinyinAndNumbersInItByValue() {
        assertThat(ids(new GridQuery(Map.of(), "", 1, false))).containsExactly(3, 2, 1);
        // ning < yong; Latin follows Chinese, as the Chinese collation has it.
        assertThat(ids(new GridQuery(Map.of(), "", 0, false))).containsExactly(1, 2, 3);
        assertThat(ids(new GridQuery(Map.of(), "", 0, true))).containsExactly(3, 2, 1);
    }

    @Test
    void missingValuesComeLastUpAndDown() {
        assertThat(ids(new GridQuery(Map.of(), "", APPROVED, false))).containsExactly(3, 1, 2);
        assertThat(ids(new GridQuery(Map.of(), "", APPROVED, true))).containsExactly(1, 3, 2);
    }

    @Test
    void aFunnelCountsTheRowsTheOtherFiltersLetThrough() {
        GridQuery query = GridQuery.ALL.filter(DISTRICT, new ColumnFilter.Values(Set.of("南塘"))).typed("线");
        assertThat(three.values(query, DISTRICT)).containsExactly(new GridRows.ValueCount("东港", 2), new GridRows.ValueCount("南塘", 1));
    }

    @Test
    void sumsAreExactAndDoNotCountMissingValues() {
        assertThat(three.sums(three.rows()).subList(APPROVED, TODAY + 1)).containsExactly("25,000", "1.5");
    }

    @Property(tries = 200)
    void orderedRowsAreTheSameRowsAndEqualOnesKeepTheirOrder(@ForAll("manyLines") List<Line> lines, @ForAll boolean descending) {
        List<Line> view = new GridRows<>(spec, text, lines).view(new GridQuery(Map.of(), "", DISTRICT, descending));
        assertThat(view).containsExactlyInAnyOrderElementsOf(lines);
        for (int i = 1; i < view.size(); i++) {
            if (view.get(i - 1).district().equals(view.get(i).district())) {
                assertThat(view.get(i - 1).id()).isLessThan(view.get(i).id());
            }
        }
    }

    @Provide
    Arbitrary<List<Line>> manyLines() {
        Arbitrary<String> districts = Arbitraries.of("东港", "南塘", "北屿", "");
        return Combinators.combine(districts, Arbitraries.longs().between(0, 9)).as((d, a) -> line(0, "厂", "1线", d, a, null)).list().ofMaxSize(40)
                .map(l -> IntStream.range(0, l.size()).mapToObj(i -> line(i, "厂", "1线", l.get(i).district(), l.get(i).approved(), null)).toList());
    }

    /** For grids that are only looked at. */
    static final class NoEditor implements CellEditor<Line> {
        @Override
        public String text(Line row) {
            return "";
        }

        @Override
        public void commit(Line row, String typed, Reply<Line> reply) {
            throw new AssertionError("nothing is edited here");
        }
    }
}
