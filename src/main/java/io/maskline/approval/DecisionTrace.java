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
 * The trace of a claim that was handed in: the steps of the rule up to what it proposes (拟核定), then one step for each signed
 * line. The last step always ends at what is approved of the claim, or, while nothing is signed, at what is proposed.
 */
public final class DecisionTrace {

    private DecisionTrace() {}

    /**
     * @param rule the claim worked out by its rule
     * @param standing with the lines signed so far
     */
    public static Calculation of(Calculation rule, Standing standing) {
        List<Step> steps = new ArrayList<>(rule.steps());
        Step given = steps.removeLast();
        if (!confirmed(given, standing)) {
            steps.add(new Step(given.kind(), "approval.trace.proposed", given.detailKey(), given.args(), given.clause(), given.amount(), given.binding()));
        }
        if (standing.decisions().isEmpty()) {
            return new Calculation(rule.programme(), rule.ruleVersion(), rule.applied(), rule.approved(), steps, rule.shares());
        }
        BigDecimal stands = BudgetBook.ZERO;
        for (Decision line : standing.decisions()) {
            stands = line.kind().counts() ? stands.add(line.amount()) : stands;
            steps.add(step(line, stands));
        }
        return new Calculation(rule.programme(), rule.ruleVersion(), rule.applied(), standing.approved(), steps, rule.shares());
    }

    /** Whether the first line approves just what the rule gives: that is then said once. */
    private static boolean confirmed(Step given, Standing standing) {
        return !standing.decisions().isEmpty()
                && standing.decisions().getFirst().kind() == DecisionKind.APPROVED
                && standing.decisions().getFirst().amount().compareTo(given.amount()) == 0;
    }

    private static Step step(Decision line, BigDecimal stands) {
        String label = "approval.trace." + line.kind().name().toLowerCase(Locale.ROOT);
        List<Object> args = List.of(
                Yuan.format(line.amount()), line.decidedOn().toString(), line.checker(),
                Objects.requireNonNullElse(line.basis(), ""), Objects.requireNonNullElse(line.leader(), ""));
        return new Step(StepKind.APPROVED, label, label + ".detail", args, "", stands, line.kind() == DecisionKind.ADJUSTED || line.kind() == DecisionKind.OVERRUN);
    }
}
