package io.maskline.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was approved is part of the credit granted (其中已批), so within one department its sum up to any day is not above
 * that of the credit. Banks report at different times, so it may be, for a reason that is written down.
 */
public final class CreditRule {

    private CreditRule() {}

    /**
     * More approved than granted.
     *
     * @param day the first day on which it is so
     * @param granted and approved up to that day, 元
     */
    public record Excess(LocalDate day, @Nullable String department, BigDecimal granted, BigDecimal approved) {

        public BigDecimal over() {
            return approved.subtract(granted);
        }
    }

    /** The first day on which a department has more approved than granted among these entries; empty when there is none. */
    public static Optional<Excess> excess(Collection<SupportFund> entries, @Nullable String department) {
        List<SupportFund> own = entries.stream()
                .filter(f -> Objects.equals(f.department(), department))
                .sorted(Comparator.comparing(SupportFund::businessDate))
                .toList();
        return own.stream()
                .filter(f -> f.kind() == FundKind.LOAN_APPROVED)
                .map(SupportFund::businessDate)
                .distinct()
                .map(day -> upTo(own, day, department))
                .filter(e -> e.over().signum() > 0)
                .findFirst();
    }

    private static Excess upTo(List<SupportFund> own, LocalDate day, @Nullable String department) {
        List<SupportFund> then = own.stream().filter(f -> !f.businessDate().isAfter(day)).toList();
        return new Excess(day, department, FundTotals.sum(then, FundKind.CREDIT_GRANTED), FundTotals.sum(then, FundKind.LOAN_APPROVED));
    }
}
