package io.maskline.approval;

import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.Calculation.Step;
import io.maskline.subsidy.Calculation.StepKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The trace of a decided claim: the steps of the rule, then one step for each signed line. The last step always ends at what is
 * approved of the claim.
 */
public final class DecisionTrace {

    private DecisionTrace() {}

    /**
     * @param rule the claim worked out by its rule
     * @return the rule's own calculation while nothing is signed
     */
    public static Calculation of(Calculation rule, Standing standing) {
        if (standing.decisions().isEmpty()) {
            return rule;
        }
        List<Step> steps = new ArrayList<>(rule.steps());
        BigDecimal stands = BudgetBook.ZERO;
        for (Decision line : standing.decisions()) {
            stands = line.kind().counts() ? stands.add(line.amount()) : stands;
            steps.add(step(line, stands));
        }
        return new Calculation(rule.programme(), rule.ruleVersion(), rule.applied(), standing.approved(), steps, rule.shares());
    }

    private static Step step(Decision line, BigDecimal stands) {
        String label = "approval.trace." + line.kind().name().toLowerCase(Locale.ROOT);
        List<Object> args = List.of(
                Yuan.format(line.amount()), line.decidedOn().toString(), line.checker(),
                Objects.requireNonNullElse(line.basis(), ""), Objects.requireNonNullElse(line.leader(), ""));
        return new Step(StepKind.APPROVED, label, label + ".detail", args, "", stands, line.kind() == DecisionKind.ADJUSTED || line.kind() == DecisionKind.OVERRUN);
    }
}
