package io.maskline.fund;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.fund.FundTotals.Group;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundTotalsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 25);
    private static final FundWords WORDS = new FundWords(Messages.of(Language.ZH));

    private static SupportFund fund(LocalDate day, FundKind kind, String department, String yuan) {
        return new SupportFund(Ids.next(), 1, day, kind, null, department.isEmpty() ? null : department, new BigDecimal(yuan).setScale(2), null, null, "报表", null);
    }

    /** The figures of the Wuhu page. */
    @Test
    void the_sentence_tells_the_four_figures_as_they_were_told() {
        FundTotals totals = new FundTotals(List.of(
                fund(DAY, FundKind.LOAN_SOUGHT, "金融办", "1846000000"), fund(DAY, FundKind.CREDIT_GRANTED, "金融办", "167000000"),
                fund(DAY, FundKind.LOAN_APPROVED, "金融办", "30000000"), fund(DAY, FundKind.SUPPORT_PAID, "财政局", "75934400")));
        assertThat(WORDS.sentence(totals, DAY)).isEqualTo(
                "到 2月25日，企业申请贷款 18.46 亿元；银行授信 1.67 亿元（为申请的 9.0%），其中已批 3,000 万元（为授信的 18.0%）；已拨付支持资金 7,593.44 万元。");
    }

    @Test
    void what_nobody_told_is_missing_and_not_nothing() {
        FundTotals totals = new FundTotals(List.of(fund(DAY, FundKind.CREDIT_GRANTED, "", "100")));
        assertThat(totals.of(FundKind.LOAN_SOUGHT)).isNull();
        assertThat(totals.percent(FundKind.CREDIT_GRANTED, FundKind.LOAN_SOUGHT)).isNull();
        assertThat(WORDS.sentence(totals, DAY)).contains("申请贷款 未报", "授信 100.00 元，", "已拨付支持资金 未报");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1846000000.00|18.46 亿元", "167000000.00|1.67 亿元", "30000000.00|3,000 万元", "75934400.00|7,593.44 万元", "100000000.00|1 亿元",
        "184610000.00|18,461 万元", "123456789.01|123,456,789.01 元", "10000.00|1 万元", "9999.99|9,999.99 元", "12345.00|12,345.00 元",
        "1234500000000.00|12,345 亿元"})
    void an_amount_is_read_in_the_unit_in_which_it_is_exact(String yuan, String words) {
        assertThat(WORDS.amount(new BigDecimal(yuan))).isEqualTo(words);
    }

    /** Every figure of a cut is the sum of its entries, and the cuts have the same total, to the cent. */
    @Property(tries = 300)
    void both_cuts_have_the_total_of_the_entries(@ForAll("entries") List<SupportFund> entries) {
        FundTotals all = new FundTotals(entries);
        for (FundKind kind : FundKind.values()) {
            BigDecimal total = FundTotals.sum(entries, kind);
            assertThat(sum(all.byDay(), kind)).isEqualByComparingTo(total);
            assertThat(sum(all.byDepartment(), kind)).isEqualByComparingTo(total);
        }
        List<SupportFund> told = new ArrayList<>();
        all.byDepartment().forEach(g -> told.addAll(g.totals().entries()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(entries);
    }

    private static <K> BigDecimal sum(List<Group<K>> groups, FundKind kind) {
        return groups.stream().map(g -> g.totals().of(kind)).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<SupportFund>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5), Arbitraries.of(FundKind.class), Arbitraries.of("", "金融办", "财政局"),
                        Arbitraries.longs().between(1, 9_999_999_999_99L))
                .as((day, kind, department, cents) -> fund(DAY.minusDays(day), kind, department, BigDecimal.valueOf(cents, 2).toPlainString()))
                .list().ofMaxSize(20);
    }

    @Test
    void more_approved_than_granted_is_found_on_its_first_day_in_its_department() {
        List<SupportFund> entries = List.of(
                fund(DAY, FundKind.CREDIT_GRANTED, "金融办", "100"), fund(DAY, FundKind.LOAN_APPROVED, "金融办", "100"),
                fund(DAY.plusDays(1), FundKind.LOAN_APPROVED, "金融办", "0.01"), fund(DAY, FundKind.CREDIT_GRANTED, "经发局", "500"));
        assertThat(CreditRule.excess(entries, "经发局")).isEmpty();
        assertThat(CreditRule.excess(entries, "金融办")).hasValueSatisfying(e -> {
            assertThat(e.day()).isEqualTo(DAY.plusDays(1));
            assertThat(e.over()).isEqualTo(new BigDecimal("0.01"));
        });
        assertThat(CreditRule.excess(entries.subList(0, 2), "金融办")).as("all of it approved").isEmpty();
    }
}
