package io.maskline.fund;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register of support in money: what was sought, granted, approved or paid anew, as it was told. Sums are
 * sums of entries; an entry is never a running total.
 *
 * @param businessDate the day the amount is told of
 * @param enterpriseId the firm it was for; null when told for several together
 * @param department who told it, by name; null when not stated
 * @param amount 元 with two decimals, above 0
 * @param firms how many firms it is for; null when not stated
 * @param source who said it or where it was read, at most 200 characters
 */
public record SupportFund(
        UUID id,
        long version,
        LocalDate businessDate,
        FundKind kind,
        @Nullable UUID enterpriseId,
        @Nullable String department,
        BigDecimal amount,
        @Nullable Long firms,
        @Nullable String bank,
        String source,
        @Nullable String remark)
        implements Entity {}
