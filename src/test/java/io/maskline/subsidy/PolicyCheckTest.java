package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCheckTest {

    private static void refused(String key, Policy policy) {
        assertThatThrownBy(() -> PolicyCheck.require(policy)).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.key()).isEqualTo(key)));
    }

    @ParameterizedTest
    @CsvSource({
        "RATE, INVOICE, 2020-01-10..2020-02-07=0.8;2020-02-07..2020-02-20=0.5, subsidy.fault.rule.tier.overlap",
        "RATE, INVOICE, 2020-01-10..2020-02-07=0.8;2020-02-09..2020-02-20=0.5, subsidy.fault.rule.tier.gap",
        "RATE, INVOICE, 2020-02-07..2020-01-10=0.8, subsidy.fault.rule.tier.order",
        "RATE, DELIVERY, 2020-01-10..=0.8;2020-02-08..=0.5, subsidy.fault.rule.tier.overlap",
        "RATE, NONE, 1.01, subsidy.fault.rule.value",
        "RATE, NONE, 0, subsidy.fault.rule.value",
        "RATE, NONE, 0.1;0.2, subsidy.fault.rule.tiers",
        "LUMP, OUTPUT, 400000..=1;200000..=2, subsidy.fault.rule.output",
        "LUMP, OUTPUT, 200000..=-1, subsidy.fault.rule.value"
    })
    void tiers_that_make_no_sense_are_refused(AwardKind kind, TierBy by, String tiers, String key) {
        refused(key, Policies.of(Policies.OPEN, Policies.award(kind, by, tiers)));
    }

    @Test
    void terms_that_contradict_each_other_are_refused() {
        Award award = Policies.equipment("0.3");
        refused("subsidy.fault.rule.cap", Policies.of(
                new Terms(BigDecimal.ONE, BigDecimal.TEN, null, null, Stacking.STACKABLE, null, null, null, false, List.of(), Rounding.CENTS, Map.of()), award));
        refused("subsidy.fault.rule.budget", Policies.of(
                new Terms(BigDecimal.TEN, null, BigDecimal.ONE, null, Stacking.STACKABLE, null, null, null, false, List.of(), Rounding.CENTS, Map.of()), award));
        refused("subsidy.fault.rule.share", Policies.of(Policies.capped(null, "1.1"), award));
        refused("subsidy.fault.rule.levels", Policies.of(
                new Terms(null, null, null, null, Stacking.STACKABLE, null, null, null, false, List.of(), Rounding.CENTS, Map.of("city", new BigDecimal("0.9"))), award));
        refused("subsidy.fault.rule.empty", Policies.of(Policies.OPEN));
    }

    @ParameterizedTest
    @CsvSource({
        "INVOICE, 2020-01-10..2020-02-07=0.8;2020-02-08..=0.5", "DELIVERY, ..2020-02-20=0.6;2020-02-21..2020-02-25=0.5", "NONE, 0.1",
        "OUTPUT, 200000..=100000;400000..=200000"
    })
    void tiers_are_read_as_they_are_written(TierBy by, String text) {
        assertThat(RuleText.text(RuleText.tiers(by, text))).isEqualTo(text);
    }
}
