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
 * @param rate share of the investment where the policy has one for all, 0.1 for 10 %; null where its awards differ
 * @param terms what holds for the policy as a whole
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
        @Nullable BigDecimal rate,
        Terms terms,
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
