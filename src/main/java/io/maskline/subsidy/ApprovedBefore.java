package io.maskline.subsidy;

import java.math.BigDecimal;

/**
 * What an approved application counts for within the cap of its firm: what was decided, net of what was taken back.
 * Answered by whoever keeps the decisions; without one it is the approved amount of the application itself.
 */
@FunctionalInterface
public interface ApprovedBefore {

    /** @param approved an application in status APPROVED; the amount is in 元 */
    BigDecimal net(SubsidyApplication approved);
}
