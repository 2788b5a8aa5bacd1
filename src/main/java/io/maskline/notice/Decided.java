package io.maskline.notice;

import io.maskline.approval.Approvals;
import io.maskline.approval.Stage;
import io.maskline.approval.Standing;
import io.maskline.subsidy.SubsidyApplication;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the approval says of applications and budgets. Amounts in 元 with two decimals. */
public interface Decided {

    /** The amount decided, net of every later line; empty while it is not approved. */
    Optional<BigDecimal> amount(SubsidyApplication application);

    /** The budget of a programme; null when it has none. */
    @Nullable Budget budget(String programmeCode);

    /** As the approvals have it; an application with nothing left of its amount is not approved. */
    static Decided of(Approvals approvals) {
        return new Decided() {
            @Override
            public Optional<BigDecimal> amount(SubsidyApplication application) {
                return Optional.of(approvals.standing(application.id()))
                        .filter(s -> s.stage() == Stage.APPROVED).map(Standing::approved).filter(a -> a.signum() > 0);
            }

            @Override
            public @Nullable Budget budget(String programmeCode) {
                io.maskline.approval.Budget budget = approvals.budget(programmeCode);
                BigDecimal total = budget.total();
                BigDecimal available = budget.available();
                return total == null || available == null ? null : new Budget(total, available);
            }
        };
    }

    /**
     * @param total of the programme
     * @param available what no decision has taken
     */
    record Budget(BigDecimal total, BigDecimal available) {}
}
