package io.maskline.approval;

import io.maskline.platform.ledger.LedgerTx;
import java.math.BigDecimal;
import java.util.UUID;

/** What was paid of a claim, as the payments know it: an approval never falls below it. Read inside the change that decides. */
@FunctionalInterface
public interface PaidSums {

    /** Net of what came back, 元; 0 when nothing was paid. */
    BigDecimal of(LedgerTx tx, UUID application);

    /** Where nothing is paid through the console. */
    static PaidSums none() {
        return (_, _) -> BudgetBook.ZERO;
    }
}
