package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One invoice of an application. What a draft does not state yet is null; an application handed in states number, date
 * and amount of each.
 *
 * @param row place in the list, from 1
 * @param number as printed on it
 * @param seller null when not stated
 * @param amount that counts, in 元
 * @param tax in 元; null when not stated
 * @param serial of the machine it is for; null for none
 */
public record ClaimInvoice(
        UUID id,
        long version,
        UUID applicationId,
        long row,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String seller,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal tax,
        CostKind cost,
        @Nullable String serial)
        implements Entity {

    /** What the number is compared by; null while there is none. */
    @Nullable String numberKey() {
        return PaperKey.orNull(number);
    }

    @Nullable String serialKey() {
        return PaperKey.orNull(serial);
    }
}
