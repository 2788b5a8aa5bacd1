package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Material bought, of an application. What a draft does not state yet is null.
 *
 * @param row place in the list, from 1
 * @param material code of what was bought, e.g. {@code meltblown}
 * @param tonnes to 0.1 kg
 * @param price 元 a tonne
 */
public record ClaimPurchase(
        UUID id,
        long version,
        UUID applicationId,
        long row,
        @Nullable String material,
        @Nullable LocalDate date,
        @Nullable BigDecimal tonnes,
        @Nullable BigDecimal price)
        implements Entity {}
