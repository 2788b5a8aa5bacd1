package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.FaultException;
import io.maskline.standard.Verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How results and limits are read: GB/T 8170 tables, ends left out, bounds of a method, words of a lab. */
class ReadingTest {

    /** {@code fact}: operator low [high] unit; the value; outcome in full; outcome rounded. */
    @ParameterizedTest(name = "{0} {1} {2}: full {3}, rounded {4}")
    @CsvSource({
        "ge, 97.0, 96.96, FAIL, PASS", "ge, 97.0, 96.94, FAIL, FAIL", "ge, 97.0, 97.00, PASS, PASS",
        "le, 0.5, 0.549, FAIL, PASS", "le, 0.5, 0.551, FAIL, FAIL", "le, 0.5, 0.55, FAIL, FAIL", "le, 0.4, 0.45, FAIL, PASS",
        "ge, 14E2, 1351, FAIL, PASS", "ge, 14E2, 1349, FAIL, FAIL", "ge, 14E2, 1350, FAIL, PASS", "ge, 14×10², 1351, FAIL, PASS",
        "ge, 14×10^2, 14×10², PASS, PASS", "ge, 1400, 1399.6, FAIL, PASS", "ge, 1400, 1399.5, FAIL, PASS", "ge, 1401, 1400.5, FAIL, FAIL",
        "ge, 95, 94.6, FAIL, PASS", "ge, 95, 94.5, FAIL, FAIL", "le, 49, 49.4, FAIL, PASS", "le, 49, 49.5, FAIL, FAIL", "le, 48, 48.5, FAIL, PASS",
        "le, 49, 49.49999, FAIL, PASS", "le, 49, 49.450, FAIL, PASS", "ge, 99.97, 99.965, FAIL, FAIL", "ge, 99.96, 99.955, FAIL, PASS",
        "lt, 13, 12.6, PASS, FAIL", "lt, 13, 12.5, PASS, PASS", "gt, 10, 10.4, PASS, FAIL", "le, 175, 175.000, PASS, PASS",
        "le, 175, １７５．０, PASS, PASS", "le, '1,200', '1200.4', FAIL, PASS", "le, 1.0, 0.00, PASS, PASS",
    })
    void one_value_against_one_limit(String operator, String limit, String value, Outcome full, Outcome rounded) {
        Limit of = limit(Operator.of(operator), limit, null, "Pa");
        assertThat(Verdict.judge(of, List.of(value)).outcome()).isEqualTo(full);
        assertThat(Verdict.judge(of.by(Comparison.ROUNDED), List.of(value)).outcome()).isEqualTo(rounded);
    }

    @ParameterizedTest(name = "{0} {1}–{2} {3}: full {4}, rounded {5}")
    @CsvSource({
        "between, 9.9, 10.1, 9.9, PASS, PASS", "between, 9.9, 10.1, 10.1, PASS, PASS", "between, 9.9, 10.1, 9.86, FAIL, PASS",
        "gt_lt, 9.9, 10.1, 9.94, PASS, FAIL", "gt_lt, 9.9, 10.1, 9.96, PASS, PASS", "gt_lt, 9.9, 10.1, 9.9, FAIL, FAIL",
        "gt_lt, 9.9, 10.1, 10.1, FAIL, FAIL", "gt_lt, 9.9, 10.1, 10.06, PASS, FAIL", "gt_lt, 9.9, 10.1, 10.05, PASS, PASS",
        "ge_lt, 9.9, 10.1, 9.9, PASS, PASS", "ge_lt, 9.9, 10.1, 10.10, FAIL, FAIL", "gt_le, 9.9, 10.1, 9.90, FAIL, FAIL",
        "gt_le, 9.9, 10.1, 10.1, PASS, PASS", "between, 4.0, 8.5, 8.55, FAIL, FAIL", "between, 4.0, 8.4, 8.45, FAIL, PASS",
        "between, 4, 8.5, 3.96, FAIL, PASS", "between, 4, 8.5, 3.94, FAIL, FAIL",
    })
    void ranges_with_and_without_their_ends(String operator, String low, String high, String value, Outcome full, Outcome rounded) {
        Limit of = limit(Operator.of(operator), low, high, "");
        assertThat(Verdict.judge(of, List.of(value)).outcome()).isEqualTo(full);
        assertThat(Verdict.judge(of.by(Comparison.ROUNDED), List.of(value)).outcome()).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"between|4.0–8.5", "gt_lt|(4.0, 8.5)", "ge_lt|[4.0, 8.5)", "gt_le|(4.0, 8.5]"})
    void an_end_left_out_is_seen_in_print(String operator, String text) {
        assertThat(limit(Operator.of(operator), "4.0", "8.5", null).text()).isEqualTo(text);
    }

    @Test
    void a_deviation_may_be_negative_and_rounds_by_its_amount() {
        Limit size = new Limit("S", "size_deviation", "尺寸偏差", Operator.BETWEEN, "-5", "5", "%", null, Rule.ANY, Comparison.FULL, "s", Confidence.HIGH);
        assertThat(Verdict.judge(size, List.of("-5", "−4.9", "5")).outcome()).isEqualTo(Outcome.PASS);
        assertThat(Verdict.judge(size, List.of("-5.01")).failing()).extracting(Verdict.Failing::side).containsExactly(Side.BELOW);
        assertThat(Verdict.judge(size.by(Comparison.ROUNDED), List.of("-5.4")).outcome()).isEqualTo(Outcome.PASS);
        assertThat(Verdict.judge(size.by(Comparison.ROUNDED), List.of("-5.5")).outcome()).isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest(name = "{0} {1} {2}, {3}, {4}: {5}")
    @CsvSource({
        "le, 10, µg/g, <2, any, PASS", "le, 10, µg/g, <10, any, PASS", "le, 10, µg/g, ≤10, any, PASS", "le, 10, µg/g, <20, any, UNDETERMINED",
        "le, 10, µg/g, >10, any, FAIL", "le, 10, µg/g, ≥10, any, UNDETERMINED", "lt, 10, µg/g, <10, any, PASS", "lt, 10, µg/g, ≤10, any, UNDETERMINED",
        "le, 100, CFU/g, ＜１０, any, PASS", "le, 100, CFU/g, 1.2×10², any, FAIL", "le, 200, CFU/g, 1.2×10^2, any, PASS",
        "ge, 95, %, >99.9, any, PASS", "ge, 95, %, >=95, any, PASS", "gt, 95, %, ≥95, any, UNDETERMINED", "ge, 95, %, <90, any, FAIL",
        "ge, 95, %, >90, any, UNDETERMINED", "le, 10, µg/g, <2, mean, PASS", "le, 10, µg/g, <25, mean, UNDETERMINED", "le, 10, µg/g, >30, mean, FAIL",
    })
    void a_bound_of_the_method_decides_where_it_can(String operator, String limit, String unit, String value, String rule, Outcome outcome) {
        Verdict verdict = Verdict.judge(limit(Operator.of(operator), limit, null, unit), List.of(value), Rule.of(rule));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reason()).isEqualTo(outcome == Outcome.UNDETERMINED ? Verdict.Reason.DETECTION_LIMIT : null);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "<2,8,11|any|FAIL", "<20,8,11|any|FAIL", "<20,8,9|any|UNDETERMINED", "<20,8,9|2/3|PASS", "<20,11,9|2/3|UNDETERMINED", "12,11,<2|2/3|FAIL",
        "<2,8,11|mean|PASS", "<20,8,9|mean|UNDETERMINED", "<2,20,20|mean|FAIL",
    })
    void bounds_among_figures(String values, String rule, Outcome outcome) {
        Verdict verdict = Verdict.judge(limit(Operator.LE, "10", null, "µg/g"), List.of(values.split(",")), Rule.of(rule));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.mean()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "未检出", "ND", "n.d.", "Not detected", "<LOD", "阴性", "无菌", "未见渗透", "０"})
    void where_nothing_may_be_found_words_say_so(String typed) {
        assertThat(Verdict.judge(limit(Operator.NONE_ALLOWED, null, null, null), List.of(typed)).outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "检出", "阳性", "渗透", "Detected", "0.5"})
    void where_nothing_may_be_found_anything_found_fails(String typed) {
        assertThat(Verdict.judge(limit(Operator.NONE_ALLOWED, null, null, null), List.of(typed)).failing()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "Pa, 未检出, standard.fault.value", "Pa, <5, standard.fault.value", "Pa, 1e2, standard.fault.value", "Pa, -5, standard.fault.value.negative",
        "µg/g, 未检出, standard.fault.value.detection", "µg/g, ND, standard.fault.value.detection", "µg/g, <LOD, standard.fault.value.detection",
        "%, <-1, standard.fault.value.negative", "%, >abc, standard.fault.value", "Pa, 17O, standard.fault.value", "Pa, 1.2.3, standard.fault.value",
        "Pa, '1,20', standard.fault.value", "Pa, 175Pa, standard.fault.value",
    })
    void what_no_verdict_can_rest_on_is_refused(String unit, String typed, String key) {
        assertThatThrownBy(() -> Verdict.judge(limit(Operator.LE, "10", null, unit), List.of(typed)))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"14×10², 14E+2", "14x10^2, 14E+2", "1.5 * 10³, 1.5E+3", "3.2×10⁻², 0.032", "97.0, 97.0", "'１，２００', 1200", "14E2, 14E+2"})
    void figures_keep_the_digits_they_are_written_with(String typed, BigDecimal figure) {
        assertThat(Figure.ofLimit(typed)).contains(figure);
    }

    @Test
    void a_mean_that_decides_carries_its_mark() {
        Limit of = limit(Operator.LE, "175", null, "Pa");
        assertThat(Verdict.judge(of, List.of("175", "175", "176"), Rule.MEAN).marked()).containsExactly("▲175.33");
        assertThat(Verdict.judge(of, List.of("168", "171", "176"), Rule.MEAN).marked()).as("fits; the one above is marked on its own").containsExactly("▲176");
        assertThat(Verdict.judge(limit(Operator.GE, "95", null, "%"), List.of("94", "95"), Rule.MEAN).marked()).containsExactly("▼94.5");
        Limit open = limit(Operator.GT_LT, "9.9", "10.1", "N").by(Comparison.ROUNDED);
        assertThat(Verdict.judge(open, List.of("9.94"), Rule.MEAN).marked()).containsExactly("▼9.94");
    }

    private static Limit limit(Operator operator, String value, String high, String unit) {
        return new Limit("S", "item", "项目", operator, value, high, unit, null, Rule.ANY, Comparison.FULL, "s", Confidence.HIGH);
    }
}
