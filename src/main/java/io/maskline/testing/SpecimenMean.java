package io.maskline.testing;

import io.maskline.platform.text.ExactDecimal;
import io.maskline.standard.Rule;
import io.maskline.standard.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mean beside the values. It is information only, unless the rule of the item makes it decide. */
final class SpecimenMean {

    /** Digits kept beyond those typed; rounded once, by GB/T 8170. */
    private static final int MORE_DIGITS = 2;

    private SpecimenMean() {}

    /** Empty while a value is missing or is a word, and where the standard forbids a mean. */
    static Optional<BigDecimal> of(Verdict verdict) {
        if (verdict.mean() != null) {
            return Optional.of(verdict.mean());
        }
        if (verdict.missing() > 0 || verdict.values().isEmpty() || verdict.rule().kind() == Rule.Kind.MIN_UNDER_LOAD) {
            return Optional.empty();
        }
        List<BigDecimal> numbers = new ArrayList<>();
        verdict.values().forEach(v -> ExactDecimal.read(v).ifPresent(numbers::add));
        return numbers.size() == verdict.values().size() ? Optional.of(mean(numbers)) : Optional.empty();
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(numbers.size());
        int typed = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal mean = sum.divide(count, typed + MORE_DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal shortest = mean.stripTrailingZeros();
        return shortest.scale() < typed ? mean.setScale(typed, RoundingMode.UNNECESSARY) : shortest;
    }
}
