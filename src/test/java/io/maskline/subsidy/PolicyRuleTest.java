package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.subsidy.Calculation.Step;
import io.maskline.subsidy.Calculation.StepKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyRuleTest {

    private static final Policy CAPPED = Policies.of(Policies.capped("500000.00", "0.7"), Policies.equipment("0.3"));
    private static final Policy HARBIN = Programmes.delivered("HARBIN-2020-LINE");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);

    private static String approved(Policy policy, Claim claim) {
        return PolicyRule.calculate(policy, claim).approved().toPlainString();
    }

    @Test
    void share_of_thirty_percent_up_to_a_cap_and_with_other_public_money_up_to_seventy_percent() {
        assertThat(approved(CAPPED, Policies.claim("1280000.00"))).isEqualTo("384000.00");
        assertThat(approved(CAPPED, Policies.claim("2400000.00"))).isEqualTo("500000.00");
        assertThat(approved(CAPPED, Policies.claim("900000.00", "450000.00"))).isEqualTo("180000.00");
        assertThat(approved(CAPPED, Policies.claim("900000.00", "630000.00"))).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "1280000, 128000.00, 128000.00", "60000000, 6000000.00, 5000000.00", "50000000, 5000000.00, 5000000.00",
        "50000000.04, 5000000.00, 5000000.00", "50000000.05, 5000000.01, 5000000.00", "0.01, 0.00, 0.00", "0.05, 0.01, 0.01",
        "1234567.89, 123456.79, 123456.79", "99.94, 9.99, 9.99", "99.95, 10.00, 10.00"
    })
    void ten_percent_up_to_the_cap_rounded_half_up_to_the_cent(BigDecimal investment, String applied, String approved) {
        Calculation c = PolicyRule.calculate(HARBIN, Claim.of(investment, DAY));
        assertThat(c.applied()).isEqualTo(new BigDecimal(applied));
        assertThat(c.approved()).isEqualTo(new BigDecimal(approved));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "-0.01", "1.001"})
    void what_is_no_investment_is_refused(String investment) {
        refused("investment", HARBIN, Claim.of(new BigDecimal(investment), DAY));
    }

    private static void refused(String field, Policy policy, Claim claim) {
        assertThatThrownBy(() -> PolicyRule.calculate(policy, claim))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault())
                        .isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo(field)));
    }

    @Test
    void the_trace_leads_from_base_to_approved_and_marks_the_one_step_that_decided() {
        List<Step> steps = PolicyRule.calculate(CAPPED, Policies.claim("900000.00", "450000.00")).steps();
        assertThat(steps).extracting(Step::kind).containsExactly(
                StepKind.BASE, StepKind.RATE, StepKind.CAP, StepKind.PUBLIC_SHARE, StepKind.APPROVED);
        assertThat(steps).extracting(s -> s.amount().toPlainString()).containsExactly(
                "900000.00", "270000.00", "270000.00", "180000.00", "180000.00");
        assertThat(steps).extracting(Step::binding).containsExactly(false, false, false, true, false);
        assertThat(PolicyRule.calculate(CAPPED, Policies.claim("1280000.00")).steps()).filteredOn(Step::binding)
                .extracting(Step::kind).containsExactly(StepKind.RATE);
    }

    @Test
    void what_was_received_is_taken_off_or_shuts_out_as_the_policy_says() {
        Terms deducted = new Terms(null, null, null, null, Stacking.DEDUCTED, null, null, null, false, List.of(), Rounding.CENTS, Map.of());
        assertThat(approved(Policies.of(deducted, Policies.equipment("0.5")), Policies.claim("900000.00", "400000.00"))).isEqualTo("50000.00");
        assertThat(approved(Policies.of(deducted, Policies.equipment("0.5")), Policies.claim("900000.00", "500000.00"))).isEqualTo("0.00");
        Terms exclusive = new Terms(null, null, null, null, Stacking.EXCLUSIVE, null, null, null, false, List.of(), Rounding.CENTS, Map.of());
        assertThatThrownBy(() -> approved(Policies.of(exclusive, Policies.equipment("0.5")), Policies.claim("900000.00", "1.00")))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Denied.class));
    }

    @Test
    void below_the_least_award_nothing_is_paid_and_the_cap_counts_what_was_approved_before() {
        Terms terms = new Terms(
                new BigDecimal("500000.00"), new BigDecimal("10000.00"), null, null, Stacking.STACKABLE, null, null, null, false, List.of(), Rounding.CENTS, Map.of());
        Policy policy = Policies.of(terms, Policies.equipment("0.1"));
        assertThat(approved(policy, Policies.claim("99999.90"))).isEqualTo("0.00");
        assertThat(approved(policy, Policies.claim("100000.00"))).isEqualTo("10000.00");
        Claim again = new Claim(
                DAY, null, null, null, null, null, new BigDecimal("5000000.00"), List.of(), List.of(), null, List.of(), Set.of(), new BigDecimal("480000.00"));
        assertThat(approved(policy, again)).isEqualTo("20000.00");
    }

    @Test
    void levels_share_what_is_approved_and_no_cent_is_lost() {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        levels.put("province", new BigDecimal("0.3"));
        levels.put("city", new BigDecimal("0.3"));
        levels.put("district", new BigDecimal("0.4"));
        Terms terms = new Terms(null, null, null, null, Stacking.STACKABLE, null, null, null, false, List.of(), Rounding.CENTS, levels);
        Calculation c = PolicyRule.calculate(Policies.of(terms, Policies.equipment("0.5")), Policies.claim("0.10"));
        assertThat(c.shares()).extracting(s -> s.level() + " " + s.amount()).containsExactly("province 0.02", "city 0.01", "district 0.02");
    }

    @Test
    void the_outcome_is_rounded_once_as_the_policy_says() {
        Terms terms = new Terms(
                null, null, null, null, Stacking.STACKABLE, null, null, null, false, List.of(), new Rounding(new BigDecimal("100"), RoundingMode.DOWN), Map.of());
        Calculation c = PolicyRule.calculate(Policies.of(terms, Policies.equipment("0.3")), Policies.claim("1280999.90"));
        assertThat(c.approved()).isEqualTo(new BigDecimal("384200.00"));
        assertThat(c.steps()).extracting(Step::kind).contains(StepKind.ROUNDING);
    }

    @Property(tries = 500)
    void never_above_cap_or_public_share_and_more_never_gets_less(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long cents,
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long more,
            @ForAll @IntRange(min = 1, max = 100) int rate,
            @ForAll @IntRange(min = 1, max = 100) int share,
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long received) {
        BigDecimal cap = new BigDecimal("500000.00");
        Policy policy = Policies.of(
                Policies.capped(cap.toPlainString(), BigDecimal.valueOf(share, 2).toPlainString()), Policies.equipment(BigDecimal.valueOf(rate, 2).toPlainString()));
        String other = BigDecimal.valueOf(received, 2).toPlainString();
        BigDecimal investment = BigDecimal.valueOf(cents, 2);
        Calculation low = PolicyRule.calculate(policy, Policies.claim(investment.toPlainString(), other));
        Calculation high = PolicyRule.calculate(policy, Policies.claim(BigDecimal.valueOf(cents + more, 2).toPlainString(), other));
        assertThat(low.approved()).isLessThanOrEqualTo(high.approved()).isLessThanOrEqualTo(cap).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        BigDecimal room = investment.multiply(BigDecimal.valueOf(share, 2)).subtract(BigDecimal.valueOf(received, 2)).max(BigDecimal.ZERO);
        assertThat(low.approved()).isLessThanOrEqualTo(room);
        assertThat(low.steps().getLast().amount()).isEqualTo(low.approved());
        assertThat(low.approved().scale()).isEqualTo(2);
    }
}
