package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Public money a firm received for the same investment from elsewhere (已享受). What a draft does not state yet is null.
 *
 * @param row place in the list, from 1
 * @param level of government, e.g. 省级
 * @param programme name of what paid it
 * @param amount in 元
 * @param covers numbers of the invoices and serials of the machines it was given for, parted by 、 or ；; null when not stated
 */
public record ClaimReceived(
        UUID id,
        long version,
        UUID applicationId,
        long row,
        @Nullable String level,
        @Nullable String programme,
        @Nullable BigDecimal amount,
        @Nullable String covers)
        implements Entity {

    List<String> coveredKeys() {
        return PaperKey.list(covers);
    }
}
