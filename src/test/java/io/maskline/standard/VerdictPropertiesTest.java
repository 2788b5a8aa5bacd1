package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.standard.Verdict.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** What holds of every verdict, whatever the values. */
class VerdictPropertiesTest {

    private static final int TESTED = 5;

    @Property
    void a_better_value_never_makes_a_verdict_worse(
            @ForAll("five") List<BigDecimal> values, @ForAll @IntRange(max = TESTED - 1) int at, @ForAll("steps") BigDecimal step,
            @ForAll("onesided") Operator operator, @ForAll("limits") BigDecimal limit, @ForAll("rules") Rule rule, @ForAll Comparison comparison) {
        Limit of = limit(operator, limit, comparison);
        List<BigDecimal> better = new ArrayList<>(values);
        boolean upper = operator == Operator.LE || operator == Operator.LT;
        better.set(at, upper ? values.get(at).subtract(step).max(BigDecimal.ZERO) : values.get(at).add(step));
        if (outcome(of, values, rule) == Outcome.PASS) {
            assertThat(outcome(of, better, rule)).isEqualTo(Outcome.PASS);
        }
    }

    @Property
    void a_limit_fits_itself_under_every_rule_and_comparison(
            @ForAll("limits") BigDecimal limit, @ForAll("rules") Rule rule, @ForAll Comparison comparison) {
        List<BigDecimal> values = Collections.nCopies(TESTED, limit);
        assertThat(outcome(limit(Operator.LE, limit, comparison), values, rule)).isEqualTo(Outcome.PASS);
        assertThat(outcome(limit(Operator.GE, limit, comparison), values, rule)).isEqualTo(Outcome.PASS);
        assertThat(outcome(limit(Operator.LT, limit, comparison), values, rule)).isEqualTo(Outcome.FAIL);
        assertThat(outcome(limit(Operator.GT, limit, comparison), values, rule)).isEqualTo(Outcome.FAIL);
    }

    /** Rounding to a digit more first would lift 49.45 to 49.5 and that to 50. */
    @Property
    void a_value_is_rounded_once_from_what_was_typed(@ForAll("fine") BigDecimal value, @ForAll("limits") BigDecimal limit, @ForAll("onesided") Operator operator) {
        BigDecimal once = value.setScale(limit.scale(), RoundingMode.HALF_EVEN);
        Outcome direct = outcome(limit(operator, limit, Comparison.FULL), List.of(once), Rule.ANY);
        assertThat(outcome(limit(operator, limit, Comparison.ROUNDED), List.of(value), Rule.ANY)).isEqualTo(direct);
    }

    @Property
    void a_mean_is_rounded_once_from_its_exact_sum(@ForAll("three") List<BigDecimal> values, @ForAll("limits") BigDecimal limit) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal once = sum.divide(BigDecimal.valueOf(3), limit.scale(), RoundingMode.HALF_EVEN);
        assertThat(outcome(limit(Operator.LE, limit, Comparison.ROUNDED), values, Rule.MEAN) == Outcome.PASS).isEqualTo(once.compareTo(limit) <= 0);
    }

    @Property
    void the_order_of_specimens_never_matters(
            @ForAll("five") List<BigDecimal> values, @ForAll long seed, @ForAll("rules") Rule rule, @ForAll("onesided") Operator operator,
            @ForAll("limits") BigDecimal limit, @ForAll Comparison comparison) {
        List<BigDecimal> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(outcome(limit(operator, limit, comparison), shuffled, rule)).isEqualTo(outcome(limit(operator, limit, comparison), values, rule));
    }

    @Property
    void trailing_zeros_never_matter(@ForAll("five") List<BigDecimal> values, @ForAll("rules") Rule rule, @ForAll("limits") BigDecimal limit, @ForAll Comparison comparison) {
        List<BigDecimal> longer = values.stream().map(v -> v.setScale(v.scale() + 2, RoundingMode.UNNECESSARY)).toList();
        assertThat(outcome(limit(Operator.LE, limit, comparison), longer, rule)).isEqualTo(outcome(limit(Operator.LE, limit, comparison), values, rule));
    }

    @Property
    void every_specimen_fitting_is_the_strictest_rule(@ForAll("five") List<BigDecimal> values, @ForAll("rules") Rule rule, @ForAll("limits") BigDecimal limit) {
        Limit of = limit(Operator.LE, limit, Comparison.FULL);
        if (outcome(of, values, Rule.ANY) == Outcome.PASS) {
            assertThat(outcome(of, values, rule)).isEqualTo(Outcome.PASS);
        }
    }

    /** A bound says no more than every figure below it. */
    @Property
    void a_bound_decides_only_what_every_figure_under_it_decides(@ForAll("limits") BigDecimal bound, @ForAll("limits") BigDecimal limit, @ForAll("share") BigDecimal share) {
        Limit of = limit(Operator.LE, limit, Comparison.FULL);
        BigDecimal figure = bound.multiply(share);
        Outcome said = Verdict.judge(of, List.of("<" + bound.toPlainString())).outcome();
        if (said != Outcome.UNDETERMINED) {
            assertThat(outcome(of, List.of(figure), Rule.ANY)).isEqualTo(said);
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> five() {
        return Arbitraries.bigDecimals().between(new BigDecimal("90"), new BigDecimal("110")).ofScale(1).list().ofSize(TESTED);
    }

    @Provide
    Arbitrary<BigDecimal> fine() {
        return Arbitraries.bigDecimals().between(new BigDecimal("97"), new BigDecimal("103")).ofScale(4);
    }

    @Provide
    Arbitrary<List<BigDecimal>> three() {
        return fine().list().ofSize(3);
    }

    @Provide
    Arbitrary<BigDecimal> steps() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> share() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("0.999")).ofScale(3);
    }

    @Provide
    Arbitrary<BigDecimal> limits() {
        return Arbitraries.bigDecimals().between(new BigDecimal("98"), new BigDecimal("102")).ofScale(2)
                .flatMap(v -> Arbitraries.integers().between(0, 2).map(scale -> v.setScale(scale, RoundingMode.HALF_EVEN)));
    }

    @Provide
    Arbitrary<Operator> onesided() {
        return Arbitraries.of(Operator.LE, Operator.LT, Operator.GE, Operator.GT);
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(Rule.ANY, Rule.MEAN, Rule.MIN_UNDER_LOAD, Rule.atLeast(3, TESTED), Rule.atLeast(TESTED, TESTED));
    }

    private static Outcome outcome(Limit limit, List<BigDecimal> values, Rule rule) {
        return Verdict.judge(limit, values.stream().map(BigDecimal::toPlainString).toList(), rule).outcome();
    }

    private static Limit limit(Operator operator, BigDecimal value, Comparison comparison) {
        return new Limit("S", "item", "项目", operator, value.toPlainString(), null, "%", null, Rule.ANY, comparison, "s", Confidence.HIGH);
    }
}
