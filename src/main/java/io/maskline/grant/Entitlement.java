package io.maskline.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decisions and public notice say one application may be paid. Amounts in 元 with two decimals.
 *
 * @param number visible number of the application, {@code firm} its short name: for sentences
 * @param programme code of its programme
 * @param due what the firm may keep: the net of the decisions, 0 while an upheld objection is not answered by a correction
 * @param cleared the part of it whose notice ended without an open objection: 核定（公示期满无异议）
 * @param upheld whether there is such an objection
 * @param maker who handed the application in; null for records of old files
 * @param checkers who decided on it
 */
public record Entitlement(
        UUID application,
        String number,
        String firm,
        String programme,
        BigDecimal due,
        BigDecimal cleared,
        boolean upheld,
        @Nullable String maker,
        List<String> checkers) {

    public Entitlement {
        checkers = List.copyOf(checkers);
    }

    /** 可拨 = 核定（公示期满无异议）− 已拨, never below 0. What was clawed back is not paid out again. */
    public BigDecimal payable(PaymentLines lines) {
        return cleared.min(due).subtract(lines.net()).subtract(lines.total(PaymentKind.CLAWED_BACK)).max(PaymentLines.ZERO);
    }

    /** 应追回: what the firm holds above what it may keep. */
    public BigDecimal owedBack(PaymentLines lines) {
        return lines.net().subtract(due).max(PaymentLines.ZERO);
    }
}
