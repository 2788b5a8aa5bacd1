package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.ledger.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GrantFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);

    private static FiguresEntry entry(String number, String programme, int daysAgo, String district, FourAmounts amounts) {
        return new FiguresEntry(
                Ids.next(), number, "企业" + number, programme, DAY.minusDays(daysAgo), district.isEmpty() ? null : district, GrantStage.SUBMITTED, amounts);
    }

    private static FourAmounts amounts(long applied, Long approved, Long noticed, long paid, long payable) {
        return new FourAmounts(yuan(applied), approved == null ? null : yuan(approved), noticed == null ? null : yuan(noticed), yuan(paid), yuan(payable));
    }

    private static BigDecimal yuan(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Whichever way the applications are cut, each is counted once and the lines add up to the total, to the cent. */
    @Property(tries = 300)
    void every_cut_has_the_total_and_each_application_once(@ForAll("entries") List<FiguresEntry> entries) {
        GrantFigures figures = GrantFigures.of(entries);
        for (FiguresCut cut : FiguresCut.values()) {
            List<GrantFigures.Line> lines = figures.by(cut);
            assertThat(lines.stream().flatMap(l -> l.entries().stream())).containsExactlyInAnyOrderElementsOf(entries);
            assertThat(FourAmounts.total(lines.stream().map(GrantFigures.Line::amounts).toList())).isEqualTo(figures.total());
        }
    }

    /** The applications a figure opens add up to the figure. */
    @Property(tries = 300)
    void a_figure_is_the_sum_of_the_applications_it_opens(@ForAll("entries") List<FiguresEntry> entries) {
        for (FiguresCut cut : FiguresCut.values()) {
            for (GrantFigures.Line line : GrantFigures.of(entries).by(cut)) {
                for (FiguresAmount amount : FiguresAmount.values()) {
                    BigDecimal shown = amount.of(line.amounts());
                    BigDecimal opened = line.behind(amount).stream().map(e -> amount.of(e.amounts())).reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(opened).isEqualByComparingTo(shown == null ? BigDecimal.ZERO : shown);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<FiguresEntry>> entries() {
        Arbitrary<Long> cents = Arbitraries.longs().between(0, 5_000_000_00L);
        Arbitrary<FourAmounts> amounts = Combinators.combine(cents, cents.injectNull(0.3), cents.injectNull(0.5), cents, cents).as(GrantFiguresTest::amounts);
        return Combinators.combine(
                        Arbitraries.of("第一批", "第二批", "材料"), Arbitraries.integers().between(0, 4), Arbitraries.of("", "东港区", "南塘区"), amounts)
                .as((programme, ago, district, of) -> entry(Integer.toString(ago), programme, ago, district, of))
                .list().ofMaxSize(25);
    }

    @Test
    void nothing_decided_is_missing_and_not_nothing() {
        GrantFigures figures = GrantFigures.of(List.of(entry("BZ-002", "第一批", 0, "", amounts(100, null, null, 0, 0)), entry("BZ-001", "第一批", 1, "东港区", amounts(50, null, null, 0, 0))));
        assertThat(figures.total().approved()).isNull();
        assertThat(figures.by(FiguresCut.DATE)).extracting(GrantFigures.Line::name).containsExactly("2020-02-13", "2020-02-14");
        assertThat(figures.by(FiguresCut.DISTRICT)).extracting(GrantFigures.Line::name).containsExactly("东港区", null);
        assertThat(figures.entries()).extracting(FiguresEntry::number).containsExactly("BZ-001", "BZ-002");
    }
}
