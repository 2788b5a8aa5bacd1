package io.maskline.notice;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm on a notice, as printed. Amounts in 元 with two decimals.
 *
 * @param lineNo 1 for the first
 * @param creditCode empty when the firm's is not known; such a notice is not issued
 * @param item what is granted, the name of the programme
 * @param rateText shares of the investment, e.g. {@code 30%}; null when the grant is none
 * @param byRate what the awards give before caps and deductions
 * @param limits codes of what took from it, each with the amount left, e.g. {@code cap=500000.00}; null for nothing
 * @param amount to be granted
 */
public record NoticeLine(
        UUID id,
        long version,
        UUID noticeId,
        long lineNo,
        UUID applicationId,
        String firm,
        String creditCode,
        @Nullable String district,
        String item,
        @Nullable BigDecimal investment,
        @Nullable String rateText,
        @Nullable BigDecimal byRate,
        @Nullable String limits,
        BigDecimal amount,
        @Nullable String remark)
        implements Entity {

    NoticeLine placed(long no) {
        return new NoticeLine(
                id, version, noticeId, no, applicationId, firm, creditCode, district, item, investment, rateText, byRate, limits, amount, remark);
    }

    NoticeLine remarked(@Nullable String typed) {
        return new NoticeLine(
                id, version, noticeId, lineNo, applicationId, firm, creditCode, district, item, investment, rateText, byRate, limits, amount, typed);
    }
}
