package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.text.Vectors;
import io.maskline.standard.Verdict.Failing;
import io.maskline.standard.Verdict.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    private static final Limit INHALATION = limit(Operator.LE, "175", Rule.ANY, Comparison.FULL);
    private static final List<String> ONE_ABOVE = List.of("168", "171", "176", "170", "169");

    static List<Vectors.Case> vectors() {
        return Vectors.of("compare");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void worked_comparisons(Vectors.Case row) {
        String[] param = row.param().split(" ");
        boolean full = row.expected().contains("full=True");
        boolean rounded = row.expected().endsWith("->True");
        // 1400 of the examples stands for 14×10²: its last written digit is the hundreds.
        String figure = param[1].equals("1400") ? "14E2" : param[1];
        Operator operator = Operator.of(param[0]);
        assertThat(fits(limit(operator, figure, Rule.ANY, Comparison.FULL), row.input())).isEqualTo(full);
        assertThat(fits(limit(operator, figure, Rule.ANY, Comparison.ROUNDED), row.input())).isEqualTo(rounded);
    }

    @Test
    void one_specimen_above_the_limit_fails_when_every_specimen_counts() {
        Verdict verdict = Verdict.judge(INHALATION, ONE_ABOVE, Rule.ANY);
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.failing()).containsExactly(new Failing(3, "176", Side.ABOVE));
        assertThat(verdict.mean()).isEqualTo(new BigDecimal("170.8"));
    }

    @Test
    void the_mean_of_the_same_specimens_passes() {
        Verdict verdict = Verdict.judge(INHALATION, ONE_ABOVE, Rule.MEAN);
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.mean()).isEqualTo(new BigDecimal("170.8"));
    }

    @Test
    void the_limit_itself_fits() {
        assertThat(fits(INHALATION, "175")).isTrue();
        assertThat(fits(INHALATION, "175.0001")).isFalse();
        assertThat(fits(limit(Operator.LT, "11", Rule.ANY, Comparison.FULL), "11.0")).isFalse();
        assertThat(fits(limit(Operator.GT, "11", Rule.ANY, Comparison.FULL), "11.0")).isFalse();
    }

    @Test
    void without_a_figure_nothing_is_judged() {
        Verdict verdict = Verdict.judge(limit(Operator.LE, null, Rule.ANY, Comparison.FULL), List.of("1"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.reason()).isEqualTo(Verdict.Reason.NO_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "175", "176", ""})
    void by_a_limit_of_low_confidence_nothing_is_judged(String value) {
        Limit low = new Limit(
                "S", "i", "吸气阻力", Operator.LE, "175", null, "Pa", null, Rule.ANY, Comparison.FULL, "s", Confidence.LOW);
        Verdict verdict = Verdict.judge(low, List.of(value));
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.reason()).isEqualTo(Verdict.Reason.LOW_CONFIDENCE);
        assertThat(verdict.failing()).isEmpty();
        assertThat(verdict.toMap()).containsEntry("verdict", "undetermined").containsEntry("reason", "low_confidence");
    }

    @Test
    void a_missing_specimen_is_not_zero_and_leaves_the_verdict_open_but_marks_what_is_outside() {
        Verdict verdict = Verdict.judge(INHALATION, List.of("168", " ", "176"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.reason()).isEqualTo(Verdict.Reason.VALUES_MISSING);
        assertThat(verdict.missing()).isEqualTo(1);
        assertThat(verdict.sideOf(3)).isEqualTo(Side.ABOVE);
        assertThat(verdict.sideOf(2)).isNull();
    }

    @Test
    void no_specimens_at_all_leave_the_verdict_open() {
        assertThat(Verdict.judge(INHALATION, List.of()).reason()).isEqualTo(Verdict.Reason.NO_VALUES);
        assertThat(Verdict.judge(INHALATION, List.of("", "")).reason()).isEqualTo(Verdict.Reason.NO_VALUES);
    }

    @Test
    void so_many_of_so_many_must_fit() {
        Limit subjects = limit(Operator.LT, "8", Rule.atLeast(8, 10), Comparison.FULL);
        List<String> values = new ArrayList<>(Collections.nCopies(8, "7.9"));
        assertThat(Verdict.judge(subjects, values).outcome()).isEqualTo(Outcome.UNDETERMINED);
        values.addAll(List.of("8", "9"));
        assertThat(Verdict.judge(subjects, values).outcome()).isEqualTo(Outcome.PASS);
        values.set(0, "8.5");
        assertThat(Verdict.judge(subjects, values).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_minimum_under_load_is_never_averaged() {
        Limit efficiency = limit(Operator.GE, "95.0", Rule.MIN_UNDER_LOAD, Comparison.FULL);
        assertThat(Verdict.judge(efficiency, List.of("99", "94.96", "99")).failing())
                .containsExactly(new Failing(2, "94.96", Side.BELOW));
        assertThat(Verdict.judge(efficiency, List.of("99", "98")).mean()).isNull();
        refused(() -> Verdict.judge(efficiency, List.of("99"), Rule.MEAN), "standard.fault.rule.fixed");
    }

    @ParameterizedTest
    @CsvSource({"3.9, BELOW", "8.6, ABOVE"})
    void a_range_has_two_sides(String value, Side side) {
        Limit acidity = new Limit(
                "S", "ph", "pH", Operator.BETWEEN, "4.0", "8.5", null, null, Rule.ANY, Comparison.FULL, "s", Confidence.HIGH);
        assertThat(Verdict.judge(acidity, List.of("4.0", "8.5", value)).failing()).containsExactly(new Failing(3, value, side));
        assertThat(acidity.text()).isEqualTo("4.0–8.5");
    }

    @Test
    void where_nothing_may_be_found_words_and_zero_are_understood() {
        Limit blood = limit(Operator.NONE_ALLOWED, null, Rule.ANY, Comparison.FULL);
        assertThat(Verdict.judge(blood, List.of("0", "未检出", "无渗透", "Not detected")).outcome()).isEqualTo(Outcome.PASS);
        assertThat(Verdict.judge(blood, List.of("0", "1")).failing()).containsExactly(new Failing(2, "1", Side.ABOVE));
        assertThat(Verdict.judge(blood, List.of("渗透")).outcome()).isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未检出", "17O", "1e2", "<5"})
    void what_is_no_number_is_refused(String typed) {
        refused(() -> Verdict.judge(INHALATION, List.of(typed)), "standard.fault.value");
    }

    @Test
    void a_mean_that_does_not_end_is_rounded_for_display_only() {
        Verdict verdict = Verdict.judge(INHALATION, List.of("175", "175", "176"), Rule.MEAN);
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.mean()).isEqualTo(new BigDecimal("175.33"));
        assertThat(Verdict.judge(INHALATION, List.of("167", "167", "167", "168"), Rule.MEAN).mean())
                .isEqualTo(new BigDecimal("167.25"));
    }

    @Test
    void ready_for_json_with_figures_as_typed() {
        assertThat(Verdict.judge(INHALATION, List.of("１７６", "175.0")).toMap())
                .containsEntry("verdict", "fail").containsEntry("limit", "175").containsEntry("operator", "le")
                .containsEntry("unit", "Pa").containsEntry("values", List.of("176", "175.0")).containsEntry("rule", "any")
                .containsEntry("standard", "S").containsEntry("mean", "175.5")
                .containsKeys("item", "failing");
    }

    @Property
    void the_order_of_specimens_does_not_matter(@ForAll("specimens") List<String> values, @ForAll long seed, @ForAll("rules") Rule rule) {
        List<String> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Verdict.judge(INHALATION, shuffled, rule).outcome())
                .isEqualTo(Verdict.judge(INHALATION, values, rule).outcome());
    }

    @Property
    void where_every_specimen_fits_the_mean_fits(@ForAll("specimens") List<String> values) {
        if (Verdict.judge(INHALATION, values, Rule.ANY).outcome() == Outcome.PASS) {
            assertThat(Verdict.judge(INHALATION, values, Rule.MEAN).outcome()).isEqualTo(Outcome.PASS);
        }
    }

    @Property
    void every_specimen_is_either_outside_or_fits(@ForAll("specimens") List<String> values) {
        Verdict verdict = Verdict.judge(INHALATION, values, Rule.ANY);
        for (int i = 0; i < values.size(); i++) {
            boolean outside = new BigDecimal(values.get(i)).compareTo(new BigDecimal("175")) > 0;
            assertThat(verdict.sideOf(i + 1)).isEqualTo(outside ? Side.ABOVE : null);
        }
    }

    @Property
    void the_shown_mean_lies_on_the_side_of_the_verdict(@ForAll("specimens") List<String> values) {
        Verdict verdict = Verdict.judge(INHALATION, values, Rule.MEAN);
        assertThat(verdict.mean().compareTo(new BigDecimal("175")) <= 0).isEqualTo(verdict.outcome() == Outcome.PASS);
    }

    @Property
    void blanking_a_value_always_opens_the_verdict(
            @ForAll("specimens") List<String> values, @ForAll @IntRange(max = 1000) int at, @ForAll("rules") Rule rule) {
        List<String> some = new ArrayList<>(values);
        some.set(at % some.size(), "");
        assertThat(Verdict.judge(INHALATION, some, rule).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Provide
    Arbitrary<List<String>> specimens() {
        return Arbitraries.bigDecimals().between(new BigDecimal("170"), new BigDecimal("180")).ofScale(1)
                .map(BigDecimal::toPlainString).list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(Rule.ANY, Rule.MEAN);
    }

    private static boolean fits(Limit limit, String value) {
        return Verdict.judge(limit, List.of(value)).outcome() == Outcome.PASS;
    }

    private static Limit limit(Operator operator, String value, Rule rule, Comparison comparison) {
        return new Limit(
                "S", "inhalation_resistance", "吸气阻力", operator, value, null, "Pa", "85 L/min", rule, comparison, "s", Confidence.HIGH);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault()).isInstanceOf(Fault.Invalid.class);
            assertThat(e.fault().key()).isEqualTo(key);
        });
    }
}
