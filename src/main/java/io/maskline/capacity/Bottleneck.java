package io.maskline.capacity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every factor allows a line or a firm tomorrow, and which one holds it up (卡点). What is not known is in the list
 * and never holds up anything; a factor that sets no limit, such as a report in date, is not in the list.
 *
 * @param approved approved pieces a day; null when none is approved
 * @param allowances the lowest first
 */
public record Bottleneck(@Nullable Long approved, List<Allowance> allowances) {

    public Bottleneck {
        allowances = allowances.stream().sorted(Allowance.LOWEST_FIRST).toList();
    }

    /** The lowest known number where it lies below the approved capacity; without one, only a factor that allows nothing. */
    public Optional<Allowance> binding() {
        return lowest().filter(a -> Objects.requireNonNull(a.pieces()) < (approved == null ? 1 : approved));
    }

    /** At most so many pieces tomorrow by all that is known; null when nothing is. */
    public @Nullable Long possible() {
        return lowest().map(Allowance::pieces).orElse(null);
    }

    public Optional<Allowance> of(Factor factor) {
        return allowances.stream().filter(a -> a.factor() == factor).findFirst();
    }

    /** Every factor with a say is known. */
    public boolean complete() {
        return allowances.stream().allMatch(Allowance::known);
    }

    private Optional<Allowance> lowest() {
        return allowances.stream().filter(Allowance::known).findFirst();
    }
}
