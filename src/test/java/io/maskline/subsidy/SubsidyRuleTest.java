package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubsidyRuleTest {

    private static final SubsidyProgramme HARBIN = ProgrammeCatalogue.delivered().getFirst();

    @ParameterizedTest
    @CsvSource({
        "1280000, 128000.00, 128000.00", "60000000, 6000000.00, 5000000.00", "50000000, 5000000.00, 5000000.00",
        "50000000.04, 5000000.00, 5000000.00", "50000000.05, 5000000.01, 5000000.00", "0.01, 0.00, 0.00", "0.05, 0.01, 0.01",
        "1234567.89, 123456.79, 123456.79", "99.94, 9.99, 9.99", "99.95, 10.00, 10.00"
    })
    void ten_percent_up_to_the_cap_rounded_half_up_to_the_cent(BigDecimal investment, String applied, String approved) {
        Calculation c = SubsidyRule.calculate(HARBIN, investment);
        assertThat(c.applied()).isEqualTo(new BigDecimal(applied));
        assertThat(c.approved()).isEqualTo(new BigDecimal(approved));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "-0.01", "1.001"})
    void what_is_no_investment_is_refused(String investment) {
        assertThatThrownBy(() -> SubsidyRule.calculate(HARBIN, new BigDecimal(investment)))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault())
                        .isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo("investment")));
    }

    @Test
    void the_trace_leads_from_base_to_approved_and_marks_the_step_that_decided() {
        List<Calculation.Step> steps = SubsidyRule.calculate(HARBIN, new BigDecimal("60000000")).steps();
        assertThat(steps).extracting(Calculation.Step::kind).containsExactly(Calculation.StepKind.values());
        assertThat(steps).extracting(Calculation.Step::amount).containsExactly(
                new BigDecimal("60000000.00"), new BigDecimal("6000000.00"), new BigDecimal("5000000.00"), new BigDecimal("5000000.00"));
        assertThat(steps).extracting(Calculation.Step::binding).containsExactly(false, false, true, false);
        assertThat(SubsidyRule.calculate(HARBIN, new BigDecimal("1280000")).steps())
                .extracting(Calculation.Step::binding).containsExactly(false, true, false, false);
    }

    @Property(tries = 300)
    void more_investment_never_gets_less_and_never_more_than_the_cap(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long cents, @ForAll @LongRange(min = 0, max = 1_000_000_000L) long more) {
        BigDecimal low = SubsidyRule.calculate(HARBIN, BigDecimal.valueOf(cents, 2)).approved();
        BigDecimal high = SubsidyRule.calculate(HARBIN, BigDecimal.valueOf(cents + more, 2)).approved();
        assertThat(low).isLessThanOrEqualTo(high);
        assertThat(high).isLessThanOrEqualTo(HARBIN.cap());
        assertThat(low.scale()).isEqualTo(2);
    }

    @Test
    void without_a_cap_nothing_is_cut() {
        SubsidyProgramme open = new SubsidyProgramme(
                HARBIN.id(), 0, "OPEN", "无封顶", "", new BigDecimal("0.35"), null, 1, null, null, "", "L");
        assertThat(SubsidyRule.calculate(open, new BigDecimal("100000000")).approved()).isEqualTo(new BigDecimal("35000000.00"));
    }
}
