package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy for capacity as a dated rule.
 *
 * @param code stable name, e.g. {@code HARBIN-2020-LINE}; unique
 * @param basis the rule in the words of the policy
 * @param rate share of the fixed-asset investment, 0.1 for 10 %
 * @param cap most one firm receives, in 元; null when there is none
 * @param ruleVersion number of the rule; text and formula carry the same one
 * @param validFrom first day, if the source names one
 * @param validTo last day, if the source names one
 * @param source where the rule was read
 * @param confidence H, M or L: how sure the figures are
 */
public record SubsidyProgramme(
        UUID id,
        long version,
        String code,
        String name,
        String basis,
        BigDecimal rate,
        @Nullable BigDecimal cap,
        long ruleVersion,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String confidence)
        implements Entity {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
