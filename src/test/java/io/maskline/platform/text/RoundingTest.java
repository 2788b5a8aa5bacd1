package io.maskline.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundingTest {

    static List<Vectors.Case> vectors() {
        return Vectors.of("round");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void worked_cases_round_as_written(Vectors.Case row) {
        BigDecimal interval = new BigDecimal(row.param().substring("interval=".length()));
        assertThat(Rounding.toInterval(new BigDecimal(row.input()), interval)).isEqualTo(new BigDecimal(row.expected()));
    }

    @ParameterizedTest
    @CsvSource({
        "10.5002, 1, 11", "0.35, 0.1, 0.4", "3500, 1000, 4000", "-325, 10, -320", "60.28, 0.5, 60.5", "60.25, 0.5, 60.0",
        "832, 20, 840", "830, 20, 840", "2.675, 0.01, 2.68", "97.46, 1, 97"
    })
    void further_cases_of_the_standard(BigDecimal value, BigDecimal interval, BigDecimal expected) {
        assertThat(Rounding.toInterval(value, interval)).isEqualByComparingTo(expected);
    }

    @Test
    void other_intervals_are_refused() {
        assertThatThrownBy(() -> Rounding.toInterval(BigDecimal.TEN, new BigDecimal("0.3")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void rounding_a_rounded_value_changes_nothing(@ForAll("values") BigDecimal value, @ForAll("intervals") BigDecimal interval) {
        BigDecimal once = Rounding.toInterval(value, interval);
        assertThat(Rounding.toInterval(once, interval)).isEqualTo(once);
    }

    @Property
    void the_result_is_a_multiple_at_most_half_an_interval_away(
            @ForAll("values") BigDecimal value, @ForAll("intervals") BigDecimal interval) {
        BigDecimal rounded = Rounding.toInterval(value, interval);
        assertThat(rounded.remainder(interval)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(rounded.subtract(value).abs().multiply(BigDecimal.TWO)).isLessThanOrEqualTo(interval);
    }

    @Property
    void the_sign_does_not_change_the_amount(@ForAll("values") BigDecimal value, @ForAll("intervals") BigDecimal interval) {
        assertThat(Rounding.toInterval(value.negate(), interval)).isEqualTo(Rounding.toInterval(value, interval).negate());
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals().between(new BigDecimal("-100000"), new BigDecimal("100000")).ofScale(4);
    }

    @Provide
    Arbitrary<BigDecimal> intervals() {
        return Arbitraries.of("0.01", "0.02", "0.05", "0.1", "0.2", "0.5", "1", "2", "5", "10", "20", "50", "100")
                .map(BigDecimal::new);
    }
}
