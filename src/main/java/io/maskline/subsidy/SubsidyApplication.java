package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a firm asks for and what the rule gives it. Amounts in 元, exact to the 分.
 *
 * @param number visible number, e.g. {@code A-0003}
 * @param investment fixed-asset investment it is worked out from: the sum of its invoices, or as stated; null when neither is there
 * @param applied what the awards give, before any cap of the policy; 0.00 in a DRAFT, which is not worked out
 * @param approved what the rule gives; decided only in status APPROVED; 0.00 in a DRAFT
 * @param ruleVersion version of the rule both were worked out by
 * @param appliedOn business date of the application
 * @param facts what it states besides
 * @param maker who handed it in (经办); null for a draft and in rows from before it was kept
 */
public record SubsidyApplication(
        UUID id,
        long version,
        String number,
        UUID programmeId,
        UUID enterpriseId,
        @Nullable BigDecimal investment,
        BigDecimal applied,
        BigDecimal approved,
        long ruleVersion,
        ApplicationStatus status,
        LocalDate appliedOn,
        @Nullable String remark,
        ClaimFacts facts,
        @Nullable String maker)
        implements Entity {

    SubsidyApplication returned(String why) {
        return new SubsidyApplication(
                id, version, number, programmeId, enterpriseId, investment, applied, approved, ruleVersion, ApplicationStatus.RETURNED, appliedOn, why, facts, maker);
    }

    SubsidyApplication decided(ApplicationStatus next, BigDecimal amount, BigDecimal before) {
        return new SubsidyApplication(
                id, version, number, programmeId, enterpriseId, investment, applied, amount, ruleVersion, next, appliedOn, remark, facts.after(before), maker);
    }
}
