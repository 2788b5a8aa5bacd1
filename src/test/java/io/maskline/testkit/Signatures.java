package io.maskline.testkit;

import io.maskline.approval.Approvals;
import io.maskline.approval.PaidSums;
import io.maskline.approval.Side;
import io.maskline.platform.ledger.Actor;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Subsidies;
import java.util.UUID;

/** Three people of an office who let an application pass: both opinions and the decision. None of them is its maker. */
public final class Signatures {

    private final Subsidies subsidies;
    private final Approvals approvals;

    /** The ledger must know the kinds of record of {@link Approvals}. */
    public Signatures(TempLedger temp, Subsidies subsidies) {
        this.subsidies = subsidies;
        this.approvals = Approvals.open(temp.database(), temp.ledger(), subsidies, PaidSums.none());
    }

    /** As it stands approved, with the amount the rule gives. */
    public ApplicationRow approve(ApplicationRow row) {
        UUID id = row.application().id();
        approvals.review(id, Side.INDUSTRY, true, null, new Actor("周某", "工信局", TempLedger.DAY));
        approvals.review(id, Side.FINANCE, true, null, new Actor("吴某", "财政局", TempLedger.DAY));
        approvals.approve(id, new Actor("王某", "经发局", TempLedger.DAY));
        return subsidies.claims().row(id);
    }
}
