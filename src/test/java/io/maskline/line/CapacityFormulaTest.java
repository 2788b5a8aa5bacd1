package io.maskline.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapacityFormulaTest {

    private static CapacityFormula formula(String rate, long minutes, long shifts, String yield) {
        return new CapacityFormula(new BigDecimal(rate), minutes, shifts, new BigDecimal(yield));
    }

    @ParameterizedTest(name = "{0} a minute × {1} min × {2} shifts × {3} = {4}")
    @CsvSource({
        "50,     1440, 1, 1,    72000",
        "50,     480,  2, 0.98, 47040",
        "35,     480,  3, 0.99, 49896",
        "0.333,  480,  1, 1,    159",
        "100.5,  450,  3, 0.955, 129569",
        "1000,   1440, 1, 0.83333, 1199995",
        "0.001,  1,    1, 0.5,  0",
    })
    void is_exact_and_floored_to_whole_pieces(String rate, long minutes, long shifts, String yield, long perDay) {
        CapacityFormula formula = formula(rate, minutes, shifts, yield);
        formula.check();
        assertThat(formula.perDay()).isEqualTo(perDay);
    }

    @ParameterizedTest(name = "{0} × {1} × {2} × {3}: {4}")
    @CsvSource({
        "0,      480,  1, 1,   ratePerMinute",
        "1.2345, 480,  1, 1,   ratePerMinute",
        "50,     0,    1, 1,   minutesPerShift",
        "50,     1441, 1, 1,   minutesPerShift",
        "50,     480,  0, 1,   shifts",
        "50,     200,  5, 1,   shifts",
        "50,     720,  3, 1,   shifts",
        "50,     480,  1, 0,   yieldRate",
        "50,     480,  1, 1.01, yieldRate",
        "50,     480,  1, 0.123456, yieldRate",
    })
    void refuses_what_no_day_can_hold(String rate, long minutes, long shifts, String yield, String field) {
        assertThatThrownBy(formula(rate, minutes, shifts, yield)::check)
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(((Fault.Invalid) e.fault()).field()).isEqualTo(field));
    }

    @ParameterizedTest(name = "{0} / {1} / {2}: {3}")
    @CsvSource({
        "100, ,    90,   UNRATED",
        ",    80,  ,     UNSAID",
        "100, 80,  ,     UNSAID",
        "100, 120, 90,   ABOVE_NAMEPLATE",
        "100, 80,  79,   BELOW",
        "100, 80,  80,   REACHED",
        "100, 80,  0,    BELOW",
        ",    80,  84,   ABOVE",
    })
    void one_word_names_the_three_capacities(@Nullable Long nameplate, @Nullable Long approved, @Nullable Long actual, CapacityGap word) {
        assertThat(CapacityGap.of(new Line.Capacity(nameplate, approved, actual))).isEqualTo(word);
    }

    @ParameterizedTest
    @EnumSource(LineKind.class)
    void every_usual_speed_has_a_source_and_says_how_sure_it_is(LineKind kind) {
        TypicalSpeeds.read().of(kind).ifPresentOrElse(speed -> {
            assertThat(speed.low()).isPositive().isLessThanOrEqualTo(speed.high());
            assertThat(speed.source()).isNotBlank();
            assertThat(speed.confidence()).isIn("H", "M", "L");
        }, () -> assertThat(kind).isEqualTo(LineKind.CLOTH_SEWING));
    }

    @Test
    void the_planning_range_runs_from_60_to_85_percent_of_the_day() {
        TypicalSpeed flat = TypicalSpeeds.read().of(LineKind.FLAT_1_1).orElseThrow();
        assertThat(flat.leastPerDay()).isEqualTo(34_560);
        assertThat(flat.mostPerDay()).isEqualTo(73_440);
    }
}
