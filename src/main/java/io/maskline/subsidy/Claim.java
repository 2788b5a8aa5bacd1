package io.maskline.subsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a firm asks public money for, as far as a policy's arithmetic needs it. Money in 元 with two decimals.
 *
 * @param appliedOn business date of the application
 * @param productClass code of the product's class; null when not stated
 * @param deliveredOn when the machines were on site; null when not proved
 * @param commissionedOn when the line ran; null when not proved
 * @param dailyOutput pieces a day it was proved to make; null when not stated
 * @param allocationShare share of the added output given to public allocation; null when not stated
 * @param investment what was invested where no invoices are listed; null when they are
 * @param interest interest paid on loans; null for none
 * @param received public money for the same investment from elsewhere
 * @param proofs codes of what the firm proved, e.g. {@code machine_rd}
 * @param approvedBefore what this policy has approved the firm already
 */
public record Claim(
        LocalDate appliedOn,
        @Nullable String productClass,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate commissionedOn,
        @Nullable Long dailyOutput,
        @Nullable BigDecimal allocationShare,
        @Nullable BigDecimal investment,
        List<Invoice> invoices,
        List<Purchase> purchases,
        @Nullable BigDecimal interest,
        List<Received> received,
        Set<String> proofs,
        BigDecimal approvedBefore) {

    public Claim {
        invoices = List.copyOf(invoices);
        purchases = List.copyOf(purchases);
        received = List.copyOf(received);
        proofs = Set.copyOf(proofs);
    }

    /**
     * @param number as printed on it
     * @param amount that counts, as accepted, without tax where the policy counts without
     * @param tax null when not stated
     * @param serial of the machine it is for; null for none
     */
    public record Invoice(
            String number, LocalDate date, @Nullable String seller, BigDecimal amount, @Nullable BigDecimal tax, CostKind cost, @Nullable String serial) {}

    /**
     * Material bought.
     *
     * @param tonnes above 0
     * @param price 元 a tonne
     */
    public record Purchase(String material, LocalDate date, BigDecimal tonnes, BigDecimal price) {}

    /** @param level of government, e.g. {@code province} */
    public record Received(String level, String programme, BigDecimal amount) {}

    /** A claim of an investment alone. */
    public static Claim of(BigDecimal investment, LocalDate appliedOn) {
        return new Claim(appliedOn, null, null, null, null, null, investment, List.of(), List.of(), null, List.of(), Set.of(), BigDecimal.ZERO.setScale(2));
    }

    /** The whole investment: of the invoices, or as stated; 0 when it has neither. */
    public BigDecimal invested() {
        BigDecimal stated = investment;
        BigDecimal sum = invoices.stream().map(Invoice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return (invoices.isEmpty() && stated != null ? stated : sum).setScale(2, RoundingMode.UNNECESSARY);
    }

    BigDecimal receivedInAll() {
        return received.stream().map(Received::amount).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2, RoundingMode.UNNECESSARY);
    }
}
