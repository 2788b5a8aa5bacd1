package io.maskline.grant;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the payment book. A line is never changed: what comes back is a line of its own below zero.
 *
 * @param batchNo batch of the programme, from 1; a line below zero carries the batch of the line it takes back
 * @param lineNo place within the lines of the application, from 1
 * @param amount 元, above zero for PAID, below zero otherwise
 * @param payer who booked it: neither who handed the application in nor who approved it
 * @param voucher number of the bank voucher
 * @param reverses the PAID line that is taken back, wholly or in part; null for PAID
 * @param reason why it came back; null for PAID
 */
public record Payment(
        UUID id,
        long version,
        UUID applicationId,
        long batchNo,
        long lineNo,
        PaymentKind kind,
        BigDecimal amount,
        LocalDate paidOn,
        String payer,
        @Nullable String voucher,
        @Nullable UUID reverses,
        @Nullable String reason)
        implements Entity {}
