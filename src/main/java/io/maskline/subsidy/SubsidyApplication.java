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
 * @param investment fixed-asset investment it is worked out from
 * @param applied investment × rate, before the cap
 * @param approved after the cap; decided only in status APPROVED
 * @param ruleVersion version of the rule both were worked out by
 * @param appliedOn business date of the application
 */
public record SubsidyApplication(
        UUID id,
        long version,
        String number,
        UUID programmeId,
        UUID enterpriseId,
        BigDecimal investment,
        BigDecimal applied,
        BigDecimal approved,
        long ruleVersion,
        ApplicationStatus status,
        LocalDate appliedOn,
        @Nullable String remark)
        implements Entity {

    SubsidyApplication decided(ApplicationStatus next, @Nullable String why) {
        return new SubsidyApplication(
                id, version, number, programmeId, enterpriseId, investment, applied, approved, ruleVersion, next, appliedOn, why);
    }
}
