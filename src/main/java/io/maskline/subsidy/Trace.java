package io.maskline.subsidy;

import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Calculation.Step;
import io.maskline.subsidy.Calculation.StepKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects the steps of one calculation and remembers which one decided. */
final class Trace {

    private final List<Step> steps = new ArrayList<>();
    private int decisive = -1;

    /** A step; its label is {@code subsidy.trace.<kind>} and its detail {@code subsidy.trace.<kind>.<how>}. */
    void step(StepKind kind, String how, String clause, BigDecimal amount, Object... args) {
        String label = "subsidy.trace." + kind.code();
        steps.add(new Step(kind, label, label + "." + how, List.of(args), clause, amount, false));
    }

    /** The last step decides, unless a later one does. */
    void decides() {
        decisive = steps.size() - 1;
    }

    /**
     * Lowers {@code amount} to {@code most} where it is above, and says which it was.
     *
     * @param args after the amount before and the limit
     */
    BigDecimal atMost(StepKind kind, String clause, BigDecimal amount, BigDecimal most, Object... args) {
        boolean binds = amount.compareTo(most) > 0;
        BigDecimal left = binds ? most : amount;
        List<Object> all = new ArrayList<>(List.of(Yuan.format(amount), Yuan.format(most)));
        all.addAll(List.of(args));
        step(kind, binds ? "binds" : "free", clause, left, all.toArray());
        if (binds) {
            decides();
        }
        return left;
    }

    List<Step> steps() {
        List<Step> all = new ArrayList<>(steps);
        if (decisive >= 0) {
            all.set(decisive, all.get(decisive).decisive());
        }
        return all;
    }
}
