package io.maskline.notice;

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

    /**
     * @param total of the programme
     * @param available what no decision has taken
     */
    record Budget(BigDecimal total, BigDecimal available) {}
}
