package io.maskline.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as typed.
 *
 * @param day null when not typed yet
 * @param amount 元 with two decimals; null when not typed yet
 * @param notes what is said of it in words
 */
public record FundDraft(
        @Nullable LocalDate day,
        FundKind kind,
        @Nullable UUID firm,
        @Nullable String department,
        @Nullable BigDecimal amount,
        @Nullable Long firms,
        Notes notes) {

    /** @param source who said it or where it was read; never blank in a stored entry */
    public record Notes(@Nullable String bank, String source, @Nullable String remark) {}
}
