package io.maskline.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the notice in force says of an application on a day.
 *
 * @param amount shown, in 元; null when it is in no notice
 * @param objections open ones, and those upheld
 * @param upheld whether one was right and no correction has answered it yet
 * @param to last day of the period; null when it is in no notice
 */
public record Notified(@Nullable BigDecimal amount, GrantStage.Noticed phase, long objections, boolean upheld, @Nullable LocalDate to) {

    static final Notified NONE = new Notified(null, GrantStage.Noticed.NOT_YET, 0, false, null);

    /** The part of {@code approved} whose period ended with nothing against it. */
    BigDecimal cleared(BigDecimal approved) {
        return amount != null && phase == GrantStage.Noticed.CLEARED ? amount.min(approved) : PaymentLines.ZERO;
    }
}
